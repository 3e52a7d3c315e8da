"""Waiting, leaving, being too many, and being stopped."""

import json
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from flask.testing import FlaskClient

from model_server.app import create_app
from model_server.config import Config
from model_server.engine import Engine
from model_server.errors import ServerError
from model_server.inputs import Drawing
from model_server.job import Done, Event, Failed, Job, Progress, Queued

from .support import SMALL, TOKEN, Held, until

DRAWING = Drawing(**SMALL, negative_prompt="", guidance_scale=7.5)
OTHER = Drawing(**{**SMALL, "steps": 3}, negative_prompt="", guidance_scale=7.5)


def heard(job: Job) -> list[Event]:
    events = []
    for event in job.events(20):
        assert event is not None, "nothing was heard for too long"
        events.append(event)
    return events


def begin(engine: Engine, held: Held) -> Job:
    """A picture that is being drawn, held after its first step."""
    job = engine.submit(DRAWING, "first")
    until(lambda: held.steps == 1)
    return job


def test_a_picture_that_is_drawn_at_once_never_waits(engines: Callable[..., Engine]) -> None:
    first, second, last = heard(engines().submit(DRAWING, "a"))
    assert (first, second) == (Progress(1), Progress(2))
    assert isinstance(last, Done)


def test_places_are_told_and_change(engines: Callable[..., Engine], held: Held) -> None:
    engine = engines(held)
    begin(engine, held)
    one, two, three = engine.submit(DRAWING, "1"), engine.submit(OTHER, "2"), engine.submit(OTHER, "3")
    engine.leave(one)
    held.go.set()
    assert [event for event in heard(three) if isinstance(event, Queued)] == [Queued(3), Queued(2)]
    assert [event for event in heard(two) if isinstance(event, Queued)] == [Queued(2), Queued(1)]
    assert held.batches == [1, 2]


def test_compatible_pictures_are_taken_along_up_to_the_largest_batch(
    engines: Callable[..., Engine], held: Held
) -> None:
    engine = engines(held, max_batch=3)
    begin(engine, held)
    jobs = [engine.submit(drawing, str(at)) for at, drawing in enumerate([DRAWING, OTHER, *[DRAWING] * 3])]
    held.go.set()
    lasts = [heard(job)[-1] for job in jobs]
    assert [last.batch for last in lasts if isinstance(last, Done)] == [3, 1, 3, 3, 1]
    assert held.batches == [1, 3, 1, 1]


@pytest.mark.parametrize("change", [{"steps": 3}, {"guidance_scale": 5.0}, {"width": 72}, {"height": 72}])
def test_pictures_of_another_kind_are_drawn_apart(change: dict[str, Any]) -> None:
    other = Drawing(**{**SMALL, "negative_prompt": "", "guidance_scale": 7.5, **change})
    assert other.kind != DRAWING.kind
    texts = {"prompt": "x", "seed": 1, "negative_prompt": "", "guidance_scale": 7.5}
    assert Drawing(**{**SMALL, **texts}).kind == DRAWING.kind


def test_who_leaves_a_batch_does_not_stop_the_others(engines: Callable[..., Engine], held: Held) -> None:
    engine = engines(held)
    begin(engine, held)
    jobs = [engine.submit(OTHER, str(at)) for at in range(3)]
    until(lambda: engine.waiting.counts().queued == 3)
    engine.leave(jobs[0])
    held.go.set()
    jobs_left = [heard(job)[-1] for job in jobs[1:]]
    assert all(isinstance(last, Done) for last in jobs_left)
    assert held.batches == [1, 2]


def test_who_leaves_while_being_drawn_is_not_drawn_to_the_end(engines: Callable[..., Engine], held: Held) -> None:
    engine = engines(held)
    one = engine.submit(Drawing(**{**SMALL, "steps": 50}, negative_prompt="", guidance_scale=7.5), "one")
    until(lambda: held.steps == 1)
    engine.leave(one)
    held.go.set()
    assert isinstance(heard(engine.submit(DRAWING, "two"))[-1], Done)
    # One step more than the first was held at, and all of the second: this scheduler calls once more than asked.
    assert held.steps == 2 + 3


def test_a_batch_that_some_have_left_goes_on_for_the_rest(engines: Callable[..., Engine], held: Held) -> None:
    engine = engines(held)
    begin(engine, held)
    long = Drawing(**{**SMALL, "steps": 50}, negative_prompt="", guidance_scale=7.5)
    stays, leaves = engine.submit(long, "stays"), engine.submit(long, "leaves")
    held.go.set()
    until(lambda: held.batches == [1, 2] and held.steps > 4)
    engine.leave(leaves)
    last = heard(stays)[-1]
    assert isinstance(last, Done)
    assert last.batch == 2


