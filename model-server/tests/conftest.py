"""Fixtures: tiny pipelines, loaded once by the real code, and applications around them."""

import os

os.environ["HF_HUB_OFFLINE"] = "1"

import pathlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
from flask.testing import FlaskClient

from model_server import tiny
from model_server.app import create_app
from model_server.config import Config
from model_server.engine import Engine
from model_server.pipeline import Pipeline, load

from .support import TOKEN, Held, Server, running, until

# The machine is shared with everything else that is being tested.
torch.set_num_threads(1)

Folders = Callable[..., pathlib.Path]


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    """Builds each kind of tiny pipeline once."""
    built: dict[tuple[str, str], pathlib.Path] = {}

    def folder(kind: str = "sd", safety: str = "none") -> pathlib.Path:
        if (kind, safety) not in built:
            target = tmp_path_factory.mktemp("models") / f"{kind}-{safety}"
            tiny.build(kind, safety).save_pretrained(target)
            built[kind, safety] = target
        return built[kind, safety]

    return folder


@pytest.fixture(scope="session")
def pipeline(folders: Folders) -> Pipeline:
    """The tiny Stable Diffusion, as the server loads it."""
    return load(Config(model_id=str(folders()), device="cpu", token=TOKEN))


@pytest.fixture
def held(pipeline: Pipeline) -> Iterator[Held]:
    """The same, stopping after each step; let go in the end."""
    holding = Held(pipeline)
    yield holding
    holding.go.set()


@pytest.fixture
def engines(pipeline: Pipeline) -> Iterator[Callable[..., Engine]]:
    """Makes engines that are ready, and stops them in the end."""
    made: list[Engine] = []

    def make(loaded: Any = None, **settings: Any) -> Engine:
        config = Config(**{"token": TOKEN, "device": "cpu", "model_id": "tests/tiny", **settings})
        engine = Engine(config, lambda _: loaded or pipeline)
        engine.start()
        made.append(engine)
        until(lambda: engine.status != "loading")
        return engine

    yield make
    for engine in made:
        engine.shutdown()


@pytest.fixture
def clients(engines: Callable[..., Engine]) -> Callable[..., FlaskClient]:
    """Makes applications around such engines; the client knows the token."""

    def make(loaded: Any = None, **settings: Any) -> FlaskClient:
        engine = engines(loaded, **settings)
        client = create_app(engine._config, engine).test_client()
        client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {TOKEN}"
        return client

    return make


@pytest.fixture
def client(clients: Callable[..., FlaskClient]) -> FlaskClient:
    """One application with the usual settings."""
    return clients()


@pytest.fixture(scope="session")
def server(folders: Folders) -> Iterator[Server]:
    """The real process, shared by the tests that leave it running."""
    with running(folders()) as started:
        yield started
