"""From a request's body to a drawing that may be asked of the pipeline; nothing is guessed or converted."""

import json
import secrets
import unicodedata
from dataclasses import dataclass
from typing import Any

from model_server.config import Config
from model_server.errors import ServerError

MAX_BODY = 64 * 1024
MAX_TEXT = 2000
MAX_SEED = 2**31 - 1
MAX_GUIDANCE = 30
SIDES = (64, 1024)
DEFAULT_STEPS = 25
# Letters by their category, though there is nothing to see: Hangul fillers and the empty Braille cell.
BLANK_LETTERS = frozenset("\u115f\u1160\u3164\uffa0\u2800")


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """One picture to draw. Sizes in pixels. The texts are private: they are never logged."""

    prompt: str
    negative_prompt: str
    seed: int
    steps: int
    guidance_scale: float
    width: int
    height: int

    @property
    def guided(self) -> bool:
        """Whether guidance, and with it a negative prompt, plays a part."""
        return self.guidance_scale > 1

    @property
    def kind(self) -> tuple[int, float, int, int, bool]:
        """Drawings of equal kind can be drawn as one batch.

        Having a negative prompt is part of it: pipelines like SDXL treat none and an empty one differently.
        """
        negative = self.guided and self.negative_prompt != ""
        return (self.steps, self.guidance_scale, self.width, self.height, negative)


def read_drawing(body: bytes, config: Config) -> Drawing:
    """Checks everything.

    @throws ServerError invalid_input, with the field where one is to blame
    """
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        raise ServerError("invalid_input", "The body is not JSON") from None
    if not isinstance(found, dict):
        raise ServerError("invalid_input", "The body must be an object")
    for name in found:
        if name not in Drawing.__dataclass_fields__:
            # Its name may be anything, a text in the wrong place even: it is cut before it is told.
            raise ServerError("invalid_input", "This field is not known", field=_printable(name))
    drawing = Drawing(
        prompt=_text(found, "prompt", None),
        negative_prompt=_text(found, "negative_prompt", ""),
        seed=_whole(found, "seed", secrets.randbelow(MAX_SEED + 1), 0, MAX_SEED),
        steps=_whole(found, "steps", min(DEFAULT_STEPS, config.max_steps), 1, config.max_steps),
        guidance_scale=_number(found, "guidance_scale", 7.5, 0, MAX_GUIDANCE),
        width=_side(found, "width"),
        height=_side(found, "height"),
    )
    if _is_blank(drawing.prompt):
        raise _wrong("prompt", "It must not be blank")
    if drawing.width * drawing.height > config.max_pixels:
        raise _wrong("width", f"Width times height must be at most {config.max_pixels}")
    return drawing


def _is_blank(text: str) -> bool:
    """Whether nothing of it can be seen: spaces, controls, marks on nothing, letters that are only room."""
    return all(letter in BLANK_LETTERS or unicodedata.category(letter)[0] in "CZM" for letter in text)


def _wrong(field: str, detail: str) -> ServerError:
    return ServerError("invalid_input", detail, field=field)


def _printable(name: str) -> str:
    return name[:40].encode("ascii", "replace").decode("ascii")


def _text(found: dict[str, Any], field: str, default: str | None) -> str:
    text = found.get(field, default)
    if not isinstance(text, str):
        raise _wrong(field, "It must be a text" if field in found else "It is needed")
    if len(text) > MAX_TEXT:
        raise _wrong(field, f"It must have at most {MAX_TEXT} characters")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise _wrong(field, "It holds half a character") from None
    return text


def _number(found: dict[str, Any], field: str, default: float, low: float, high: float) -> float:
    number = found.get(field, default)
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise _wrong(field, "It must be a number")
    if not low <= number <= high:  # also turns away NaN
        raise _wrong(field, f"It must lie within {low} and {high}")
    return float(number)


def _whole(found: dict[str, Any], field: str, default: int, low: int, high: int) -> int:
    number = found.get(field, default)
    if isinstance(number, bool) or not isinstance(number, int):
        raise _wrong(field, "It must be a whole number")
    if not low <= number <= high:
        raise _wrong(field, f"It must lie within {low} and {high}")
    return number


def _side(found: dict[str, Any], field: str) -> int:
    side = _whole(found, field, 512, *SIDES)
    if side % 8 != 0:
        raise _wrong(field, "It must be a multiple of 8")
    return side
