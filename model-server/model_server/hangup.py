"""Telling whether the caller has hung up, while nothing is being read from or written to its connection."""

import select
import socket
from typing import Any

WRITE_TIMEOUT_S = 60.0
# Linux tells of a closed peer even behind bytes that nobody has read; elsewhere only a look at them does.
CLOSED = select.POLLHUP | select.POLLERR | select.POLLNVAL | getattr(select, "POLLRDHUP", 0)


def connection(environ: dict[str, Any]) -> socket.socket | None:
    """The caller's socket, where the server gives it away (gunicorn, Werkzeug)."""
    return environ.get("gunicorn.socket") or environ.get("werkzeug.socket")


def limit_writes(environ: dict[str, Any]) -> None:
    """A caller that stops reading holds its thread no longer than WRITE_TIMEOUT_S."""
    caller = connection(environ)
    if caller is not None:
        caller.settimeout(WRITE_TIMEOUT_S)


def has_hung_up(environ: dict[str, Any]) -> bool:
    """Whether the answer would reach nobody. One that only closed its sending half counts as gone too."""
    caller = connection(environ)
    if caller is None:
        return False
    if caller.fileno() < 0:
        return True
    poll = select.poll()
    poll.register(caller, select.POLLIN | CLOSED)
    for _, happened in poll.poll(0):
        if happened & CLOSED:
            return True
        if not hasattr(select, "POLLRDHUP"):
            return _ends_here(caller)
    return False


def _ends_here(caller: socket.socket) -> bool:
    try:
        return caller.recv(1, socket.MSG_PEEK) == b""
    except (ValueError, BlockingIOError):  # TLS sockets can't peek
        return False
    except OSError:
        return True
