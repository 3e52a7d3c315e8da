"""Idleness as it is told, and draining: what is drawn is finished and delivered, the rest is sent away."""

import json
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest
from flask.testing import FlaskClient

from model_server.app import create_app
from model_server.config import Config
from model_server.engine import Engine
from model_server.errors import ServerError

from .support import SMALL, TOKEN, Held, until
from .test_queue import DRAWING, begin

AUTH = {"Authorization": f"Bearer {TOKEN}"}


def test_it_says_when_it_last_worked(client: FlaskClient) -> None:
    before = client.get("/health").json
    assert (before["now"], before["last_worked_at"]) == ("idle", None)
    assert before["idle_s"] >= 0
    began = datetime.now(UTC)
    with client.post("/generate", json=SMALL) as answer:
        assert answer.status_code == 200
    after = client.get("/health").json
    assert after["now"] == "idle"
    # Told in milliseconds.
    assert datetime.fromisoformat(after["last_worked_at"]).timestamp() >= began.timestamp() - 0.001
    time.sleep(0.3)
    assert client.get("/health").json["idle_s"] >= 0.2
    assert client.get("/health").json["last_worked_at"] == after["last_worked_at"]


def test_idleness_begins_when_the_model_is_loaded_not_while_it_is_fetched(pipeline: Any) -> None:
    held = Held(pipeline)
    engine = Engine(Config(token=TOKEN), lambda _: held.go.wait(20) and held)
    engine.start()
    client = create_app(engine._config, engine).test_client()
    time.sleep(0.5)
    loading = client.get("/health").json
    assert (loading["now"], loading["idle_s"]) == ("loading", None)
    held.go.set()
    until(lambda: client.get("/health").json["status"] == "ready")
    assert client.get("/health").json["idle_s"] < 0.4
    engine.shutdown()


# marin-community/marin#7553: a machine that ended while an answer was still under way
def test_a_picture_that_is_drawn_but_not_yet_delivered_is_work(clients: Callable[..., FlaskClient]) -> None:
    client = clients()
    answer = client.post("/generate", json=SMALL)
    told = client.get("/health").json
    assert (told["now"], told["drawing"], told["idle_s"]) == ("answering", 0, None)
    answer.close()
    assert client.get("/health").json["now"] == "idle"


@pytest.mark.parametrize("wrong", [{"steps": 0}, {"prompt": " "}])
def test_a_refusal_is_no_work(client: FlaskClient, wrong: dict[str, Any]) -> None:
    client.post("/generate", json={**SMALL, **wrong})
    told = client.get("/health").json
    assert (told["now"], told["last_worked_at"]) == ("idle", None)


def test_a_drain_finishes_what_is_drawn_and_sends_the_rest_away(
    clients: Callable[..., FlaskClient], held: Held
) -> None:
    client = clients(held)
    engine = client.application.extensions["engine"]
    with ThreadPoolExecutor(3) as pool:
        drawn = pool.submit(client.post, "/generate", json=SMALL)
        until(lambda: held.steps == 1)
        plain = pool.submit(client.post, "/generate", json={**SMALL, "steps": 3})
        lines = pool.submit(client.post, "/generate", json={**SMALL, "steps": 4}, headers={"Accept": LINES})
        until(lambda: engine.waiting.counts().queued == 2)
        told = client.post("/drain").json
        assert (told["status"], told["draining"], told["drawing"], told["now"]) == ("draining", True, 1, "drawing")
        answer = plain.result()
        assert (answer.status_code, answer.json["code"], answer.headers["Retry-After"]) == (503, "draining", "30")
        assert json.loads(lines.result().text.splitlines()[-1])["code"] == "draining"
        late = client.post("/generate", json=SMALL)
        assert (late.status_code, late.json["code"], late.headers["Retry-After"]) == (503, "draining", "30")
        # A second drain changes nothing.
        assert client.post("/drain").json["drawing"] == 1
        held.go.set()
        with drawn.result() as picture:
            assert picture.status_code == 200
    for refused in (answer, lines.result()):
        refused.close()
    until(lambda: client.get("/health").json["now"] == "idle")
    health = client.get("/health")
    assert (health.status_code, health.json["status"]) == (503, "draining")
    assert held.batches == [1]


LINES = "application/x-ndjson"


def test_undraining_draws_again(client: FlaskClient) -> None:
    client.post("/drain")
    assert client.post("/generate", json=SMALL).status_code == 503
    told = client.post("/undrain").json
    assert (told["status"], told["draining"]) == ("ready", False)
    client.post("/undrain")
    assert client.post("/generate", json=SMALL).status_code == 200


@pytest.mark.parametrize("path", ["/drain", "/undrain"])
def test_a_stranger_drains_nothing(client: FlaskClient, path: str) -> None:
    for header in ("", "Bearer", "Bearer another-token-of-someone", TOKEN):
        answer = client.post(path, headers={"Authorization": header})
        assert (answer.status_code, answer.json["code"]) == (401, "unauthorized")
    assert client.get(path).status_code == 405
    assert client.get("/health").json["draining"] is False


# smg-project/smg#1172: told to drain before it was warm
def test_a_drain_while_loading_holds_when_it_is_loaded(pipeline: Any) -> None:
    held = Held(pipeline)
    engine = Engine(Config(token=TOKEN), lambda _: held.go.wait(20) and held)
    engine.start()
    client = create_app(engine._config, engine).test_client()
    told = client.post("/drain", headers=AUTH).json
    assert (told["status"], told["draining"]) == ("loading", True)
    held.go.set()
    until(lambda: client.get("/health").json["status"] == "draining")
    assert client.post("/generate", json=SMALL, headers=AUTH).json["code"] == "draining"
    engine.shutdown()


def test_who_hangs_up_is_work_no_longer(engines: Callable[..., Engine], held: Held) -> None:
    engine = engines(held)
    job = begin(engine, held)
    engine.leave(job)
    engine.answered(job)
    held.go.set()
    until(lambda: engine.health()["now"] == "idle")


def test_stopping_is_told(engines: Callable[..., Engine]) -> None:
    engine = engines()
    engine.drain()
    engine.shutdown()
    assert engine.health()["now"] == "stopping"
    with pytest.raises(ServerError, match="shutting down"):
        engine.submit(DRAWING, "late")


def test_a_bug_in_an_answer_leaves_no_work_behind(clients: Callable[..., FlaskClient]) -> None:
    class Broken:
        device = "cpu"

        def draw(self, _drawings: Any, _on_step: Any) -> Any:
            raise ValueError("broken")

    client = clients(Broken())
    with client.post("/generate", json=SMALL) as answer:
        assert answer.status_code == 500
    until(lambda: client.get("/health").json["now"] == "idle")
