"""What the server is told from outside, read once and checked before anything is loaded."""

import ipaddress
import pathlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

DEFAULT_MODEL = "stable-diffusion-v1-5/stable-diffusion-v1-5"
MIN_TOKEN = 16
LEVELS = ("debug", "info", "warning", "error")
YES = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}

T = TypeVar("T")


class ConfigError(ValueError):
    """A variable is missing or makes no sense; the message names it and is fit to print."""


@dataclass(frozen=True, kw_only=True)
class Config:
    """Every setting; README.md says what each is for. The token never shows in its repr."""

    model_id: str = DEFAULT_MODEL
    token: str | None = field(default=None, repr=False)
    allow_no_token: bool = False
    host: str = "127.0.0.1"
    port: int = 8188
    device: str | None = None
    variant: str | None = None
    attention_slicing: bool = False
    max_queue: int = 16
    max_batch: int = 4
    max_steps: int = 100
    max_pixels: int = 1024 * 1024
    torch_threads: int | None = None
    log_level: str = "info"

    def __post_init__(self) -> None:
        if self.token is None:
            if not self.allow_no_token:
                raise ConfigError("MODEL_SERVER_TOKEN is not set (ALLOW_NO_TOKEN=true serves this machine without one)")
            if not _is_loopback(self.host):
                raise ConfigError("ALLOW_NO_TOKEN needs HOST to be a loopback address")
        elif len(self.token) < MIN_TOKEN:
            raise ConfigError(f"MODEL_SERVER_TOKEN must have {MIN_TOKEN} characters or more")

    @property
    def public_model(self) -> str:
        """The model's name for strangers: a hub id whole, of a local folder only its last part."""
        folder = pathlib.Path(self.model_id).expanduser()
        return folder.name if folder.is_absolute() or folder.exists() else self.model_id

    @property
    def threads(self) -> int:
        """Requests that can be under way: all that wait or are drawn, and some for health checks and refusals."""
        return self.max_queue + self.max_batch + 8

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> "Config":
        """Reads the environment; an empty variable counts as not set.

        @throws ConfigError
        """
        found: dict[str, Any] = {}
        for variable, (name, read) in VARIABLES.items():
            text = env.get(variable, "").strip()
            if text:
                try:
                    found[name] = read(text)
                except (ValueError, KeyError):
                    raise ConfigError(f"{variable} makes no sense") from None
        return cls(**found)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _whole(low: int, high: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        number = int(text)
        if not low <= number <= high:
            raise ValueError(text)
        return number

    return read


def _switch(text: str) -> bool:
    return YES[text.lower()]


def _level(text: str) -> str:
    return LEVELS[LEVELS.index(text.lower())]


VARIABLES: dict[str, tuple[str, Callable[[str], Any]]] = {
    "MODEL_ID": ("model_id", str),
    "MODEL_SERVER_TOKEN": ("token", str),
    "ALLOW_NO_TOKEN": ("allow_no_token", _switch),
    "HOST": ("host", str),
    "PORT": ("port", _whole(1, 65535)),
    "MODEL_DEVICE": ("device", str),
    "MODEL_VARIANT": ("variant", str),
    "ATTENTION_SLICING": ("attention_slicing", _switch),
    "MAX_QUEUE": ("max_queue", _whole(1, 1000)),
    "MAX_BATCH": ("max_batch", _whole(1, 64)),
    "MAX_STEPS": ("max_steps", _whole(1, 1000)),
    "MAX_PIXELS": ("max_pixels", _whole(64 * 64, 1024 * 1024)),
    "TORCH_THREADS": ("torch_threads", _whole(1, 1024)),
    "LOG_LEVEL": ("log_level", _level),
}
