"""The Flask application: who may ask, for what, and how failures are told."""

import hmac
import re
import secrets

from flask import Flask, Response, g, jsonify, request
from werkzeug.exceptions import HTTPException

from model_server import answers, hangup, logs
from model_server.config import Config
from model_server.engine import Engine
from model_server.errors import ServerError
from model_server.inputs import MAX_BODY, read_drawing

REQUEST_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
HTTP_CODES = {404: "not_found", 405: "wrong_method", 413: "too_large", 415: "wrong_media_type"}


def create_app(config: Config, engine: Engine | None = None) -> Flask:
    """Answers from the first moment on; the pipeline is loaded in the background unless an engine is handed in."""
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY
    if engine is None:
        engine = Engine(config)
        engine.start()
    app.extensions["engine"] = engine

    @app.before_request
    def name_request() -> None:
        given = request.headers.get("X-Request-Id", "")
        g.request_id = given if REQUEST_ID.fullmatch(given) else secrets.token_hex(8)

    @app.after_request
    def sign_answer(answer: Response) -> Response:
        answer.headers["X-Request-Id"] = g.request_id
        if answer.status_code >= 400 and "code" in g:
            logs.event("refused", request_id=g.request_id, status=answer.status_code, code=g.code)
        return answer

    @app.get("/health")
    def health() -> tuple[Response, int]:
        body = engine.health()
        return jsonify(body), 200 if body["status"] == "ready" else 503

    @app.post("/drain")
    def drain() -> Response:
        _require_known(config)
        engine.drain()
        return jsonify(engine.health())

    @app.post("/undrain")
    def undrain() -> Response:
        _require_known(config)
        engine.undrain()
        return jsonify(engine.health())

    @app.post("/generate")
    def generate() -> Response:
        # Before the body is read: a stranger is not listened to.
        _require_known(config)
        if request.mimetype != "application/json":
            raise ServerError("wrong_media_type")
        job = engine.submit(read_drawing(request.get_data(), config), g.request_id)
        try:
            hangup.limit_writes(request.environ)
            answer = answers.lines(engine, job) if answers.wants_lines() else answers.png(engine, job)
        except BaseException:
            engine.answered(job)
            raise
        # Drawn is not delivered: until the last byte has gone out the machine must not be switched off.
        answer.call_on_close(lambda: engine.answered(job))
        return answer

    @app.errorhandler(ServerError)
    def expected(error: ServerError) -> Response:
        return _told(error)

    @app.errorhandler(HTTPException)
    def http(error: HTTPException) -> Response:
        status = error.code or 500
        answer = _told(ServerError(HTTP_CODES.get(status, "invalid_input" if status < 500 else "internal")))
        for name, value in error.get_headers(request.environ):
            if name == "Allow":
                answer.headers[name] = value
        return answer

    @app.errorhandler(Exception)
    def bug(error: Exception) -> Response:
        logs.failure("request_failed", error, request_id=g.request_id)
        return _told(ServerError("internal"))

    return app


def _require_known(config: Config) -> None:
    if not _is_known(config, request.headers.get("Authorization", "")):
        raise ServerError("unauthorized")


def _is_known(config: Config, header: str) -> bool:
    """Takes equally long for every wrong token."""
    if config.token is None:
        return True
    scheme, _, token = header.partition(" ")
    return hmac.compare_digest(token.strip().encode(), config.token.encode()) and scheme.lower() == "bearer"


def _told(error: ServerError) -> Response:
    g.code = error.code
    answer = jsonify(error.body())
    answer.status_code = error.status
    if error.retry_after is not None:
        answer.headers["Retry-After"] = str(error.retry_after)
    if error.code == "unauthorized":
        answer.headers["WWW-Authenticate"] = "Bearer"
    return answer
