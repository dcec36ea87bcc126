"""Parse YAML (and so JSON) into plain values that know where they stand, and refuse what is ambiguous.

The scalars are those of YAML 1.2's core schema: `no` is a word, `2026-01-02` is text, `1e-5` is a number.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import yaml

from maturity_gate.errors import Problem
from maturity_gate.model import Json, Location, Pointer

MAX_DEPTH: Final = 100
MAX_ALIASED: Final = 50_000
"""Values that aliases may repeat in one file; beyond it the file is a bomb."""

_TAG: Final = "tag:yaml.org,2002:"
_INT: Final = re.compile(r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$")


class _Loader(yaml.CSafeLoader):
    """libyaml's parser with the scalar types of YAML 1.2."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - as the base types it


for _tag, _pattern, _first in (
    ("null", re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""]),
    ("bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")),
    ("int", _INT, list("-+0123456789")),
    (
        "float",
        re.compile(
            r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$"
        ),
        list("-+.0123456789"),
    ),
    ("merge", re.compile(r"^<<$"), ["<"]),
):
    _Loader.add_implicit_resolver(_TAG + _tag, _pattern, _first)


@dataclass(frozen=True, slots=True)
class Parsed:
    """One YAML document."""

    value: Json
    locations: Mapping[Pointer, Location]
    """Where the key of each value stands, or the value itself in a list; `()` is the document."""
    problems: tuple[Problem, ...]
    """What makes the document ambiguous or dangerous; the value is only for reading on when there are any."""


def parse(text: str, file: str) -> list[Parsed]:
    """The documents of `text`, empty ones left out; `file` is the name that places carry.

    A syntax error ends the list with a `Parsed` of no value and one problem.
    """
    documents: list[Parsed] = []
    loader = _Loader(text)
    try:
        if abyss := _abyss(text):
            return [_broken(file, *abyss, f"nested deeper than {MAX_DEPTH} levels")]
        while loader.check_node():
            node = loader.get_node()
            if node is None:
                break
            built = _Builder(file).document(node)
            if built.value is not None or built.problems:
                documents.append(built)
    except yaml.MarkedYAMLError as exc:
        mark = exc.problem_mark or exc.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        documents.append(_broken(file, line, column, f"not YAML: {exc.problem or exc.context}"))
    except yaml.reader.ReaderError as exc:
        line = text.count("\n", 0, exc.position) + 1
        column = exc.position - text.rfind("\n", 0, exc.position)
        documents.append(_broken(file, line, column, f"not YAML: {exc.reason}"))
    except yaml.YAMLError as exc:
        documents.append(_broken(file, 1, 1, f"not YAML: {exc}"))
    finally:
        loader.dispose()
    return documents


def _broken(file: str, line: int, column: int, message: str) -> Parsed:
    return Parsed(None, {(): Location(file, line, column)}, (Problem(file, line, column, message),))


def _abyss(text: str) -> tuple[int, int] | None:
    """The line and column at which `text` nests too deep, if it does.

    libyaml's composer recurses and would overflow the C stack, its event stream does not. Reading events first nearly
    doubles the cost, so it is done only where the text could nest that deep: with thousands of brackets, or with
    lines as long as those of minified JSON.
    """
    if text.count("[") + text.count("{") < 4000 and len(max(text.split("\n"), key=len)) < 2000:
        return None
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH and event.start_mark:
                return event.start_mark.line + 1, event.start_mark.column + 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return None


class _TooMuch(Exception):
    """The document is too deep, or its aliases repeat too much, to go on."""


