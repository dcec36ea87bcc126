"""Tell which program a command starts, and what it is told."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from maturity_gate.collect.launch.handing import handed_over
from maturity_gate.collect.launch.whose import framework_of
from maturity_gate.collect.launch.words import HOLE, UNSET, Word, is_open
from maturity_gate.collect.programs import (
    ENTRY_POINTS,
    IMAGES,
    LAUNCHERS,
    MODULES,
    PLAIN,
    SWITCHES,
    VERBS,
    WITH_VERB,
    WRAPPERS,
    repository,
)
from maturity_gate.model import Json

_PYTHON: Final = re.compile(r"python[0-9.]*")
_INTEGER: Final = re.compile(r"[-+]?\d{1,18}")
_FLOAT: Final = re.compile(r"[-+]?(\d+\.\d*|\.\d+|\d+)([eE][-+]?\d+)?")
_FLAG: Final = re.compile(r"--?[A-Za-z]")
_OVERRIDE: Final = re.compile(r"\+{0,2}([A-Za-z_][\w/-]*(?:\.[\w/-]+)*)=(.*)", re.DOTALL)
"""Hydra's and OmegaConf's `key.in.it=value`; `~key` only takes one away."""
GROUPS: Final = ("flags", "script_flags", "wrapper_flags", "overrides", "environment")
"""Where a command's arguments and variables stand in the body."""


@dataclass(slots=True)
class Command:
    """One program and what it is told; places are those of words."""

    program: str
    at: Word
    body: dict[str, Json] = field(default_factory=dict)
    open: set[tuple[str, ...]] = field(default_factory=set)
    """What the script does not decide."""
    unset: set[tuple[str, ...]] = field(default_factory=set)
    """What of it only lacks a variable that the script sets along other ways."""
    places: dict[tuple[str, ...], Word] = field(default_factory=dict)


def understand(words: Sequence[Word], environment: Mapping[str, Word]) -> Command | None:
    """The command that `words` are, if it is one that trains or serves."""
    words = _submitted(words)
    start = _program(words)
    if start is None:
        return None
    if start[0] == "python" and (command := understand(handed_over(words), environment)):
        return command
    program, at, begin = start
    command = Command(program, words[at])
    command.body["program"] = program
    if at and (wrapper := _base(words[0].text)) in {"srun", "mpirun", "mpiexec"}:
        command.body["wrapper"] = wrapper
        _flags(command, "wrapper_flags", words[1:at])
    _note_profiler(command, words[:at])
    rest = list(words[begin:])
    if program in LAUNCHERS:
        end, begin, script = _script(rest)
        _flags(command, "flags", rest[:end])
        if script is not None:
            _set(command, "script", script)
            _flags(command, "script_flags", rest[begin:])
    elif program == "python":
        _set(command, "script", rest[0])
        command.body["flags"] = {}
        _flags(command, "script_flags", rest[1:])
    elif program in VERBS:
        command.body["flags"] = {}
        command.body["verb"] = words[begin - 1].text
        command.body["framework"] = VERBS[program] + ("_export" if command.body["verb"] == "export" else "")
        _flags(command, "script_flags", rest)
    else:
        _flags(command, "flags", rest)
    told, overrides = command.body.get("script_flags"), command.body.get("overrides")
    if isinstance(told, dict) and program not in VERBS:
        given = {key for group, *keys in command.open if group in {"script_flags", "overrides"} for key in keys}
        overridden = {*overrides, *given} if isinstance(overrides, dict) else given
        framework = framework_of(str(command.body.get("script", "")), {*told, *given}, overridden)
        if framework:
            command.body["framework"] = framework
        elif program == "python":
            return None
    if environment:
        command.body["environment"] = {}
        for name, value in environment.items():
            _put(command, "environment", name, [value], value)
    return command


def _submitted(words: Sequence[Word]) -> Sequence[Word]:
    """What a submitter is given after `--` to run elsewhere, of several commands the last; else the words."""
    texts = [word.text for word in words]
    if "--" not in texts:
        return words
    begin = texts.index("--") + 1
    last = max([begin, *(at + 1 for at in range(begin, len(texts)) if texts[at] in {"&&", ";"})])
    return words[last:] if _program(words[last:]) else words


def _note_profiler(command: Command, before: Sequence[Word]) -> None:
    """Note Nsight Systems, which records the program that it starts."""
    for word, following in pairwise(before):
        if _base(word.text) == "nsys" and following.text == "profile":
            command.body["profiler"] = "nsys"
            command.places["profiler",] = word


