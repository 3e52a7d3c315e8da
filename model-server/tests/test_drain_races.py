"""Draining while many ask and draw: nobody is lost, and nobody comes late."""

import json
import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import requests

from model_server.engine import Engine
from model_server.errors import ServerError
from model_server.inputs import Drawing
from model_server.job import Done, Failed, Job
from model_server.waiting import WaitingList

from .conftest import Folders
from .support import SMALL, running, until
from .test_queue import DRAWING, heard


# Layr-Labs/d-inference#393: the flag was read before the request was counted
def test_whoever_was_told_that_nothing_is_under_way_finds_no_late_comer() -> None:
    """Many callers against drains and undrains: after a drain that counted nothing, nothing is ever taken in."""
    waiting = WaitingList(10_000)
    stop = threading.Event()
    # Which drain holds; 0 while none does.
    drained = 0
    late: list[str] = []
    codes: set[str] = set()
    counted: list[Job] = []

    def caller(name: str) -> None:
        while not stop.is_set():
            job = Job(DRAWING, name)
            before = drained
            try:
                waiting.add(job)
            except ServerError as error:
                codes.add(error.code)
                continue
            if before and drained == before:
                late.append(name)
            counted.append(job)
            waiting.remove(job)
            waiting.answered(job)

    callers = [threading.Thread(target=caller, args=(str(at),)) for at in range(6)]
    for thread in callers:
        thread.start()
    chance = random.Random(7)
    for turn in range(150):
        for job in waiting.drain():
            waiting.answered(job)
        until(lambda: waiting.counts().unanswered == 0)
        drained = turn + 1
        time.sleep(chance.random() / 1000)
        counts = waiting.counts()
        assert (counts.queued, counts.unanswered) == (0, 0)
        assert counts.idle_s is not None
        drained = 0
        waiting.undrain()
        time.sleep(chance.random() / 1000)
    stop.set()
    for thread in callers:
        thread.join()
    assert late == []
    assert codes == {"draining"}
    assert len(counted) > 100


def test_drains_amid_drawing_lose_nobody(engines: Callable[..., Engine]) -> None:
    """Every picture asked for is drawn or sent away, and in the end nothing is under way."""
    engine = engines(max_queue=100, max_batch=4)
    outcomes: list[str] = []

    def caller(at: int) -> None:
        for turn in range(6):
            try:
                job = engine.submit(Drawing(**{**SMALL, "seed": at}, negative_prompt="", guidance_scale=7.5), str(turn))
            except ServerError as error:
                outcomes.append(error.code)
                time.sleep(0.002)
                continue
            last = heard(job)[-1]
            outcomes.append("drawn" if isinstance(last, Done) else last.error.code if isinstance(last, Failed) else "?")
            engine.answered(job)

    callers = [threading.Thread(target=caller, args=(at,)) for at in range(8)]
    for thread in callers:
        thread.start()
    while any(thread.is_alive() for thread in callers):
        engine.drain()
        time.sleep(0.01)
        engine.undrain()
        time.sleep(0.05)
    assert len(outcomes) == 48
    assert set(outcomes) <= {"drawn", "draining"}
    assert "drawn" in outcomes
    assert engine.health()["now"] == "idle"


def test_a_real_server_drains_delivers_and_is_idle_and_a_new_start_clears_it(folders: Folders) -> None:
    with running(folders()) as server, ThreadPoolExecutor(2) as pool:
        drawn = pool.submit(server.draw, lines=True, steps=40)
        until(lambda: server.health()["drawing"] == 1)
        waits = pool.submit(server.draw, lines=True, steps=2)
        until(lambda: server.health()["queued"] == 1)
        assert requests.post(f"{server.url}/drain", timeout=10).status_code == 401
        assert requests.post(f"{server.url}/drain", headers=server.headers, timeout=10).json()["draining"]
        assert json.loads(waits.result().text.splitlines()[-1])["code"] == "draining"
        assert json.loads(drawn.result().text.splitlines()[-1])["type"] == "image"
        until(lambda: server.health()["now"] == "idle")
        assert server.draw().json()["code"] == "draining"
    with running(folders()) as server:
        assert server.health()["draining"] is False
