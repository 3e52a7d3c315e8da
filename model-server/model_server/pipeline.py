"""The one place that talks to diffusers: loading a pipeline, and one call of it for a batch."""

import inspect
import os
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import torch
from diffusers import AutoPipelineForText2Image, DiffusionPipeline
from diffusers.utils import logging as diffusers_logging
from PIL.Image import Image
from transformers.utils import logging as transformers_logging

from model_server.config import Config
from model_server.errors import OutOfMemory
from model_server.inputs import Drawing


class Pipeline:
    """A loaded text-to-image pipeline. Only one thread may call it."""

    def __init__(self, pipe: DiffusionPipeline, device: str) -> None:
        self.pipe = pipe
        self.device = device
        self._accepts = inspect.signature(pipe.__call__).parameters.keys()

    def draw(self, drawings: Sequence[Drawing], on_step: Callable[[int], None]) -> list[Image | None]:
        """Draws drawings of one kind together; None stands for a picture that the safety checker flagged.

        `on_step` hears how many steps are done, after each; what it throws ends the drawing there and then.

        @throws OutOfMemory
        """
        try:
            return self._call(drawings, on_step)
        except torch.OutOfMemoryError:
            pass
        except RuntimeError as error:
            if "out of memory" not in str(error).lower():
                raise
        # Out of the handler nothing holds the failed call's tensors any more, so they can go.
        if self.device.startswith("cuda"):
            torch.cuda.empty_cache()
        raise OutOfMemory

    def _call(self, drawings: Sequence[Drawing], on_step: Callable[[int], None]) -> list[Image | None]:
        first = drawings[0]

        def step_ended(pipe: Any, index: int, _timestep: Any, _tensors: dict[str, Any]) -> dict[str, Any]:
            # Some schedulers make a few more calls than there are steps.
            calls = getattr(pipe, "num_timesteps", None) or first.steps
            on_step(min(first.steps, (index + 1) * first.steps // calls))
            return {}

        wanted = {
            "prompt": [drawing.prompt for drawing in drawings],
            # Noise is made on the CPU, one generator a picture: the same seed is the same picture on any device and
            # in any company.
            "generator": [torch.Generator("cpu").manual_seed(drawing.seed) for drawing in drawings],
            "num_inference_steps": first.steps,
            "guidance_scale": first.guidance_scale,
            "width": first.width,
            "height": first.height,
            "callback_on_step_end": step_ended,
        }
        if first.guided and first.negative_prompt:
            wanted["negative_prompt"] = [drawing.negative_prompt for drawing in drawings]
        found = self.pipe(**{name: value for name, value in wanted.items() if name in self._accepts})
        flagged = getattr(found, "nsfw_content_detected", None) or [False] * len(drawings)
        return [None if bad else image for image, bad in zip(found.images, flagged, strict=True)]


def best_device() -> str:
    """What this machine draws on fastest."""
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def load(config: Config) -> Pipeline:
    """Fetches the pipeline if need be, and puts it on its device. Takes seconds to minutes.

    @throws Exception whatever the libraries throw
    """
    device = config.device or best_device()
    if config.torch_threads:
        torch.set_num_threads(config.torch_threads)
    # Timing convolutions to choose one would make the same seed another picture from start to start.
    torch.backends.cudnn.benchmark = False
    torch.backends.cudnn.deterministic = True
    # Progress bars write to standard error, and truncation warnings quote the prompt.
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    for library in (diffusers_logging, transformers_logging):
        library.disable_progress_bar()
        library.set_verbosity_error()
        library.disable_default_handler()
        library.enable_propagation()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pipe = AutoPipelineForText2Image.from_pretrained(
            config.model_id,
            dtype=torch.float16 if device.startswith("cuda") else torch.float32,
            variant=config.variant,
            # Pickled weights could run code.
            use_safetensors=True,
        )
    pipe = pipe.to(device)
    pipe.set_progress_bar_config(disable=True)
    if config.attention_slicing:
        pipe.enable_attention_slicing()
    return Pipeline(pipe, device)
