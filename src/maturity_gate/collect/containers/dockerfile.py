"""Read the stages of a Dockerfile that the image is made of, and what they install."""

from __future__ import annotations

import contextlib
import json
import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from maturity_gate.collect.containers.shell import Install, installs

MAX_STAGES: Final = 200
_LONG: Final = re.compile(r"\S{2000,}")
"""No word that people write; reading it letter by letter takes long."""
_INSTRUCTION: Final = re.compile(r"[ \t]*([A-Za-z]+)[ \t]+(.*)", re.DOTALL)
_HEREDOC: Final = re.compile(r"<<-?[\"']?([A-Za-z_][A-Za-z0-9_]*)[\"']?")
_VARIABLE: Final = re.compile(r"\\\$|\$(?:\{([A-Za-z_]\w*)(?::?([-+])([^${}]*))?\}|([A-Za-z_]\w*))")
_PACKAGES: Final = ("site-packages", "dist-packages", "venv", "/usr/local", "conda", "/root/.local", "/install", "/opt")
"""Paths of a stage that hold what was installed in it."""


@dataclass(frozen=True, slots=True)
class Instruction:
    """One instruction, and the line where it begins, counted from 1."""

    name: str
    text: str
    line: int
    heredoc: str = ""
    heredoc_line: int = 0


@dataclass(slots=True)
class Stage:
    """What `FROM` begins."""

    image: str | None
    """None where its name is made of variables without a value."""
    base: Stage | None
    line: int
    installs: list[Install] = field(default_factory=list)
    copies: list[Stage] = field(default_factory=list)
    entrypoint: Start | None = None
    command: Start | None = None
    variables: dict[str, str] = field(default_factory=dict)
    """What ENV sets."""


@dataclass(frozen=True, slots=True)
class Start:
    """What ENTRYPOINT or CMD says: words, or a script for a shell."""

    script: str
    is_shell: bool
    line: int


def started(text: str) -> tuple[str, Mapping[str, str], int] | None:
    """The script that a container of the last stage starts with, its variables, and the line; None where none is told.

    Source: Dockerfile reference, how CMD and ENTRYPOINT interact.
    """
    found = _read(text)
    stage: Stage | None = found[-1] if found else None
    entrypoint = command = None
    variables: dict[str, str] = {}
    while stage:
        variables = {**stage.variables, **variables}
        if entrypoint is None:
            # an entrypoint sets aside the command of the image that it builds on
            command = command or stage.command
        entrypoint = entrypoint or stage.entrypoint
        stage = stage.base
    parts = [one for one in (entrypoint, command) if one and one.script]
    if entrypoint and entrypoint.is_shell:
        parts = parts[:1]
    if not parts:
        return None
    return " ".join(one.script for one in parts), variables, parts[-1].line


def _start(one: Instruction) -> Start:
    text = one.text.strip()
    if text.startswith("["):
        with contextlib.suppress(ValueError):
            words = json.loads(text)
            if isinstance(words, list):
                return Start(" ".join(shlex.quote(str(word)) for word in words), is_shell=False, line=one.line)
    return Start(text, is_shell=True, line=one.line)


def stages(text: str) -> Iterator[tuple[Stage, bool]]:
    """The stages that the last one is made of, the last one first, and whether the image derives from it."""
    found = _read(text)
    waiting: list[tuple[Stage, bool]] = [(found[-1], True)] if found else []
    seen: set[int] = set()
    while waiting:
        stage, derives = waiting.pop(0)
        if id(stage) in seen:
            continue
        seen.add(id(stage))
        yield stage, derives
        waiting += [(stage.base, derives)] if stage.base else []
        waiting += [(copied, False) for copied in stage.copies]


def _read(text: str) -> list[Stage]:
    found: list[Stage] = []
    named: dict[str, Stage] = {}
    everywhere: dict[str, str] = {}
    values: dict[str, str] = {}
    for one in instructions(text):
        match one.name:
            case "ARG" if not found:
                everywhere.update(_settings(one.text, everywhere))
            case "FROM" if len(found) < MAX_STAGES:
                stage, name = _from(one, everywhere, named)
                found.append(stage)
                named[str(len(found) - 1)] = stage
                if name:
                    named[name] = stage
                values = {}
            case "ARG" | "ENV":
                set_now = _settings(one.text, values)
                values.update(set_now)
                if one.name == "ENV" and found:
                    found[-1].variables.update(set_now)
                if one.name == "ARG":
                    # an argument of the whole file is seen only where it is asked for
                    asked = {word for word in one.text.split() if "=" not in word}
                    values.update({key: value for key, value in everywhere.items() if key in asked})
            case "ENTRYPOINT" if found:
                # one that is set anew sets the command aside that was there before
                found[-1].entrypoint, found[-1].command = _start(one), None
            case "CMD" if found:
                found[-1].command = _start(one)
            case "RUN" if found:
                found[-1].installs += _run(one, values)
            case "COPY" | "ADD" if found:
                origin = re.search(r"--from=(\S+)", one.text)
                copied = named.get(origin[1].lower()) if origin else None
                if copied and any(mark in one.text for mark in _PACKAGES):
                    found[-1].copies.append(copied)
    return found


