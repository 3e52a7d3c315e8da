"""The pictures that wait. First come, first drawn, except that compatible ones are taken along."""

import threading
from collections.abc import Callable

from model_server.errors import ServerError
from model_server.inputs import Drawing
from model_server.job import Job


class WaitingList:
    """Safe between threads; every job is told its place when it changes."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._jobs: list[Job] = []
        self._changed = threading.Condition()
        self._drawing = 0
        self._closed = False

    def counts(self) -> tuple[int, int]:
        """How many wait, and how many are being drawn."""
        with self._changed:
            return len(self._jobs), self._drawing

    def add(self, job: Job) -> None:
        """Puts it at the end.

        @throws ServerError busy (the caller knows when to retry), shutting_down
        """
        with self._changed:
            if self._closed:
                raise ServerError("shutting_down")
            if len(self._jobs) >= self._limit:
                raise ServerError("busy")
            self._jobs.append(job)
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
            self._changed.notify_all()

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

    def _tell_places(self) -> None:
        for at, job in enumerate(self._jobs):
            job.queued(at + 1)
