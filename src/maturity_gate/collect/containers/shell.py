"""Find what the commands of a RUN instruction install."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

MAX_WORDS: Final = 200_000
_OPENS: Final = frozenset({"if", "for", "while", "until", "case", "select"})
_CLOSES: Final = frozenset({"fi", "done", "esac"})
_BEFORE: Final = frozenset({"sudo", "then", "else", "do", "{", "(", "!", "exec", "time", "env", "elif", "eval"})
_PASSED: Final = _BEFORE | _OPENS | _CLOSES
_TESTS: Final = frozenset({"[", "[[", "test", "command", "which", "grep", "true", "false"})
_VALUED: Final = frozenset(
    {
        "-i", "--index-url", "--extra-index-url", "-f", "--find-links", "-c", "--constraint", "-t", "--target",
        "--prefix", "--root", "--python", "-p", "--src", "--cache-dir", "--trusted-host", "--proxy", "--timeout",
        "--retries", "--no-binary", "--only-binary", "--platform", "--python-version", "--abi",
        "--implementation", "--config-settings", "-C", "--global-option", "--build-option", "--progress-bar",
        "--log", "--upgrade-strategy", "--index-strategy", "--torch-backend", "--no-build-isolation-package",
        "-n", "--name", "--channel", "--root-user-action", "--index",
    }
)  # fmt: skip
"""Options of pip, uv and conda that take the next word."""


_BUILDS: Final = frozenset({"install", "build", "develop", "bdist_wheel", "build_ext"})
"""What setup.py is asked for to build a package."""
_TARGET: Final = re.compile(r"(?:build|install)-([a-z][\w.-]*?)(?:-(?:cuda|rocm|v\d+))*")
"""Targets of make that are called after the library that they build."""


@dataclass(frozen=True, slots=True)
class Install:
    """One word after `install`."""

    manager: str
    kind: str
    """`package`, or `file` for one of requirements."""
    word: str
    line: int
    """Counted from 0 from the start of the text."""
    is_certain: bool
    """Whether it is run whatever the arguments of the build are."""


def installs(text: str) -> Iterator[Install]:
    """What is installed by a text of commands; a newline is a blank in it."""
    depth = 0
    is_certain = True
    cloned: list[Install] = []
    for words, end in _commands(text):
        at = 0
        while at < len(words) and ((word := words[at][0]) in _PASSED or _is_set(word)):
            depth += (word in _OPENS) - (word in _CLOSES)
            at += 1
        words = words[at:]
        yield from _installed(words, is_certain and depth <= 0)
        cloned += _cloned(words, is_certain and depth <= 0)
        if cloned and _builds([word for word, _ in words]):
            yield from cloned
            cloned = []
        first = words[0][0] if words else ""
        if end == "||" or (end == "&&" and (first in _TESTS or not is_certain)):
            is_certain = False
        elif end != "|":
            is_certain = True


def _cloned(words: list[tuple[str, int]], is_certain: bool) -> Iterator[Install]:
    """The repository that a command brings in, by the last part of its address."""
    if [word for word, _ in words[:2]] == ["git", "clone"]:
        for word, line in words[2:]:
            if "://" in word:
                name = word.rstrip("/").rpartition("/")[2].removesuffix(".git")
                yield Install("git", "package", name, line, is_certain)
                return


def _builds(words: list[str]) -> bool:
    """Whether a command makes something of the sources that were cloned before it."""
    if not words:
        return False
    program = words[0].rpartition("/")[2]
    if program in {"make", "ninja", "cmake"}:
        return program != "cmake" or "--build" in words
    if program.startswith("python") and "setup.py" in words:
        return bool(_BUILDS & set(words))
    manager, rest = _manager(words)
    return manager == "pip" and any(word[:1] == "." for word in words[len(words) - rest :])


def _is_set(word: str) -> bool:
    name, sign, _ = word.partition("=")
    return bool(sign) and name.isidentifier()


def _commands(text: str) -> Iterator[tuple[list[tuple[str, int]], str]]:
    """Each command's words with their lines, and the sign that ends it."""
    lexer = shlex.shlex(text, posix=True, punctuation_chars=";&|()")
    lexer.whitespace_split = True
    lexer.commenters = ""
    words: list[tuple[str, int]] = []
    for _ in range(MAX_WORDS):
        line = lexer.lineno - 1
        try:
            word = lexer.get_token()
        except ValueError:
            # a quotation mark is not closed: what came before is as it was
            break
        if word is None:
            break
        if word and set(word) <= set(";&|()"):
            yield words, word
            words = []
        else:
            words.append((word, max(line, lexer.lineno - 1 - word.count("\n"))))
    yield words, ""


def _installed(words: list[tuple[str, int]], is_certain: bool) -> Iterator[Install]:
    if words and words[0][0] == "make":
        for word, line in words[1:]:
            if found := _TARGET.fullmatch(word):
                yield Install("make", "package", found[1], line, is_certain)
        return
    manager, rest = _manager([word for word, _ in words])
    skip = ""
    for word, line in words[len(words) - rest :] if manager else ():
        if skip:
            if skip in {"-r", "--requirement", "--file"}:
                yield Install(manager, "file", word, line, is_certain)
            skip = ""
        elif word in _VALUED or word in {"-r", "--requirement", "--file"}:
            skip = word
        elif word.startswith("--requirement="):
            yield Install(manager, "file", word.partition("=")[2], line, is_certain)
        elif word.startswith("-r") and len(word) > 2 and not word.startswith("--"):
            yield Install(manager, "file", word[2:], line, is_certain)
        elif word[:1] not in {"-", "<", ">", "."} and not word.startswith("/"):
            yield Install(manager, "package", word, line, is_certain)


def _manager(words: list[str]) -> tuple[str, int]:
    """What installs, and how many words after `install` there are."""
    if not words:
        return "", 0
    program = words[0].rpartition("/")[2]
    if program.startswith("python") and words[1:3] == ["-m", "pip"]:
        program, words = "pip", words[2:]
    if program == "uv" and words[1:2] == ["pip"]:
        program, words = "pip", words[1:]
    family = "pip" if program.rstrip("0123456789.") == "pip" else program
    known = {"pip": "pip", "conda": "conda", "mamba": "conda", "micromamba": "conda", "apt": "apt", "apt-get": "apt"}
    if family in known and "install" in words[1:]:
        at = words.index("install", 1)
        # options may stand before: apt-get -y install
        if all(word.startswith("-") or word in {"yes", "base"} for word in words[1:at]):
            return known[family], len(words) - at - 1
    return "", 0
