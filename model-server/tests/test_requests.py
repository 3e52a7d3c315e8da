"""What is asked for, and by whom."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient

from .support import SMALL, TOKEN

BAD: list[tuple[str, Any]] = [
    ("prompt", None),
    ("prompt", 5),
    ("prompt", ["a cat"]),
    ("prompt", ""),
    ("prompt", " \n"),
    ("prompt", "\u3164"),  # a Hangul letter that is only room
    ("prompt", "\u2800\u200b\u00ad \ufeff"),
    ("prompt", "\u0301"),  # an accent on nothing
    ("prompt", "x" * 2001),
    ("prompt", "half \ud800"),
    ("negative_prompt", 5),
    ("negative_prompt", "x" * 2001),
    ("seed", -1),
    ("seed", 2**31),
    ("seed", 1.5),
    ("seed", True),
    ("seed", "7"),
    ("steps", 0),
    ("steps", 101),
    ("steps", 2.0),
    ("steps", False),
    ("guidance_scale", -0.1),
    ("guidance_scale", 30.1),
    ("guidance_scale", 10**400),
    ("guidance_scale", True),
    ("guidance_scale", "7.5"),
    ("guidance_scale", float("nan")),
    ("guidance_scale", float("inf")),
    ("width", 65),
    ("width", 56),
    ("width", 1032),
    ("width", 64.0),
    ("height", 65),
    ("height", 0),
    ("height", True),
    ("style", "crayon"),
]


@pytest.mark.parametrize(("field", "value"), BAD, ids=[f"{field} {str(value)[:12]!a}" for field, value in BAD])
def test_a_bad_value_is_refused_by_the_name_of_its_field(client: FlaskClient, field: str, value: Any) -> None:
    answer = client.post("/generate", json={**SMALL, field: value})
    assert answer.status_code == 400
    assert answer.json["code"] == "invalid_input"
    assert answer.json["field"] == field
    assert answer.json["detail"]


def test_a_missing_prompt_is_named(client: FlaskClient) -> None:
    answer = client.post("/generate", json={"seed": 1})
    assert (answer.status_code, answer.json["field"]) == (400, "prompt")


def test_sides_within_bounds_can_still_be_too_many_pixels(clients: Callable[..., FlaskClient]) -> None:
    client = clients(max_pixels=64 * 128)
    assert client.post("/generate", json={**SMALL, "height": 128}).status_code == 200
    answer = client.post("/generate", json={**SMALL, "height": 136})
    assert (answer.status_code, answer.json["field"]) == (400, "width")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"text"', b"\xff", b"[" * 60_000])
def test_a_body_that_is_no_json_object_is_refused(client: FlaskClient, body: bytes) -> None:
    answer = client.post("/generate", data=body, content_type="application/json")
    assert (answer.status_code, answer.json["code"]) == (400, "invalid_input")


def test_a_large_body_is_refused(client: FlaskClient) -> None:
    answer = client.post("/generate", json={**SMALL, "negative_prompt": "x" * 70_000})
    assert (answer.status_code, answer.json["code"]) == (413, "too_large")


def test_the_longest_texts_fit_into_the_largest_body(client: FlaskClient) -> None:
    longest = json.dumps({**SMALL, "prompt": "\U0001f58d" * 2000, "negative_prompt": "한" * 2000})
    assert client.post("/generate", data=longest, content_type="application/json").status_code == 200


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_another_media_type_is_refused(client: FlaskClient, kind: str) -> None:
    answer = client.post("/generate", data=json.dumps(SMALL), content_type=kind)
    assert (answer.status_code, answer.json["code"]) == (415, "wrong_media_type")


@pytest.mark.parametrize(
    "header", ["", "Bearer", f"Bearer {TOKEN}x", f"Bearer {TOKEN[:-1]}", f"Basic {TOKEN}", "Bearer é"]
)
def test_without_the_token_nothing_is_drawn_or_even_read(client: FlaskClient, header: str) -> None:
    answer = client.post("/generate", data=b"{", headers={"Authorization": header})
    assert (answer.status_code, answer.json["code"]) == (401, "unauthorized")
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_without_a_configured_token_anybody_on_this_machine_may_draw(clients: Callable[..., FlaskClient]) -> None:
    client = clients(token=None, allow_no_token=True)
    client.environ_base.pop("HTTP_AUTHORIZATION")
    assert client.post("/generate", json=SMALL).status_code == 200


def test_other_paths_and_methods_are_answered_as_json(client: FlaskClient) -> None:
    missing, wrong = client.get("/nothing"), client.get("/generate")
    assert (missing.status_code, missing.json["code"]) == (404, "not_found")
    assert (wrong.status_code, wrong.json["code"]) == (405, "wrong_method")
    assert "POST" in wrong.headers["Allow"]


def test_every_answer_carries_the_callers_request_id_or_a_new_one(client: FlaskClient) -> None:
    assert client.get("/health", headers={"X-Request-Id": "abc-1"}).headers["X-Request-Id"] == "abc-1"
    for bad in ("a b", "x" * 65, '"'):
        assert len(client.get("/nothing", headers={"X-Request-Id": bad}).headers["X-Request-Id"]) == 16
