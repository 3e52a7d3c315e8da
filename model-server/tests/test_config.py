"""What the server is told by its environment."""

import pytest

from model_server.config import Config, ConfigError

from .support import TOKEN


def test_the_environment_overrides_the_defaults() -> None:
    env = {
        "MODEL_SERVER_TOKEN": TOKEN,
        "MODEL_ID": "a/b",
        "MAX_BATCH": "8",
        "ATTENTION_SLICING": "yes",
        "MAX_STEPS": "",
    }
    config = Config.from_env(env)
    assert (config.model_id, config.max_batch, config.attention_slicing, config.max_steps) == ("a/b", 8, True, 100)


@pytest.mark.parametrize(
    ("env", "named"),
    [
        ({}, "MODEL_SERVER_TOKEN"),
        ({"MODEL_SERVER_TOKEN": "short"}, "MODEL_SERVER_TOKEN"),
        ({"ALLOW_NO_TOKEN": "true", "HOST": "0.0.0.0"}, "HOST"),
        ({"ALLOW_NO_TOKEN": "maybe"}, "ALLOW_NO_TOKEN"),
        ({"MODEL_SERVER_TOKEN": TOKEN, "PORT": "70000"}, "PORT"),
        ({"MODEL_SERVER_TOKEN": TOKEN, "MAX_QUEUE": "0"}, "MAX_QUEUE"),
        ({"MODEL_SERVER_TOKEN": TOKEN, "LOG_LEVEL": "loud"}, "LOG_LEVEL"),
    ],
)
def test_what_makes_no_sense_is_named(env: dict[str, str], named: str) -> None:
    with pytest.raises(ConfigError, match=named):
        Config.from_env(env)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
def test_a_loopback_server_may_go_without_a_token(host: str) -> None:
    assert Config.from_env({"ALLOW_NO_TOKEN": "1", "HOST": host}).token is None


def test_the_token_never_shows_in_a_printed_config() -> None:
    assert TOKEN not in repr(Config(token=TOKEN))


def test_of_a_local_folder_only_the_name_is_public() -> None:
    assert Config(token=TOKEN, model_id="/home/somebody/models/tiny").public_model == "tiny"
    assert Config(token=TOKEN, model_id="org/model").public_model == "org/model"
