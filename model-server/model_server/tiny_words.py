"""A tokenizer of our own for the tiny pipeline: bytes, and whole words of a diary, so that nothing is downloaded."""

import itertools

from transformers import CLIPTokenizer

START, END = "<|startoftext|>", "<|endoftext|>"
WORDS = (
    "a the and of in on at with my we went saw ate red blue green yellow black white big small old new cat dog bird "
    "fish tree flower house school sea river mountain rain snow sun moon star cloud night morning friend mother father "
    "bread cake apple tea book train bicycle ball kite crayon pencil pastel drawing paper happy sad"
).split()


def _byte_characters() -> list[str]:
    """The printable stand-ins of all 256 bytes, as byte-level BPE writes them."""
    plain = [*range(ord("!"), ord("~") + 1), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in plain]
    return [chr(byte) for byte in plain] + [chr(256 + at) for at in range(len(others))]


def _read(word: str, merges: list[tuple[str, str]]) -> list[str]:
    """The word's tokens: of all neighbours, those that were learnt to merge first merge first."""
    parts = [*word[:-1], word[-1] + "</w>"]
    ranks = {pair: rank for rank, pair in enumerate(merges)}
    while known := [pair for pair in itertools.pairwise(parts) if pair in ranks]:
        at = list(itertools.pairwise(parts)).index(min(known, key=ranks.__getitem__))
        parts[at : at + 2] = [parts[at] + parts[at + 1]]
    return parts


def build_tokenizer() -> CLIPTokenizer:
    """A CLIP tokenizer of 77 tokens that reads any text: known words as one token, the rest byte by byte."""
    letters = _byte_characters()
    tokens = [*letters, *(letter + "</w>" for letter in letters)]
    merges: list[tuple[str, str]] = []
    for word in WORDS:
        read, *rest = _read(word, merges)
        for part in rest:
            merges.append((read, part))
            read += part
            tokens.append(read)
    tokens = list(dict.fromkeys([*tokens, START, END]))
    vocabulary = {token: at for at, token in enumerate(tokens)}
    return CLIPTokenizer(vocab=vocabulary, merges=merges, model_max_length=77)
