"""The failures that callers are told of: one catalogue of codes, statuses and sentences."""

RETRY_AFTER_S = {"busy": 1, "loading": 5, "draining": 30, "shutting_down": 30}
CATALOG: dict[str, tuple[int, str]] = {
    "invalid_input": (400, "The request is not valid"),
    "unauthorized": (401, "A bearer token is needed, and this is not it"),
    "not_found": (404, "There is nothing here"),
    "wrong_method": (405, "This path does not take that method"),
    "too_large": (413, "The body is too large"),
    "wrong_media_type": (415, "Send application/json"),
    "painting_refused": (422, "The safety checker flagged this picture"),
    "busy": (429, "Too many pictures are waiting"),
    "internal": (500, "Something went wrong"),
    "loading": (503, "The model is being loaded"),
    "model_failed": (503, "The model could not be loaded"),
    "draining": (503, "The server finishes what it draws and takes nothing new"),
    "out_of_memory": (503, "There is not enough memory for a picture of this size"),
    "shutting_down": (503, "The server is shutting down"),
}


class OutOfMemory(Exception):
    """The device has no room for this batch."""


class ServerError(Exception):
    """A failure we expect. Anything else thrown is a bug and leaves as `internal`.

    `field` names the input to blame; `retry_after` is in whole seconds, None where it makes no sense.
    """

    def __init__(
        self, code: str, detail: str | None = None, *, field: str | None = None, retry_after: int | None = None
    ) -> None:
        status, title = CATALOG[code]
        super().__init__(detail or title)
        self.code = code
        self.status = status
        self.detail = detail or title
        self.field = field
        self.retry_after = retry_after or RETRY_AFTER_S.get(code)

    def body(self) -> dict[str, str]:
        """The JSON answer."""
        told = {"code": self.code, "detail": self.detail}
        return {**told, "field": self.field} if self.field else told
