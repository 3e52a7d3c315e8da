"""What the pipeline makes of a request."""

import base64
import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
import torch
from flask.testing import FlaskClient

from model_server.config import Config
from model_server.inputs import Drawing
from model_server.pipeline import Pipeline, load

from .conftest import Folders
from .support import SMALL, TOKEN, Held, pixels, until

LINES = {"Accept": "application/x-ndjson"}


def lines(client: FlaskClient, **fields: Any) -> list[dict[str, Any]]:
    answer = client.post("/generate", json={**SMALL, **fields}, headers=LINES)
    assert answer.status_code == 200, answer.json
    assert answer.mimetype == "application/x-ndjson"
    return [json.loads(line) for line in answer.text.splitlines()]


def png(client: FlaskClient, **fields: Any) -> bytes:
    answer = client.post("/generate", json={**SMALL, **fields})
    assert (answer.status_code, answer.mimetype) == (200, "image/png"), answer.text
    return answer.data


def test_a_picture_has_the_size_that_was_asked_for(client: FlaskClient) -> None:
    answer = client.post("/generate", json={**SMALL, "width": 128, "height": 72})
    assert pixels(answer.data).shape == (72, 128, 3)
    assert answer.headers["X-Seed"] == "7"
    assert "draw;dur=" in answer.headers["Server-Timing"]


def test_the_same_seed_is_the_same_picture_bit_by_bit(client: FlaskClient) -> None:
    first = png(client)
    assert png(client, seed=8) != first
    assert png(client) == first


def test_another_text_guidance_or_negative_text_is_another_picture(client: FlaskClient) -> None:
    first = pixels(png(client))
    for change in ({"prompt": "the sea"}, {"guidance_scale": 2}, {"negative_prompt": "red"}):
        assert np.abs(pixels(png(client, **change)) - first).mean() > 1, change


def test_lines_tell_each_step_and_end_with_the_same_picture_as_the_png(client: FlaskClient) -> None:
    *steps, last = lines(client, steps=5)
    assert steps == [{"type": "progress", "step": n, "steps": 5} for n in range(1, 6)]
    assert base64.b64decode(last.pop("png")) == png(client, steps=5)
    timings = last.pop("timings")
    assert last == {"type": "image", "seed": 7, "width": 64, "height": 64}
    assert timings.keys() == {"queued_ms", "draw_ms", "encode_ms", "batch"}
    assert timings["draw_ms"] > 0


def test_without_a_seed_one_is_chosen_and_told(client: FlaskClient) -> None:
    fields = {key: value for key, value in SMALL.items() if key != "seed"}
    first, second = client.post("/generate", json=fields), client.post("/generate", json=fields)
    assert first.headers["X-Seed"] != second.headers["X-Seed"]
    assert png(client, seed=int(first.headers["X-Seed"])) == first.data


def test_in_company_a_picture_is_the_same_as_alone(clients: Callable[..., FlaskClient], held: Held) -> None:
    """One grey level apart at most: sums of floats run in another order for another batch size."""
    client = clients(held)
    engine = client.application.extensions["engine"]
    asked = [{"prompt": f"a cat and {n} birds", "seed": n, "steps": 8} for n in range(4)]
    with ThreadPoolExecutor(5) as pool:
        before = pool.submit(png, client)
        until(lambda: held.steps == 1)
        drawn = []
        for at, fields in enumerate(asked):
            drawn.append(pool.submit(lines, client, **fields))
            until(lambda at=at: engine.waiting.counts().queued == at + 1)
        held.go.set()
        together = [future.result()[-1] for future in drawn]
        before.result()
    assert held.batches == [1, 4]
    for fields, last in zip(asked, together, strict=True):
        assert last["timings"]["batch"] == 4
        difference = np.abs(pixels(base64.b64decode(last["png"])) - pixels(png(client, **fields)))
        assert difference.max() <= 1
        assert (difference > 0).mean() < 0.02


