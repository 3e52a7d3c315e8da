"""One picture on its way: what the drawing thread tells and the request's thread hears."""

import queue
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from PIL.Image import Image

from model_server.errors import ServerError
from model_server.inputs import Drawing


@dataclass(frozen=True)
class Queued:
    """It waits; 1 is the next to be drawn."""

    place: int


@dataclass(frozen=True)
class Progress:
    """So many steps are done."""

    step: int


@dataclass(frozen=True)
class Done:
    """It is drawn. Times in milliseconds; `batch` counts the pictures that were drawn together."""

    image: Image
    queued_ms: float
    draw_ms: float
    batch: int


@dataclass(frozen=True)
class Failed:
    """It won't be drawn."""

    error: ServerError


Event = Queued | Progress | Done | Failed


@dataclass(eq=False)
class Job:
    """A mailbox between two threads. `left` is set once nobody waits for it any more."""

    drawing: Drawing
    request_id: str
    left: bool = False
    asked_at: float = field(default_factory=time.monotonic)
    started_at: float = 0.0
    _place: int = 0
    _step: int = 0
    _ended: bool = False
    _events: "queue.SimpleQueue[Event]" = field(default_factory=queue.SimpleQueue)

    def queued(self, place: int) -> None:
        """Tells its place, if that is news."""
        if place != self._place:
            self._place = place
            self._events.put(Queued(place))

    def progressed(self, step: int) -> None:
        """Tells how far it is; a half that is drawn anew stays silent until it is further than before."""
        if step > self._step:
            self._step = step
            self._events.put(Progress(step))

    def done(self, image: Image, batch: int) -> None:
        """Hands the picture over."""
        now = time.monotonic()
        queued, drawn = self.started_at - self.asked_at, now - self.started_at
        self._end(Done(image, queued * 1000, drawn * 1000, batch))

    def failed(self, error: ServerError) -> None:
        """Tells the reason."""
        self._end(Failed(error))

    def _end(self, event: Event) -> None:
        if not self._ended:
            self._ended = True
            self._events.put(event)

    def events(self, every: float) -> Iterator[Event | None]:
        """All events up to the last one, and None whenever `every` seconds pass without any."""
        while True:
            try:
                event = self._events.get(timeout=every)
            except queue.Empty:
                yield None
                continue
            yield event
            if isinstance(event, Done | Failed):
                return
