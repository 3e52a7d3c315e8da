"""The drawing thread: loads the pipeline once, then draws batch after batch until it is told to stop."""

import math
import os
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from model_server import logs
from model_server.config import Config
from model_server.errors import OutOfMemory, ServerError
from model_server.inputs import Drawing
from model_server.job import Job
from model_server.waiting import Counts, WaitingList

if TYPE_CHECKING:
    from model_server.pipeline import Pipeline

# A step on a slow machine may take longer than anybody wants to wait for a process to end.
LAST_STEP_S = 5.0


class Stopped(Exception):
    """Thrown into a drawing: the server ends."""


class Abandoned(Exception):
    """Thrown into a drawing: nobody waits for any of its pictures."""


def load_pipeline(config: Config) -> "Pipeline":
    """Imports the heavy libraries only now, so that the health check answers from the first second."""
    for library in ("TRANSFORMERS", "DIFFUSERS"):
        # What they say while they are imported goes to standard error, past our log.
        os.environ.setdefault(f"{library}_VERBOSITY", "error")
    from model_server.pipeline import load

    return load(config)


class Engine:
    """Owns the pipeline and the waiting list. All methods may be called from any thread."""

    def __init__(self, config: Config, load: Callable[[Config], "Pipeline"] = load_pipeline) -> None:
        self.status: Literal["loading", "ready", "error"] = "loading"
        self.error: str | None = None
        self.device: str | None = None
        self.pipeline: Pipeline | None = None
        self.waiting = WaitingList(config.max_queue)
        self._config = config
        self._load = load
        self._stopping = False
        self._running: list[Job] = []
        self._batch_s = 1.0
        self._room: dict[tuple[int, int], int] = {}
        self._thread = threading.Thread(target=self._run, name="drawing", daemon=True)

    def start(self) -> None:
        """Begins to load, in the background."""
        self._thread.start()

    def submit(self, drawing: Drawing, request_id: str) -> Job:
        """Puts a drawing into the queue.

        @throws ServerError loading, model_failed, busy, draining, shutting_down
        """
        if self._stopping:
            raise ServerError("shutting_down")
        if self.status == "loading":
            raise ServerError("loading")
        if self.status == "error":
            raise ServerError("model_failed")
        job = Job(drawing, request_id)
        try:
            self.waiting.add(job)
        except ServerError as error:
            if error.code == "busy":
                error.retry_after = max(1, min(60, math.ceil(self._batch_s)))
            raise
        return job

    def leave(self, job: Job) -> None:
        """Nobody waits for it any more; a batch that all have left ends at its next step."""
        job.left = True
        self.waiting.remove(job)

    def answered(self, job: Job) -> None:
        """The last byte of its answer has gone out, or its caller has: only now its work is over."""
        self.waiting.answered(job)

    def drain(self) -> None:
        """Finishes what is being drawn, sends those who wait away, and takes nothing new until `undrain`."""
        jobs = self.waiting.drain()
        logs.event("draining", sent_away=len(jobs))
        for job in jobs:
            job.failed(ServerError("draining"))

    def undrain(self) -> None:
        """Draws again."""
        self.waiting.undrain()
        logs.event("undrained")

    def health(self) -> dict[str, object]:
        """How it is: facts that strangers may know, all of one moment."""
        counts = self.waiting.counts()
        now = self._now(counts)
        worked = counts.last_worked_at
        body: dict[str, object] = {
            "status": "draining" if self.status == "ready" and counts.draining else self.status,
            "model": self._config.public_model,
            "device": self.device,
            "queued": counts.queued,
            "drawing": counts.drawing,
            "draining": counts.draining,
            "now": now,
            "idle_s": round(counts.idle_s, 1) if now == "idle" and counts.idle_s is not None else None,
            "last_worked_at": worked.isoformat(timespec="milliseconds") if worked else None,
        }
        return body | ({"error": self.error} if self.error else {})

    def _now(self, counts: Counts) -> Literal["loading", "drawing", "answering", "idle", "stopping", "failed"]:
        if self._stopping:
            return "stopping"
        if self.status != "ready":
            return "failed" if self.status == "error" else "loading"
        if counts.queued or counts.drawing:
            return "drawing"
        return "answering" if counts.unanswered else "idle"

    def shutdown(self) -> None:
        """Answers everybody, those being drawn after the current step. Returns within LAST_STEP_S and a bit."""
        if self._stopping:
            return
        self._stopping = True
        logs.event("shutting_down")
        for job in self.waiting.close():
            job.failed(ServerError("shutting_down"))
        if not self.waiting.wait_until_idle(LAST_STEP_S):
            for job in self._running:
                job.failed(ServerError("shutting_down"))

    def _run(self) -> None:
        if not self._load_once():
            return
        while jobs := self.waiting.take(self._room_for):
            self._running = jobs
            started = time.monotonic()
            for job in jobs:
                job.started_at = started
            self._draw(jobs)
            self._batch_s = 0.7 * self._batch_s + 0.3 * (time.monotonic() - started)
            self._running = []
            self.waiting.finished()

    def _load_once(self) -> bool:
        started = time.monotonic()
        try:
            self.pipeline = self._load(self._config)
        except Exception as error:
            self.error = f"The model could not be loaded ({type(error).__name__})"
            self.status = "error"
            # Before the first request there is nothing private in a message yet.
            logs.failure("model_failed", error, message=str(error))
            return False
        self.device = self.pipeline.device
        self.waiting.ready()
        self.status = "ready"
        took = round(time.monotonic() - started, 3)
        logs.event("model_ready", model=self._config.public_model, device=self.device, load_s=took)
        return True

    def _room_for(self, drawing: Drawing) -> int:
        return self._room.get((drawing.width, drawing.height), self._config.max_batch)

    def _draw(self, jobs: list[Job]) -> None:
        """Draws a batch, in halves where it does not fit, and answers each of its jobs."""
        jobs = [job for job in jobs if not job.left]
        if not jobs or self._stopping:
            self._fail(jobs, ServerError("shutting_down"))
            return
        try:
            self._draw_together(jobs)
        except OutOfMemory:
            drawing = jobs[0].drawing
            logs.event("out_of_memory", batch=len(jobs), width=drawing.width, height=drawing.height)
            if len(jobs) == 1:
                self._fail(jobs, ServerError("out_of_memory"))
                return
            half = len(jobs) // 2
            self._room[drawing.width, drawing.height] = half
            for start in range(0, len(jobs), half):
                self._draw(jobs[start : start + half])
        except Abandoned:
            logs.event("abandoned", request_ids=[job.request_id for job in jobs])
        except Stopped:
            self._fail(jobs, ServerError("shutting_down"))
        except Exception as error:
            logs.failure("drawing_failed", error, request_ids=[job.request_id for job in jobs])
            self._fail(jobs, ServerError("internal"))

    def _draw_together(self, jobs: list[Job]) -> None:
        def on_step(step: int) -> None:
            if self._stopping:
                raise Stopped
            if all(job.left for job in jobs):
                raise Abandoned
            for job in jobs:
                job.progressed(step)

        assert self.pipeline is not None
        with logs.words_withheld():
            images = self.pipeline.draw([job.drawing for job in jobs], on_step)
        for job, image in zip(jobs, images, strict=True):
            if image is None:
                job.failed(ServerError("painting_refused"))
            else:
                job.done(image, len(jobs))

    def _fail(self, jobs: list[Job], error: ServerError) -> None:
        for job in jobs:
            job.failed(error)