def test_a_flagged_picture_is_refused(folders: Folders, clients: Callable[..., FlaskClient]) -> None:
    client = clients(load(Config(model_id=str(folders(safety="flag")), device="cpu", token=TOKEN)))
    answer = client.post("/generate", json=SMALL)
    assert (answer.status_code, answer.json["code"]) == (422, "painting_refused")
    last = lines(client)[-1]
    assert (last["type"], last["code"]) == ("error", "painting_refused")
    assert "png" not in last


def test_what_the_safety_checker_passes_is_drawn(folders: Folders, clients: Callable[..., FlaskClient]) -> None:
    loaded = load(Config(model_id=str(folders(safety="pass")), device="cpu", token=TOKEN))
    assert loaded.pipe.safety_checker is not None
    assert pixels(png(clients(loaded))).std() > 1


def test_of_a_batch_only_the_flagged_pictures_are_refused(folders: Folders) -> None:
    loaded = load(Config(model_id=str(folders(safety="pass")), device="cpu", token=TOKEN))
    judge = loaded.pipe.safety_checker.forward

    def flag_second(*args: Any, **kwargs: Any) -> Any:
        images, _ = judge(*args, **kwargs)
        return images, [False, True, False]

    loaded.pipe.safety_checker.forward = flag_second
    drawing = Drawing(**SMALL, negative_prompt="", guidance_scale=7.5)
    images = loaded.draw([drawing] * 3, lambda _: None)
    assert [image is None for image in images] == [False, True, False]


def test_sdxl_is_loaded_by_the_same_code_and_draws_without_guidance(
    folders: Folders, clients: Callable[..., FlaskClient]
) -> None:
    loaded = load(Config(model_id=str(folders("sdxl")), device="cpu", token=TOKEN))
    assert type(loaded.pipe).__name__ == "StableDiffusionXLPipeline"
    client = clients(loaded)
    first = png(client, steps=1, guidance_scale=0)
    assert png(client, steps=1, guidance_scale=0, negative_prompt="red") == first
    assert png(client, steps=1, guidance_scale=0, prompt="the sea") != first


@pytest.fixture
def crowded(pipeline: Pipeline) -> Iterator[tuple[Pipeline, list[int]]]:
    """The UNet of the pipeline has room for so many pictures: the number can be changed."""
    room = [2]
    tried: list[int] = []
    real = pipeline.pipe.unet.forward

    def forward(sample: torch.Tensor, *args: Any, **kwargs: Any) -> Any:
        tried.append(len(sample) // 2)  # guidance doubles them
        if len(sample) // 2 > room[0]:
            # Tried in turn: both are seen in the wild.
            raise (torch.OutOfMemoryError if len(tried) % 2 else RuntimeError)("CUDA out of memory. Tried ...")
        return real(sample, *args, **kwargs)

    pipeline.pipe.unet.forward = forward
    yield pipeline, room
    del pipeline.pipe.unet.forward


def test_a_batch_that_does_not_fit_is_drawn_in_halves_and_the_next_one_fits(
    clients: Callable[..., FlaskClient], crowded: tuple[Pipeline, list[int]]
) -> None:
    held = Held(crowded[0])
    client = clients(held)
    engine = client.application.extensions["engine"]
    with ThreadPoolExecutor(5) as pool:
        pictures = [pool.submit(png, client)]
        until(lambda: held.steps == 1)
        pictures += [pool.submit(png, client, seed=n, steps=3) for n in range(4)]
        until(lambda: engine.waiting.counts().queued == 4)
        held.go.set()
        assert len({future.result() for future in pictures}) == 5
    assert held.batches == [1, 4, 2, 2]
    assert engine._room_for(Drawing(**SMALL, negative_prompt="", guidance_scale=7.5)) == 2


def test_one_picture_that_does_not_fit_is_told_so(
    clients: Callable[..., FlaskClient], crowded: tuple[Pipeline, list[int]]
) -> None:
    client = clients(crowded[0])
    crowded[1][0] = 0
    for _ in range(2):
        answer = client.post("/generate", json=SMALL)
        assert (answer.status_code, answer.json["code"]) == (503, "out_of_memory")
    crowded[1][0] = 1
    assert client.post("/generate", json=SMALL).status_code == 200
