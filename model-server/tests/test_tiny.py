"""The pipelines that tests and newcomers draw with."""

import pathlib

import pytest
import torch

from model_server import tiny
from model_server.tiny_words import WORDS, build_tokenizer

from .conftest import Folders


@pytest.mark.parametrize(("kind", "safety"), [("sd", "none"), ("sd", "flag"), ("sdxl", "none")])
def test_a_tiny_pipeline_is_always_the_same(tmp_path: pathlib.Path, folders: Folders, kind: str, safety: str) -> None:
    torch.manual_seed(len(kind))
    tiny.main([str(tmp_path), "--kind", kind, "--safety", safety])
    before = folders(kind, safety)
    made = [path.relative_to(tmp_path) for path in sorted(tmp_path.rglob("*")) if path.is_file()]
    assert len(made) >= 10
    for path in made:
        assert (tmp_path / path).read_bytes() == (before / path).read_bytes(), path


def test_any_text_can_be_read_and_known_words_are_one_token() -> None:
    tokenizer = build_tokenizer()
    for word in WORDS:
        assert len(tokenizer(word)["input_ids"]) == 2 + 1, word
    for text in ("zebra", "\ud55c\uad6d\uc5b4 \uc77c\uae30", "\U0001f58d\ufe0f!"):
        ids = tokenizer(text)["input_ids"]
        assert len(ids) > 3
        assert tokenizer.eos_token_id not in ids[1:-1]
