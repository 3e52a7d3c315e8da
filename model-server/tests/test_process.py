"""The real gunicorn process: connections, signals and output."""

import json
import pathlib
import signal
import socket
import struct
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from .conftest import Folders
from .support import TOKEN, Server, free_port, launch, pixels, running, until

# Half a minute of drawing on a quick machine, if nothing stops it.
LONG = {"steps": 100, "width": 512, "height": 512}
LINES = "application/x-ndjson"


def test_it_draws_over_kept_alive_connections(server: Server) -> None:
    assert pixels(server.draw().content).shape == (64, 64, 3)
    answer = server.draw(lines=True)
    assert [json.loads(line)["type"] for line in answer.text.splitlines()] == ["progress", "progress", "image"]


@pytest.mark.parametrize("accept", ["image/png", LINES])
@pytest.mark.parametrize("how", ["closed", "reset"])
def test_hanging_up_stops_the_drawing(server: Server, accept: str, how: str) -> None:
    line = server.dial(accept, **LONG)
    until(lambda: server.health()["drawing"] == 1)
    time.sleep(0.3)
    if how == "reset":
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    began = time.monotonic()
    line.close()
    until(lambda: server.health()["drawing"] == 0)
    assert time.monotonic() - began < 8
    assert server.draw().status_code == 200


@pytest.mark.parametrize("accept", ["image/png", LINES])
def test_hanging_up_while_waiting_gives_the_place_away(server: Server, accept: str) -> None:
    with server.dial("image/png", **LONG):
        until(lambda: server.health()["drawing"] == 1)
        waiting = server.dial(accept)
        until(lambda: server.health()["queued"] == 1)
        waiting.close()
        until(lambda: server.health()["queued"] == 0, 5)
        assert server.health()["drawing"] == 1
    until(lambda: server.health()["drawing"] == 0)


def test_a_caller_who_stays_gets_its_picture_though_another_hangs_up(server: Server) -> None:
    with ThreadPoolExecutor(1) as pool, server.dial("image/png", **LONG) as first:
        until(lambda: server.health()["drawing"] == 1)
        leaves = server.dial(LINES, steps=40)
        stays = pool.submit(server.draw, lines=True, steps=40)
        until(lambda: server.health()["queued"] == 2)
        first.close()
        until(lambda: server.health()["drawing"] == 2)
        leaves.close()
        last = json.loads(stays.result().text.splitlines()[-1])
    assert (last["type"], last["timings"]["batch"]) == ("image", 2)


def test_sigterm_answers_everybody_and_ends_soon(folders: Folders) -> None:
    with running(folders()) as server, ThreadPoolExecutor(4) as pool:
        drawn = pool.submit(server.draw, **LONG)
        until(lambda: server.health()["drawing"] == 1)
        waiting = []
        for lines in (False, True):
            waiting.append(pool.submit(server.draw, lines=lines))
            until(lambda: server.health()["queued"] == len(waiting))
        began = time.monotonic()
        code, _, errors = server.stop(signal.SIGTERM)
        assert time.monotonic() - began < 9
        assert (code, errors) == (0, "")
        for future in (drawn, waiting[0]):
            assert (future.result().status_code, future.result().json()["code"]) == (503, "shutting_down")
        told = [json.loads(line) for line in waiting[1].result().text.splitlines()]
        assert told[0] == {"type": "queued", "place": 2}
        assert (told[-1]["type"], told[-1]["code"]) == ("error", "shutting_down")


def test_the_output_is_json_and_holds_no_text_and_no_token(folders: Folders) -> None:
    secret = "walrusparade"
    with running(folders(safety="flag"), LOG_LEVEL="debug") as server:
        # Longer than the model reads: the libraries would like to quote what they cut off.
        answer = server.draw(prompt=f"{secret} " * 90, negative_prompt=f"{secret} " * 90)
        assert answer.status_code == 422
        assert server.draw(steps=0, prompt=secret).status_code == 400
        assert server.draw(**{secret: 1}).status_code == 400
        code, out, errors = server.stop()
    assert (code, errors) == (0, "")
    told = [json.loads(line) for line in out.splitlines()]
    assert secret not in out
    assert TOKEN not in out
    picture = next(line for line in told if line["event"] == "picture")
    assert picture["request_id"] == answer.headers["X-Request-Id"]
    assert (picture["seed"], picture["width"], picture["outcome"]) == (7, 64, "painting_refused")
    assert picture["total_ms"] > 0


def test_it_refuses_to_start_without_a_token() -> None:
    process = launch(PORT=str(free_port()))
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 1
    assert errors.startswith("The model server does not start: MODEL_SERVER_TOKEN is not set")
    assert "Traceback" not in errors


def test_systemd_is_told_when_it_serves(tmp_path: pathlib.Path) -> None:
    # deploy/gpu/deep-story-model-server.service has Type=notify: without this word its start would never be over.
    told = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    told.bind(str(tmp_path / "notify"))
    told.settimeout(30)
    missing = str(tmp_path / "no-model")
    process = launch(
        MODEL_ID=missing, MODEL_SERVER_TOKEN=TOKEN, PORT=str(free_port()), NOTIFY_SOCKET=str(tmp_path / "notify")
    )
    try:
        assert b"READY=1" in told.recv(1000)
    finally:
        process.terminate()
        process.communicate(timeout=30)
        told.close()
