"""Gunicorn settings: one process, since there is one pipeline; a thread for every caller that may wait."""

import os
import pathlib
import signal
import sys
import threading
from types import FrameType
from typing import Any

from model_server import logs
from model_server.config import Config, ConfigError

try:
    _config = Config.from_env(os.environ)
except ConfigError as error:
    sys.exit(f"The model server does not start: {error}")

wsgi_app = "model_server.wsgi:app"
bind = f"[{_config.host}]:{_config.port}" if ":" in _config.host else f"{_config.host}:{_config.port}"
workers = 1
worker_class = "gthread"
threads = _config.threads
# Python holds on to itself while the libraries are imported; a slow disk must not look like a hung process.
timeout = 300
# Longer than Engine.shutdown takes: everybody has been answered by then.
graceful_timeout = 10
keepalive = 30
control_socket_disable = True
logconfig_dict = logs.settings(_config.log_level)
if pathlib.Path("/dev/shm").is_dir():
    worker_tmp_dir = "/dev/shm"


def post_worker_init(worker: Any) -> None:
    """On every signal that ends the process, answer those who wait before gunicorn waits for them."""
    engine = worker.app.callable.extensions["engine"]

    def wrap(gunicorn_handler: Any) -> Any:
        def stop(number: int, frame: FrameType | None) -> None:
            # Not in the handler itself: it may have interrupted this thread inside a lock that shutdown needs.
            threading.Thread(target=engine.shutdown, name="shutdown").start()
            gunicorn_handler(number, frame)

        return stop

    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGQUIT):
        signal.signal(number, wrap(signal.getsignal(number)))
