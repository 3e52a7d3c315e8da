"""How a picture is answered: as one PNG, or line by line while it is being drawn."""

import base64
import io
import json
import time
from collections.abc import Iterator
from typing import Any

from flask import Response, request
from PIL.Image import Image

from model_server import hangup, logs
from model_server.engine import Engine
from model_server.errors import ServerError
from model_server.job import Done, Event, Failed, Job, Progress, Queued

LINES = "application/x-ndjson"
LOOK_EVERY_S = 0.2


class HungUp(Exception):
    """The caller is gone."""


def wants_lines() -> bool:
    """Whether the caller would rather have lines than a PNG."""
    accept = request.accept_mimetypes
    return LINES in accept.values() and accept[LINES] >= accept.quality("image/png")


def encode(image: Image) -> tuple[bytes, float]:
    """The PNG and the milliseconds it took. Fast rather than small: whoever keeps it encodes it anew."""
    started = time.monotonic()
    buffer = io.BytesIO()
    image.save(buffer, "PNG", compress_level=1)
    return buffer.getvalue(), (time.monotonic() - started) * 1000


def follow(engine: Engine, job: Job, environ: dict[str, Any]) -> Iterator[Event]:
    """The job's events, as long as somebody listens; when nobody does any more, the job is left.

    @throws HungUp
    """
    try:
        for event in job.events(LOOK_EVERY_S):
            if hangup.has_hung_up(environ):
                raise HungUp
            if event is not None:
                yield event
    finally:
        engine.leave(job)


def timings(done: Done, encode_ms: float) -> dict[str, float | int]:
    """What took how long."""
    return {
        "queued_ms": round(done.queued_ms, 1),
        "draw_ms": round(done.draw_ms, 1),
        "encode_ms": round(encode_ms, 1),
        "batch": done.batch,
    }


def report(job: Job, outcome: str, **facts: Any) -> None:
    """One line in the log for every picture asked for."""
    drawing = job.drawing
    logs.event(
        "picture",
        request_id=job.request_id,
        outcome=outcome,
        seed=drawing.seed,
        steps=drawing.steps,
        guidance_scale=drawing.guidance_scale,
        width=drawing.width,
        height=drawing.height,
        prompt_chars=len(drawing.prompt),
        total_ms=round((time.monotonic() - job.asked_at) * 1000, 1),
        **facts,
    )


def png(engine: Engine, job: Job) -> Response:
    """Waits for the picture.

    @throws ServerError as the drawing failed
    """
    try:
        *_, last = follow(engine, job, request.environ)
    except HungUp:
        report(job, "left")
        return Response(status=499)
    if isinstance(last, Failed):
        report(job, last.error.code)
        raise last.error
    assert isinstance(last, Done)
    data, encode_ms = encode(last.image)
    took = timings(last, encode_ms)
    report(job, "drawn", bytes=len(data), **took)
    answer = Response(data, mimetype="image/png")
    answer.headers["X-Seed"] = str(job.drawing.seed)
    names = {"queue": "queued_ms", "draw": "draw_ms", "encode": "encode_ms"}
    answer.headers["Server-Timing"] = ", ".join(f"{name};dur={took[key]}" for name, key in names.items())
    return answer


def lines(engine: Engine, job: Job) -> Response:
    """Answers at once and tells each step; the last line is the picture or the reason why there is none."""
    environ = request.environ
    answer = Response(_lines(engine, job, environ), mimetype=LINES)
    # A generator that was never started has no end to clean up in.
    answer.call_on_close(lambda: engine.leave(job))
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["X-Accel-Buffering"] = "no"
    return answer


def _lines(engine: Engine, job: Job, environ: dict[str, Any]) -> Iterator[bytes]:
    outcome: dict[str, Any] = {"outcome": "left"}
    try:
        for event in follow(engine, job, environ):
            line, told = _line(job, event)
            outcome = told or outcome
            yield json.dumps(line, separators=(",", ":")).encode() + b"\n"
    except HungUp:
        pass
    except Exception as error:
        logs.failure("answer_failed", error, request_id=job.request_id)
        outcome = {"outcome": "internal"}
        yield json.dumps({"type": "error", **ServerError("internal").body()}).encode() + b"\n"
    finally:
        engine.leave(job)
        report(job, **outcome)


def _line(job: Job, event: Event) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """The line to send and, with the last one, what to log."""
    drawing = job.drawing
    match event:
        case Queued(place):
            return {"type": "queued", "place": place}, None
        case Progress(step):
            return {"type": "progress", "step": step, "steps": drawing.steps}, None
        case Failed(error):
            return {"type": "error", **error.body()}, {"outcome": error.code}
        case Done(image):
            data, encode_ms = encode(image)
            took = timings(event, encode_ms)
            told = {
                "type": "image",
                "png": base64.b64encode(data).decode(),
                "seed": drawing.seed,
                "width": image.width,
                "height": image.height,
                "timings": took,
            }
            return told, {"outcome": "drawn", "bytes": len(data), **took}
