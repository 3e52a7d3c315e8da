"""What several tests need: a pipeline that can be held, and the real server process."""

import contextlib
import io
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import requests
from PIL import Image

from model_server.inputs import Drawing
from model_server.pipeline import Pipeline

FOLDER = pathlib.Path(__file__).parent.parent
QUIET = {"HF_HUB_OFFLINE": "1", "TORCH_THREADS": "1"}
TOKEN = "a-token-for-tests-only"
SMALL = {"prompt": "a cat in the rain", "seed": 7, "steps": 2, "width": 64, "height": 64}


def until(holds: Callable[[], Any], seconds: float = 30.0) -> None:
    """Waits for something to become true."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.01)


def pixels(data: bytes) -> np.ndarray:
    """The grey levels of a PNG, signed so that they can be subtracted."""
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(int)


class Held:
    """A real pipeline that stops after each step until it is let go; it counts batches."""

    def __init__(self, pipeline: Pipeline) -> None:
        self.device = pipeline.device
        self.batches: list[int] = []
        self.steps = 0
        self.go = threading.Event()
        self._pipeline = pipeline

    def draw(self, drawings: Sequence[Drawing], on_step: Callable[[int], None]) -> list[Any]:
        """As the real one."""
        self.batches.append(len(drawings))

        def held_step(step: int) -> None:
            self.steps += 1
            on_step(step)
            assert self.go.wait(20)

        return self._pipeline.draw(drawings, held_step)


class Server:
    """A gunicorn process on a free port."""

    def __init__(self, process: subprocess.Popen[str], port: int) -> None:
        self.process = process
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self.headers = {"Authorization": f"Bearer {TOKEN}"}

    def health(self) -> dict[str, Any]:
        """The health answer, empty while nobody listens yet."""
        with contextlib.suppress(requests.ConnectionError):
            return requests.get(self.url + "/health", timeout=10).json()
        return {}

    def draw(self, lines: bool = False, **fields: Any) -> requests.Response:
        """Asks for a small picture."""
        headers = self.headers | ({"Accept": "application/x-ndjson"} if lines else {})
        return requests.post(self.url + "/generate", json={**SMALL, **fields}, headers=headers, timeout=60)

    def dial(self, accept: str, **fields: Any) -> socket.socket:
        """Sends a request and leaves the line open, unread."""
        body = json.dumps({**SMALL, **fields}).encode()
        head = (
            f"POST /generate HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {TOKEN}\r\nAccept: {accept}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        line = socket.create_connection(("127.0.0.1", self.port), timeout=30)
        line.sendall(head.encode() + body)
        return line

    def stop(self, number: int = signal.SIGTERM) -> tuple[int, str, str]:
        """Exit status, standard output and standard error."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        out, err = self.process.communicate(timeout=30)
        return self.process.returncode, out, err


def free_port() -> int:
    """A port that nobody uses at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def launch(**variables: str) -> subprocess.Popen[str]:
    """Starts gunicorn as README.md says, with these variables."""
    ours = ("MODEL_", "MAX_", "ALLOW_", "HOST", "PORT", "ATTENTION", "TORCH_")
    env = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    command = [sys.executable, "-m", "gunicorn"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=FOLDER, env=env | variables, stdout=pipe, stderr=pipe, text=True)


@contextlib.contextmanager
def running(model: pathlib.Path, **variables: str) -> Iterator[Server]:
    """A server that has loaded its pipeline."""
    port = free_port()
    process = launch(MODEL_ID=str(model), MODEL_SERVER_TOKEN=TOKEN, PORT=str(port), **{**QUIET, **variables})
    server = Server(process, port)
    try:
        until(lambda: server.health().get("status") == "ready" or process.poll() is not None, 60)
        yield server
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()