def _from(one: Instruction, values: Mapping[str, str], named: Mapping[str, Stage]) -> tuple[Stage, str]:
    words = [word for word in one.text.split() if not word.startswith("--")]
    image = substituted(words[0], values) if words else None
    base = named.get(image.lower()) if image else None
    name = words[2].lower() if len(words) > 2 and words[1].lower() == "as" else ""
    return Stage(None if base else image, base, one.line), name


def _run(one: Instruction, values: Mapping[str, str]) -> Iterator[Install]:
    texts = [(re.sub(r"^(?:--\S+\s+)+", lambda found: " " * len(found[0]), one.text), one.line)]
    if one.heredoc:
        texts.append((one.heredoc.replace("\\\n", " \n").replace("\n", ";\n"), one.heredoc_line))
    for text, start in texts:
        for found in installs(_LONG.sub("", text)):
            word = substituted(found.word, values)
            name = found.word.partition("$")[0]
            if word is None and re.fullmatch(r"[A-Za-z0-9][\w.-]*(\[[^\]]*\])?(==|=|>=|<=|~=|>|<|@).*", name):
                # the version alone is not known
                word = re.split(r"[=<>~@]", name)[0]
            if word is None:
                yield Install(found.manager, "open", found.word, found.line + start, found.is_certain)
                continue
            for part in word.split():
                yield Install(found.manager, found.kind, part, found.line + start, found.is_certain)


def _settings(text: str, values: Mapping[str, str]) -> dict[str, str]:
    """`A=1 B="2"`, or the old form `A 1` of ENV."""
    pairs = re.findall(r"(?<!\w)([A-Za-z_]\w*)=(\"[^\"]*\"|'[^']*'|\S*)", text)
    if not pairs and (old := re.fullmatch(r"([A-Za-z_]\w*)\s+(.+)", text.strip())):
        pairs = [(old[1], old[2])]
    found = {name: substituted(value.strip("\"'"), values) for name, value in pairs}
    return {name: value for name, value in found.items() if value is not None}


def substituted(text: str, values: Mapping[str, str]) -> str | None:
    """The text with its variables; None where one of them has no value."""
    is_open = False

    def value(found: re.Match[str]) -> str:
        nonlocal is_open
        name = found[1] or found[4]
        if not name:
            return found[0]
        given = values.get(name)
        if found[2] == "+":
            return found[3] if given else ""
        if found[2] == "-" and not given:
            return str(found[3])
        is_open = is_open or given is None
        return given or ""

    filled = _VARIABLE.sub(value, text)
    return None if is_open or len(filled) > 10_000 or "$(" in filled or "`" in filled else filled


def instructions(text: str) -> Iterator[Instruction]:
    """The instructions of a Dockerfile; a line that goes on keeps its newline as a blank."""
    lines = text.replace("\r\n", "\n").split("\n")
    escape = "`" if re.match(r"#\s*escape\s*=\s*`", lines[0]) else "\\"
    number = 0
    while number < len(lines):
        start, parts = number, [lines[number]]
        number += 1
        if not parts[0].strip() or parts[0].lstrip().startswith("#"):
            continue
        while parts[-1].rstrip().endswith(escape) or (len(parts) > 1 and _is_comment(parts[-1])):
            if number >= len(lines):
                break
            parts.append(lines[number])
            number += 1
        joined = "\n".join(
            "" if index and _is_comment(part) else _continued(part, escape) for index, part in enumerate(parts)
        )
        found = _INSTRUCTION.fullmatch(joined)
        if found is None:
            continue
        name, body, heredoc, begin = found[1].upper(), found[2], [], number
        if name in {"RUN", "COPY", "ADD"} and (mark := _HEREDOC.search(body)):
            while number < len(lines) and lines[number].strip() != mark[1]:
                heredoc.append(lines[number])
                number += 1
            number += 1
        yield Instruction(name, body, start + 1, "\n".join(heredoc) if name == "RUN" else "", begin + 1)


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith("#")


def _continued(line: str, escape: str) -> str:
    stripped = line.rstrip()
    return stripped[:-1] if stripped.endswith(escape) else line
