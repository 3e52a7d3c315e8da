"""Measures what the server costs on top of the pipeline, and what drawing together gains.

    python -m model_server.bench DIR [--rounds 15] [--size 512] [--steps 10]

Starts the real gunicorn with the model in DIR on this machine, and loads the same model here. One picture is drawn by
each in turn, `rounds` times, the order changing; the medians are compared. Then `--together` callers ask at once,
against the same pictures asked for one after another. One JSON object a line.
"""

import argparse
import contextlib
import json
import os
import pathlib
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from model_server.config import Config
from model_server.inputs import Drawing
from model_server.pipeline import Pipeline, load

TOKEN = "only-for-this-measurement"


def timed(work: Callable[[], Any]) -> float:
    """Seconds."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


@contextlib.contextmanager
def serving(config: Config) -> Iterator[str]:
    """The server's address, once it is ready."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    ours = {"MODEL_ID": config.model_id, "MODEL_SERVER_TOKEN": TOKEN, "HOST": "127.0.0.1", "PORT": str(port)}
    ours |= {"MAX_QUEUE": "64", "MAX_BATCH": str(config.max_batch), "LOG_LEVEL": "warning"}
    if config.torch_threads:
        ours["TORCH_THREADS"] = str(config.torch_threads)
    folder = pathlib.Path(__file__).parent.parent
    process = subprocess.Popen(
        [sys.executable, "-m", "gunicorn"], cwd=folder, env=os.environ | ours, stdout=subprocess.DEVNULL
    )
    address = f"http://127.0.0.1:{port}"
    try:
        while process.poll() is None:
            with contextlib.suppress(OSError), urllib.request.urlopen(address + "/health"):
                break
            time.sleep(0.2)
        yield address
    finally:
        process.terminate()
        process.wait()


def ask(address: str, drawing: Drawing) -> bytes:
    """One picture over HTTP."""
    names = ("prompt", "seed", "steps", "guidance_scale", "width", "height")
    body = json.dumps({name: getattr(drawing, name) for name in names}).encode()
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(address + "/generate", body, headers)) as answer:
        return answer.read()


def measure_overhead(pipeline: Pipeline, address: str, drawing: Drawing, rounds: int) -> dict[str, Any]:
    """The server's picture, encoded and sent, against a bare call of the pipeline."""
    works = [
        ("direct", lambda: pipeline.draw([drawing], lambda _step: None)),
        ("served", lambda: ask(address, drawing)),
    ]
    took: dict[str, list[float]] = {"direct": [], "served": []}
    for at in range(rounds + 1):
        for name, work in works if at % 2 else reversed(works):
            seconds = timed(work)
            if at > 0:  # the first round warms both up
                took[name].append(seconds)
    direct, served = statistics.median(took["direct"]), statistics.median(took["served"])
    return {
        "measure": "overhead",
        "rounds": rounds,
        "direct_ms": round(direct * 1000, 1),
        "served_ms": round(served * 1000, 1),
        "spread_direct_ms": [round(min(took["direct"]) * 1000, 1), round(max(took["direct"]) * 1000, 1)],
        "spread_served_ms": [round(min(took["served"]) * 1000, 1), round(max(took["served"]) * 1000, 1)],
        "overhead_percent": round((served / direct - 1) * 100, 2),
    }


def measure_together(address: str, drawing: Drawing, together: int) -> dict[str, Any]:
    """Pictures a minute, one after another and all at once."""
    alone = timed(lambda: [ask(address, drawing) for _ in range(together)])
    with ThreadPoolExecutor(together) as pool:
        at_once = timed(lambda: list(pool.map(lambda _: ask(address, drawing), range(together))))
    minute = 60 * together
    return {
        "measure": "together",
        "callers": together,
        "alone_per_minute": round(minute / alone, 1),
        "together_per_minute": round(minute / at_once, 1),
    }


def main() -> None:
    """Command line: see the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m model_server.bench", description=__doc__.splitlines()[0])
    parser.add_argument("model")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--size", type=int, default=512)
    parser.add_argument("--steps", type=int, default=10)
    parser.add_argument("--guidance", type=float, default=7.5)
    parser.add_argument("--together", type=int, default=8)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--threads", type=int)
    chosen = parser.parse_args()
    config = Config(model_id=chosen.model, token=TOKEN, max_batch=chosen.batch, torch_threads=chosen.threads)
    drawing = Drawing(
        prompt="a cat in the rain",
        negative_prompt="",
        seed=7,
        steps=chosen.steps,
        guidance_scale=chosen.guidance,
        width=chosen.size,
        height=chosen.size,
    )
    pipeline = load(config)
    with serving(config) as address:
        told = {"device": pipeline.device, "size": chosen.size, "steps": chosen.steps, "max_batch": chosen.batch}
        print(json.dumps(told | measure_overhead(pipeline, address, drawing, chosen.rounds)), flush=True)
        print(json.dumps(told | measure_together(address, drawing, chosen.together)), flush=True)


if __name__ == "__main__":
    main()
