"""Read files of sections: the configuration of DVC, and that of Fluent Bit in its classic form."""

from __future__ import annotations

import re
from typing import Final

from maturity_gate.errors import Problem
from maturity_gate.model import Json, Location, Pointer
from maturity_gate.yamls import Parsed

_HEADER: Final = re.compile(
    r"\s*\[\s*(?:'\s*)?(?P<section>[\w.-]+)(?:\s+\"(?P<name>[^\"]*)\")?\s*(?:'\s*)?\]\s*(?:[#;].*)?"
)
_SETTING: Final = re.compile(r"(?P<indent>\s*)(?P<key>[\w.-]+)\s*=\s*(?P<value>.*)")
_WORDS: Final = re.compile(r"(?P<indent>\s+)(?P<key>[\w.@-]+)(?:\s+(?P<value>.*))?")
_PARTS: Final = {"input": "inputs", "filter": "filters", "output": "outputs"}
"""What Fluent Bit's own YAML calls the sections that its classic form repeats."""


def git_config(text: str, file: str) -> Parsed:
    """`{"core": {"remote": "x"}, "remote": {"x": {"url": ...}}}`; a problem at a line that is no setting."""
    value: dict[str, Json] = {}
    locations: dict[Pointer, Location] = {(): Location(file, 1, 1)}
    into = value
    pointer: Pointer = ()
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or line.lstrip()[0] in "#;":
            continue
        if header := _HEADER.fullmatch(line.rstrip("\r")):
            keys = tuple(key for key in (header["section"], header["name"]) if key is not None)
            into, pointer = value, keys
            for position, key in enumerate(keys):
                locations.setdefault(keys[: position + 1], Location(file, number, 1))
                inner = into.setdefault(key, {})
                if not isinstance(inner, dict):
                    return _broken(file, number, f"{key}: a setting and a section")
                into = inner
        elif pointer and (setting := _SETTING.fullmatch(line.rstrip("\r"))):
            into[setting["key"]] = setting["value"].strip()
            locations[*pointer, setting["key"]] = Location(file, number, len(setting["indent"]) + 1)
        else:
            return _broken(file, number, "neither a section nor a setting")
    return Parsed(value, locations, ())


def fluent_bit(text: str, file: str) -> Parsed:
    """The classic form in the shape of the YAML form: `{"pipeline": {"inputs": [{"name": "tail"}], ...}, ...}`.

    Keys are in lower case. A problem at a line that is neither a section, a setting, nor a command.
    """
    pipeline: dict[str, Json] = {}
    value: dict[str, Json] = {"pipeline": pipeline}
    locations: dict[Pointer, Location] = {(): Location(file, 1, 1)}
    into: dict[str, Json] | None = None
    pointer: Pointer = ()
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or line.lstrip().startswith(("#", "@")):
            continue
        if (header := _HEADER.fullmatch(line.rstrip("\r"))) and header["name"] is None:
            section = header["section"].lower()
            part = _PARTS.get(section, section)
            above: Pointer = ("pipeline", part) if section in _PARTS else (part,)
            listed = (pipeline if section in _PARTS else value).setdefault(part, [])
            if not isinstance(listed, list):
                return _broken(file, number, f"{section}: no section of Fluent Bit")
            into, pointer = {}, (*above, len(listed))
            listed.append(into)
            locations[pointer] = Location(file, number, 1)
        elif into is not None and (setting := _WORDS.fullmatch(line.rstrip("\r"))):
            key = setting["key"].lower()
            into[key] = (setting["value"] or "").strip()
            locations[*pointer, key] = Location(file, number, len(setting["indent"]) + 1)
        else:
            return _broken(file, number, "no configuration of Fluent Bit in its classic form")
    return Parsed(value, locations, ())


def _broken(file: str, line: int, message: str) -> Parsed:
    return Parsed(None, {(): Location(file, line, 1)}, (Problem(file, line, 1, message),))