def _program(words: Sequence[Word]) -> tuple[str, int, int] | None:
    """The program, where it stands, and where its arguments begin."""
    if not words:
        return None
    first = _base(words[0].text)
    last = len(words) if first in WRAPPERS else 1
    for at in range(last):
        name = _base(words[at].text)
        following, third = [words[at + more].text if at + more < len(words) else "" for more in (1, 2)]
        if name in PLAIN:
            return PLAIN[name], at, at + 1
        if (name, following) in WITH_VERB:
            return WITH_VERB[name, following], at, at + 2
        if (name, following, third) in ENTRY_POINTS:
            return ENTRY_POINTS[name, following, third], at, at + 3
        if name == "trtllm-serve" and following not in {"", "serve"}:
            return "trtllm_serve", at, at + 1
        if _PYTHON.fullmatch(name):
            return _python(words, at)
        if first in {"docker", "podman"} and (image := IMAGES.get(repository(words[at].text))):
            return image, at, at + 1
    return None


def _python(words: Sequence[Word], at: int) -> tuple[str, int, int] | None:
    after = at + 1
    while after < len(words):
        text = words[after].text
        if text == "-m" and after + 1 < len(words):
            program = MODULES.get(words[after + 1].text)
            return (program, at, after + 2) if program else ("python", at, after + 1)
        if text in {"-W", "-X"}:
            after += 2
        elif text.startswith("-") and text != "-c":
            after += 1
        elif text.endswith(".py"):
            return "python", at, after
        else:
            return None
    return None


def _script(rest: Sequence[Word]) -> tuple[int, int, Word | None]:
    """Where the launcher's own arguments end, where those of the script begin, and the script."""
    for at, word in enumerate(rest):
        if word.text in {"-m", "--module"} and at + 1 < len(rest):
            return at, at + 2, rest[at + 1]
        if word.text.endswith(".py") and not word.text.startswith("-"):
            return at, at + 1, word
    at = 0
    while at < len(rest):
        text = rest[at].text
        if not _FLAG.match(text):
            if text not in {HOLE, UNSET}:
                return at, at + 1, rest[at]
            at += 1
        else:
            at += 1 if "=" in text or _name(text) in SWITCHES else 2
    return len(rest), len(rest), None


def _flags(command: Command, group: str, words: Sequence[Word]) -> None:
    """Flags and arguments as argparse reads them: the last one given counts."""
    command.body[group] = {}
    if group != "wrapper_flags" and any(_OVERRIDE.fullmatch(word.text) for word in words):
        words = _overridden(command, words)
    arguments: list[Json] = []
    at = 0
    while at < len(words):
        word = words[at]
        at += 1
        if not _FLAG.match(word.text):
            if group != "wrapper_flags" and not is_open(word.text):
                arguments.append(word.text)
            continue
        name, equals, value = word.text.partition("=")
        values = [Word(value, word.row, word.column)] if equals else []
        if not equals:
            while at < len(words) and not _FLAG.match(words[at].text) and len(values) < 1000:
                values.append(words[at])
                at += 1
        if (
            group == "wrapper_flags"
            or (group == "flags" and command.program in LAUNCHERS)
            or "overrides" in command.body
        ):
            values = values[:1]
        _put(command, group, _name(name), values, word)
    if arguments and group != "wrapper_flags":
        command.body["arguments" if group == "flags" else "script_arguments"] = arguments


def _overridden(command: Command, words: Sequence[Word]) -> list[Word]:
    """Note overrides, and give what is left; a word after a flag is the value of that flag."""
    command.body["overrides"] = {}
    left: list[Word] = []
    for word in words:
        match = _OVERRIDE.fullmatch(word.text)
        after_flag = bool(left) and _FLAG.match(left[-1].text) and "=" not in left[-1].text
        if match is None or after_flag:
            left += [word] if after_flag or not word.text.startswith("~") else []
        else:
            _put(command, "overrides", match[1], [Word(match[2].strip("\"'"), word.row, word.column)], word)
    return left


def _put(command: Command, group: str, name: str, values: Sequence[Word], word: Word) -> None:
    pointer = (group, name)
    inner = command.body[group]
    if not isinstance(inner, dict):
        return
    command.places[pointer] = word
    inner.pop(name, None)
    command.open.discard(pointer)
    command.unset.discard(pointer)
    if any(is_open(value.text) for value in values) or is_open(name):
        command.open.add(pointer)
        if not any(HOLE in value.text for value in values):
            command.unset.add(pointer)
    elif not values:
        inner[name] = True
    elif len(values) == 1:
        inner[name] = scalar(values[0].text)
    else:
        inner[name] = [scalar(value.text) for value in values]


def _set(command: Command, key: str, word: Word) -> None:
    command.places[key,] = word
    name = _base(word.text)
    if is_open(name):
        command.open.add((key,))
    else:
        command.body[key] = name


def scalar(text: str) -> Json:
    """A number or a flag where the text is one."""
    if _INTEGER.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text) and len(text) < 40:
        value = float(text)
        return value if abs(value) < 1e300 else text
    return {"true": True, "True": True, "false": False, "False": False}.get(text, text)


def _name(flag: str) -> str:
    return flag.lstrip("-").partition("=")[0].replace("_", "-")


def _base(text: str) -> str:
    return text.rstrip("/").rsplit("/", 1)[-1]