def test_when_too_many_wait_the_next_is_sent_away(clients: Callable[..., FlaskClient], held: Held) -> None:
    client = clients(held, max_queue=2)
    engine = client.application.extensions["engine"]
    begin(engine, held)
    waiting = [engine.submit(OTHER, str(at)) for at in range(2)]
    answer = client.post("/generate", json=SMALL)
    assert (answer.status_code, answer.json["code"]) == (429, "busy")
    assert int(answer.headers["Retry-After"]) >= 1
    assert client.get("/health").json | {"model": ""} == {
        "status": "ready",
        "model": "",
        "device": "cpu",
        "queued": 2,
        "drawing": 1,
        "draining": False,
        "now": "drawing",
        "idle_s": None,
        "last_worked_at": None,
    }
    held.go.set()
    assert all(isinstance(heard(job)[-1], Done) for job in waiting)
    assert client.post("/generate", json=SMALL).status_code == 200


def test_stopping_answers_those_who_wait_and_those_being_drawn(clients: Callable[..., FlaskClient], held: Held) -> None:
    client = clients(held)
    engine = client.application.extensions["engine"]
    running = begin(engine, held)
    with ThreadPoolExecutor(2) as pool:
        waiting = pool.submit(client.post, "/generate", json=SMALL)
        until(lambda: engine.waiting.counts().queued == 1)
        stopping = pool.submit(engine.shutdown)
        answer = waiting.result()
        assert (answer.status_code, answer.json["code"]) == (503, "shutting_down")
        assert int(answer.headers["Retry-After"]) > 0
        held.go.set()
        last = heard(running)[-1]
        stopping.result()
    assert isinstance(last, Failed)
    assert last.error.code == "shutting_down"
    assert held.steps == 2
    assert client.post("/generate", json=SMALL).json["code"] == "shutting_down"


def test_while_loading_it_says_so(pipeline: Any) -> None:
    held = Held(pipeline)
    engine = Engine(Config(token=TOKEN), lambda _: held.go.wait(20) and held)
    engine.start()
    client = create_app(engine._config, engine).test_client()
    asleep, early = (
        client.get("/health"),
        client.post("/generate", json=SMALL, headers={"Authorization": f"Bearer {TOKEN}"}),
    )
    assert (asleep.status_code, asleep.json["status"], asleep.json["device"]) == (503, "loading", None)
    assert (early.status_code, early.json["code"], early.headers["Retry-After"]) == (503, "loading", "5")
    held.go.set()
    until(lambda: client.get("/health").status_code == 200)
    engine.shutdown()


def test_a_failed_load_is_told_without_paths_and_stays_failed(tmp_path: Any) -> None:
    app = create_app(Config(token=TOKEN, model_id=str(tmp_path / "nothing-here")))
    engine, client = app.extensions["engine"], app.test_client()
    until(lambda: engine.status == "error", 30)
    health = client.get("/health")
    assert (health.status_code, health.json["status"], health.json["model"]) == (503, "error", "nothing-here")
    assert health.json["error"]
    assert str(tmp_path) not in health.text
    answer = client.post("/generate", json=SMALL, headers={"Authorization": f"Bearer {TOKEN}"})
    assert (answer.status_code, answer.json["code"]) == (503, "model_failed")
    with pytest.raises(ServerError, match="could not be loaded"):
        engine.submit(DRAWING, "x")


def test_a_bug_while_drawing_is_internal_and_quotes_nothing(
    clients: Callable[..., FlaskClient], caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        device = "cpu"

        def draw(self, drawings: Sequence[Drawing], _on_step: Any) -> Any:
            raise ValueError(f"cannot draw {drawings[0].prompt}")

    client = clients(Broken())
    with caplog.at_level(logging.DEBUG):
        plain = client.post("/generate", json=SMALL)
        streamed = client.post("/generate", json=SMALL, headers={"Accept": "application/x-ndjson"})
    assert (plain.status_code, plain.json["code"]) == (500, "internal")
    assert json.loads(streamed.text)["code"] == "internal"
    facts = [getattr(record, "facts", {}) for record in caplog.records]
    assert any("test_queue.py" in str(fact.get("places")) for fact in facts)
    assert SMALL["prompt"] not in caplog.text + str(facts) + plain.text + streamed.text
