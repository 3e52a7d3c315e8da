"""The pictures that wait. First come, first drawn, except that compatible ones are taken along."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from model_server.errors import ServerError
from model_server.inputs import Drawing
from model_server.job import Job


@dataclass(frozen=True)
class Counts:
    """All of one moment: the numbers never contradict each other.

    `unanswered` counts all that were asked for and have not been answered to the last byte, those that wait or are
    drawn among them. `idle_s`: seconds since the last of them was answered, or since the pipeline was loaded; None
    while anything is under way. `last_worked_at` is None before the first.
    """

    queued: int
    drawing: int
    unanswered: int
    draining: bool
    idle_s: float | None
    last_worked_at: datetime | None


class WaitingList:
    """Safe between threads; every job is told its place when it changes."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._jobs: list[Job] = []
        self._changed = threading.Condition()
        self._drawing = 0
        self._unanswered: set[Job] = set()
        self._closed = False
        self._draining = False
        # By a clock that nobody sets: idleness must not jump with the time of day.
        self._worked = time.monotonic()
        self._worked_at: datetime | None = None

    def counts(self) -> Counts:
        """How it stands."""
        with self._changed:
            busy = self._jobs or self._drawing or self._unanswered
            return Counts(
                queued=len(self._jobs),
                drawing=self._drawing,
                unanswered=len(self._unanswered),
                draining=self._draining,
                idle_s=None if busy else time.monotonic() - self._worked,
                last_worked_at=self._worked_at,
            )

    def ready(self) -> None:
        """The pipeline is loaded: idleness begins here, not while it was being fetched."""
        with self._changed:
            self._worked = time.monotonic()

    def add(self, job: Job) -> None:
        """Puts it at the end.

        It counts as work until `answered`.

        @throws ServerError busy (the caller knows when to retry), draining, shutting_down
        """
        with self._changed:
            if self._closed:
                raise ServerError("shutting_down")
            # Under the same lock as `drain`: whoever has read that nothing is under way will not find a late-comer.
            if self._draining:
                raise ServerError("draining")
            if len(self._jobs) >= self._limit:
                raise ServerError("busy")
            self._jobs.append(job)
            self._unanswered.add(job)
            # Alone with an idle pipeline it does not wait at all.
            if self._drawing > 0 or len(self._jobs) > 1:
                job.queued(len(self._jobs))
            self._changed.notify_all()

    def remove(self, job: Job) -> None:
        """Takes it out, if it still waits."""
        with self._changed:
            if job in self._jobs:
                self._jobs.remove(job)
                self._tell_places()

    def take(self, most: Callable[[Drawing], int]) -> list[Job]:
        """Waits for work, then takes the first and others of its kind, at most as many as `most` says fit together.

        Takes none once the list is closed. They count as being drawn until `finished`.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._jobs or self._closed)
            if self._closed:
                return []
            first = self._jobs[0].drawing
            batch = [job for job in self._jobs if job.drawing.kind == first.kind][: most(first)]
            self._jobs = [job for job in self._jobs if job not in batch]
            self._drawing = len(batch)
            self._tell_places()
            return batch

    def finished(self) -> None:
        """The last batch is over."""
        with self._changed:
            self._drawing = 0
            self._stamp()
            self._changed.notify_all()

    def answered(self, job: Job) -> None:
        """Its answer has been sent, or nobody is there to take it."""
        with self._changed:
            if job in self._unanswered:
                self._unanswered.remove(job)
                self._stamp()

    def drain(self) -> list[Job]:
        """Takes nothing in until `undrain`; hands back those that waited. What is being drawn goes on."""
        with self._changed:
            self._draining = True
            jobs, self._jobs = self._jobs, []
            return jobs

    def undrain(self) -> None:
        """Takes pictures in again."""
        with self._changed:
            self._draining = False

    def close(self) -> list[Job]:
        """Takes nothing in any more; hands back those that waited."""
        with self._changed:
            self._closed = True
            jobs, self._jobs = self._jobs, []
            self._changed.notify_all()
            return jobs

    def wait_until_idle(self, timeout: float) -> bool:
        """Whether nothing was being drawn any more within so many seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: self._drawing == 0, timeout)

    def _stamp(self) -> None:
        self._worked = time.monotonic()
        self._worked_at = datetime.now(UTC)

    def _tell_places(self) -> None:
        for at, job in enumerate(self._jobs):
            job.queued(at + 1)
