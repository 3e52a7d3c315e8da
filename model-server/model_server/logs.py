"""Logs: one JSON object a line on standard output. Never a prompt, never a token."""

import contextlib
import json
import logging
import threading
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

log = logging.getLogger("model_server")
_private = threading.local()


@contextlib.contextmanager
def words_withheld() -> Iterator[None]:
    """While a thread is inside, what libraries log keeps its place but loses its words: they like to quote prompts."""
    _private.on = True
    try:
        yield
    finally:
        _private.on = False


def event(name: str, level: int = logging.INFO, **facts: Any) -> None:
    """Logs that something happened, with facts that are fit for the log."""
    log.log(level, name, extra={"facts": facts})


def failure(name: str, error: BaseException, **facts: Any) -> None:
    """Logs a bug by its type and place; its message is left out, since it may quote what was asked for."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames[-12:]]
    event(name, logging.ERROR, error=type(error).__name__, places=places, **facts)


class JsonFormatter(logging.Formatter):
    """One line a record: time (UTC), level, event, and the facts."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
        }
        if record.name == log.name:
            line |= {"event": record.getMessage(), **getattr(record, "facts", {})}
        else:
            line |= {"event": "library", "logger": record.name}
            if getattr(record, "withheld", False):
                line["place"] = f"{record.pathname}:{record.lineno}"
            else:
                line["message"] = record.getMessage()
            if record.exc_info and record.exc_info[0]:
                line["error"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False, default=str)


class Withhold(logging.Filter):
    """Marks records made inside `words_withheld` by the thread that logs them."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Lets every record pass."""
        record.withheld = getattr(_private, "on", False)
        return True


def settings(level: str) -> dict[str, Any]:
    """For logging.config.dictConfig: everything, gunicorn's own lines too, goes through the one handler."""
    passing = {"handlers": [], "propagate": True}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": {"()": JsonFormatter}},
        "filters": {"withhold": {"()": Withhold}},
        "handlers": {
            "out": {
                "class": "logging.StreamHandler",
                "stream": "ext://sys.stdout",
                "formatter": "json",
                "filters": ["withhold"],
            }
        },
        "root": {"level": "WARNING", "handlers": ["out"]},
        "loggers": {
            log.name: {**passing, "level": level.upper()},
            "gunicorn.error": {**passing, "level": "INFO"},
            "gunicorn.access": {**passing, "level": "WARNING"},
        },
    }
