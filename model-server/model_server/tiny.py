"""Writes a tiny Stable Diffusion pipeline with random weights: the real classes and files, without the download.

    python -m model_server.tiny DIR [--safety none|pass|flag] [--kind sd|sdxl]

The same arguments give the same weights. Its pictures are noise, but differ by prompt and by seed.
"""

import argparse
import pathlib
from collections.abc import Sequence

import torch
from diffusers import (
    AutoencoderKL,
    DiffusionPipeline,
    EulerDiscreteScheduler,
    PNDMScheduler,
    StableDiffusionPipeline,
    StableDiffusionXLPipeline,
    UNet2DConditionModel,
)
from diffusers.pipelines.stable_diffusion import StableDiffusionSafetyChecker
from transformers import (
    CLIPConfig,
    CLIPImageProcessor,
    CLIPTextConfig,
    CLIPTextModel,
    CLIPTextModelWithProjection,
    PreTrainedModel,
)

from model_server.tiny_words import build_tokenizer

WIDTH = 32
NOISE = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear", "steps_offset": 1}
SAFETY = ("none", "pass", "flag")
KINDS = ("sd", "sdxl")


def build_unet(kind: str) -> UNet2DConditionModel:
    """Two levels; cross attention only where the picture is small, so that 512 pixels stay cheap."""
    extra = {}
    if kind == "sdxl":
        extra = {
            "addition_embed_type": "text_time",
            "addition_time_embed_dim": 8,
            "projection_class_embeddings_input_dim": 6 * 8 + WIDTH,
        }
    unet = UNet2DConditionModel(
        sample_size=64,
        block_out_channels=(16, WIDTH),
        layers_per_block=1,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        attention_head_dim=8,
        norm_num_groups=8,
        cross_attention_dim=2 * WIDTH if kind == "sdxl" else WIDTH,
        **extra,
    )
    # Untrained cross attention hardly listens: louder, so that another prompt is visibly another picture.
    for name, weight in unet.named_parameters():
        if "attn2" in name and name.endswith("weight"):
            weight.data.mul_(8)
    return unet


def build_vae() -> AutoencoderKL:
    """Four levels, as in the real one: a latent pixel is 8 x 8 pixels."""
    return AutoencoderKL(
        block_out_channels=(8, 8, 16, 16),
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        layers_per_block=1,
        norm_num_groups=4,
        latent_channels=4,
        sample_size=512,
    )


def build_text_encoder(words: int, end: int, cls: type[PreTrainedModel] = CLIPTextModel) -> PreTrainedModel:
    """Two layers; `end` is the token whose place gives the pooled output."""
    config = CLIPTextConfig(
        vocab_size=words,
        hidden_size=WIDTH,
        intermediate_size=2 * WIDTH,
        num_hidden_layers=2,
        num_attention_heads=4,
        projection_dim=WIDTH,
        max_position_embeddings=77,
        bos_token_id=end - 1,
        eos_token_id=end,
        pad_token_id=end,
    )
    return cls(config).eval()


def build_safety_checker(flag: bool) -> StableDiffusionSafetyChecker:
    """The real checker over random features; its thresholds lie outside of what a cosine can be."""
    vision = {"image_size": 32, "patch_size": 8, "hidden_size": 16, "intermediate_size": 16}
    layers = {"num_hidden_layers": 1, "num_attention_heads": 2}
    checker = StableDiffusionSafetyChecker(CLIPConfig(vision_config={**vision, **layers}, projection_dim=16)).eval()
    checker.concept_embeds_weights.data.fill_(-2.0 if flag else 2.0)
    checker.special_care_embeds_weights.data.fill_(2.0)
    return checker


def build(kind: str = "sd", safety: str = "none") -> DiffusionPipeline:
    """A pipeline on the CPU in single precision, always the same; SDXL has no safety checker."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(20_240)
        tokenizer = build_tokenizer()
        words, end = len(tokenizer), tokenizer.eos_token_id
        parts = {"vae": build_vae(), "unet": build_unet(kind), "tokenizer": tokenizer}
        parts["text_encoder"] = build_text_encoder(words, end)
        if kind == "sdxl":
            second = build_text_encoder(words, end, CLIPTextModelWithProjection)
            scheduler = EulerDiscreteScheduler(**NOISE, timestep_spacing="trailing")
            return StableDiffusionXLPipeline(
                **parts, text_encoder_2=second, tokenizer_2=build_tokenizer(), scheduler=scheduler
            )
        checker = None if safety == "none" else build_safety_checker(safety == "flag")
        extractor = CLIPImageProcessor(size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32})
        return StableDiffusionPipeline(
            **parts,
            scheduler=PNDMScheduler(**NOISE, skip_prk_steps=True, set_alpha_to_one=False),
            safety_checker=checker,
            feature_extractor=extractor if checker is not None else None,
            requires_safety_checker=checker is not None,
        )


def main(argv: Sequence[str] | None = None) -> None:
    """Command line: see the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m model_server.tiny", description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--safety", choices=SAFETY, default="none")
    parser.add_argument("--kind", choices=KINDS, default="sd")
    arguments = parser.parse_args(argv)
    build(arguments.kind, arguments.safety).save_pretrained(arguments.folder, safe_serialization=True)


if __name__ == "__main__":
    main()