class _Builder:
    """Turn one node graph into values, remembering where each stands."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._locations: dict[Pointer, Location] = {}
        self._problems: list[Problem] = []
        self._seen: set[int] = set()
        self._aliased = 0

    def document(self, node: yaml.Node) -> Parsed:
        self._locations[()] = self._place(node)
        try:
            value = self._value(node, (), aliased=False)
        except _TooMuch:
            value = None
        return Parsed(value, self._locations, tuple(self._problems))

    def _place(self, node: yaml.Node) -> Location:
        return Location(self._file, node.start_mark.line + 1, node.start_mark.column + 1)

    def _problem(self, node: yaml.Node, message: str) -> None:
        self._problems.append(Problem(*self._place(node), message))

    def _value(self, node: yaml.Node, pointer: Pointer, *, aliased: bool) -> Json:
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if len(pointer) > MAX_DEPTH:
            self._problem(node, f"nested deeper than {MAX_DEPTH} levels")
            raise _TooMuch
        aliased = aliased or id(node) in self._seen
        self._seen.add(id(node))
        if aliased:
            self._aliased += len(node.value)
            if self._aliased > MAX_ALIASED:
                self._problem(node, f"aliases repeat more than {MAX_ALIASED} values; write them out")
                raise _TooMuch
        if isinstance(node, yaml.SequenceNode):
            return self._sequence(node, pointer, aliased)
        return self._mapping(node, pointer, aliased)

    def _sequence(self, node: yaml.SequenceNode, pointer: Pointer, aliased: bool) -> Json:
        values: list[Json] = []
        for index, item in enumerate(node.value):
            inner = (*pointer, index)
            self._locations[inner] = self._place(item)
            values.append(self._value(item, inner, aliased=aliased))
        return values

    def _mapping(self, node: yaml.Node, pointer: Pointer, aliased: bool) -> Json:
        values: dict[str, Json] = {}
        own: dict[str, int] = {}
        merged: list[yaml.Node] = []
        for key_node, value_node in node.value:
            if key_node.tag == _TAG + "merge":
                merged += value_node.value if isinstance(value_node, yaml.SequenceNode) else [value_node]
                continue
            key = self._key(key_node)
            if key is None:
                continue
            line = key_node.start_mark.line + 1
            if key in own:
                self._problem(key_node, f"{key}: repeated key; first given on line {own[key]}")
                continue
            own[key] = line
            inner = (*pointer, key)
            self._locations[inner] = self._place(key_node)
            values[key] = self._value(value_node, inner, aliased=aliased)
        for source in merged:
            self._merge(source, pointer, values)
        return values

    def _merge(self, source: yaml.Node, pointer: Pointer, values: dict[str, Json]) -> None:
        """`<<`: what the mapping itself, or an earlier merge, says stays."""
        if not isinstance(source, yaml.MappingNode):
            self._problem(source, "<<: merges only mappings")
            return
        inherited = _Builder(self._file)
        inherited._seen, inherited._aliased = self._seen, self._aliased
        inherited._problems = self._problems
        under = inherited._value(source, pointer, aliased=True)
        self._aliased = inherited._aliased
        for key, value in (under if isinstance(under, dict) else {}).items():
            if key in values:
                continue
            values[key] = value
            depth = len(pointer) + 1
            self._locations.update(
                (place, where)
                for place, where in inherited._locations.items()
                if len(place) >= depth and place[depth - 1] == key
            )

    def _key(self, node: yaml.Node) -> str | None:
        if isinstance(node, yaml.ScalarNode) and not _is_custom(node.tag):
            # `8080:` and `true:` are keys that people write; they mean the text
            return str(node.value)
        self._problem(node, "a key must be a word")
        return None

    def _scalar(self, node: yaml.ScalarNode) -> Json:
        if _is_custom(node.tag):
            self._problem(node, f"{node.tag}: unknown tag")
            return str(node.value)
        convert = _CONVERT.get(node.tag.removeprefix(_TAG), str)
        try:
            value = convert(node.value)
        except ValueError:
            self._problem(node, f"{node.value}: not a {node.tag.removeprefix(_TAG)}")
            return None
        if isinstance(value, float) and not math.isfinite(value):
            self._problem(node, f"{node.value}: not a number; leave it out")
            return None
        return value


def _is_custom(tag: str) -> bool:
    return not tag.startswith(_TAG)


def _integer(text: str) -> int:
    # an int of a million digits is an attack: float() of it is infinite, and str() of it is refused
    if len(text) > 100:
        raise ValueError(text)
    return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)


_CONVERT: Final[Mapping[str, Callable[[str], bool | int | float | str | None]]] = {
    "null": lambda text: None,
    "bool": lambda text: text.lower() == "true",
    "int": _integer,
    "float": float,
}
