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
"""Lists and mappings within each other; no file that people write comes near."""
_TOO_DEEP: Final = f"nested deeper than {MAX_DEPTH} levels"
MAX_REPEATED: Final = 200_000
"""Values and characters that aliases may add to what is written out; beyond it the file is a bomb."""

_TAG: Final = "tag:yaml.org,2002:"
_NULL, _BOOL, _INT, _FLOAT, _MERGE = (_TAG + name for name in ("null", "bool", "int", "float", "merge"))
_STR, _SEQ, _MAP = (_TAG + name for name in ("str", "seq", "map"))


class _TooDeepError(yaml.MarkedYAMLError):
    """The text nests deeper than anything that people write."""


class _Loader(yaml.CSafeLoader):
    """libyaml's parser with the scalar types of YAML 1.2, and an end to nesting."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - as the base types it
    depth = 0

    def descend_resolver(self, current_node: yaml.Node | None, current_index: object) -> None:
        # libyaml's composer recurses in C and would overflow the stack; it calls this before it enters a node
        self.depth += 1
        if self.depth > MAX_DEPTH + 1 and current_node:
            raise _TooDeepError(problem=_TOO_DEEP, problem_mark=current_node.start_mark)

    def ascend_resolver(self) -> None:
        self.depth -= 1


for _tag, _pattern, _first in (
    (_NULL, r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    (_BOOL, r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    (_INT, r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", list("-+0123456789")),
    (_FLOAT, r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
    (_FLOAT, r"^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$", list("-+.")),
    (_MERGE, r"^<<$", ["<"]),
):
    _Loader.add_implicit_resolver(_tag, re.compile(_pattern), _first)


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
    try:
        return _documents(text, file)
    except _SurrogatesError:
        # JSON writes a character beyond U+FFFF as two escapes, which YAML knows as one
        return _documents(_PAIR.sub(_joined, text), file)


class _SurrogatesError(Exception):
    """The text may be JSON with a character that YAML escapes in another way."""


_PAIR: Final = re.compile(r"(?<!\\)((?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")


def _joined(pair: re.Match[str]) -> str:
    backslashes, high, low = pair.groups()
    return f"{backslashes}\\U{0x10000 + (int(high, 16) - 0xD800) * 0x400 + int(low, 16) - 0xDC00:08x}"


def _documents(text: str, file: str) -> list[Parsed]:
    documents: list[Parsed] = []
    try:
        loader = _Loader(text)
    except UnicodeEncodeError as exc:
        return [_broken(file, *_place(text[: exc.start]), "not YAML: half a surrogate pair")]
    builder = _Builder(file, 2 * len(text) + MAX_REPEATED)
    try:
        while loader.check_node() and (node := loader.get_node()) is not None:
            built = builder.document(node)
            if built.value is not None or built.problems:
                documents.append(built)
    except _TooDeepError as exc:
        documents.append(_broken(file, *_marked(exc), str(exc.problem)))
    except yaml.MarkedYAMLError as exc:
        if exc.problem == "found invalid Unicode character escape code" and _PAIR.search(text):
            raise _SurrogatesError from exc
        # libyaml has a limit of its own since 0.2.6, above ours
        too_deep = exc.problem == "exceeded maximum nesting depth"
        problem = _TOO_DEEP if too_deep else f"not YAML: {_reason(exc, text)}"
        documents.append(_broken(file, *_marked(exc), problem))
    except yaml.reader.ReaderError as exc:
        before = text.encode()[: exc.position].decode(errors="ignore")
        documents.append(_broken(file, *_place(before), f"not YAML: {exc.reason}"))
    except yaml.YAMLError as exc:
        documents.append(_broken(file, 1, 1, f"not YAML: {exc}"))
    finally:
        loader.dispose()
    return documents


def _place(before: str) -> tuple[int, int]:
    """The line and column of what comes after `before`."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _reason(error: yaml.MarkedYAMLError, text: str) -> str:
    mark = error.problem_mark
    if error.problem == "second occurrence":
        return "an anchor of this name is there already"
    if mark and text[mark.index : mark.index + 1] == "\t":
        return f"{error.problem}; indent with spaces, not tabs"
    return str(error.problem or error.context)


def _marked(error: yaml.MarkedYAMLError) -> tuple[int, int]:
    mark = error.problem_mark or error.context_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _broken(file: str, line: int, column: int, message: str) -> Parsed:
    return Parsed(None, {(): Location(file, line, column)}, (Problem(file, line, column, message),))


class _TooMuchError(Exception):
    """The document is too deep, or its aliases repeat too much, to go on."""


class _Builder:
    """Turn node graphs into values, remembering where each stands."""

    def __init__(self, file: str, budget: int) -> None:
        self._file = file
        self._budget = budget
        """Values and characters that all documents of the file may still hold; only aliases can use it up."""
        self._depth = 0
        self._locations: dict[Pointer, Location] = {}
        self._problems: list[Problem] = []

    def document(self, node: yaml.Node) -> Parsed:
        locations: dict[Pointer, Location] = {(): self._place(node)}
        self._depth, self._locations, self._problems = 0, locations, []
        try:
            value = self._value(node, ())
        except _TooMuchError:
            value = None
        # what an alias repeats is wrong only once
        return Parsed(value, locations, tuple(dict.fromkeys(self._problems)))

    def _place(self, node: yaml.Node) -> Location:
        return Location(self._file, node.start_mark.line + 1, node.start_mark.column + 1)

    def _problem(self, node: yaml.Node, message: str) -> None:
        self._problems.append(Problem(*self._place(node), message))

    def _value(self, node: yaml.Node, pointer: Pointer) -> Json:
        if isinstance(node, yaml.ScalarNode):
            self._spend(node, len(node.value) + 1)
            return self._scalar(node)
        if self._depth >= MAX_DEPTH:
            self._problem(node, f"nested deeper than {MAX_DEPTH} levels")
            raise _TooMuchError
        self._spend(node, 1)
        self._depth += 1
        value: Json
        if isinstance(node, yaml.SequenceNode):
            self._expect(node, _SEQ)
            value = self._sequence(node, pointer)
        else:
            self._expect(node, _MAP)
            value = self._mapping(node, pointer)
        self._depth -= 1
        return value

    def _spend(self, node: yaml.Node, amount: int) -> None:
        self._budget -= amount
        if self._budget < 0:
            self._problem(node, "aliases repeat too much; write out what they stand for")
            raise _TooMuchError

    def _expect(self, node: yaml.Node, *tags: str) -> bool:
        if node.tag in tags:
            return True
        self._problem(node, f"{quoted(node.tag.replace(_TAG, '!!'))}: unknown tag; leave it out")
        return False

    def _sequence(self, node: yaml.SequenceNode, pointer: Pointer) -> list[Json]:
        values: list[Json] = []
        for index, item in enumerate(node.value):
            inner = (*pointer, index)
            self._locations[inner] = self._place(item)
            values.append(self._value(item, inner))
        return values

    def _mapping(self, node: yaml.Node, pointer: Pointer) -> dict[str, Json]:
        values: dict[str, Json] = {}
        lines: dict[str, int] = {}
        merged: list[yaml.Node] = []
        for key_node, value_node in node.value:
            if key_node.tag == _MERGE:
                merged += value_node.value if isinstance(value_node, yaml.SequenceNode) else [value_node]
                continue
            key = self._key(key_node)
            if key is None:
                continue
            if key in lines:
                self._problem(key_node, f"{quoted(key)}: repeated key; first given on line {lines[key]}")
                continue
            lines[key] = key_node.start_mark.line + 1
            inner = (*pointer, key)
            self._locations[inner] = self._place(key_node)
            values[key] = self._value(value_node, inner)
        for source in merged:
            self._merge(source, pointer, values)
        return values

    def _merge(self, source: yaml.Node, pointer: Pointer, values: dict[str, Json]) -> None:
        """`<<`: what the mapping itself, or an earlier merge, says stays."""
        if not isinstance(source, yaml.MappingNode):
            self._problem(source, "<<: merges only mappings")
            return
        own, self._locations = self._locations, {}
        inherited = self._value(source, pointer)
        below, self._locations = self._locations, own
        if isinstance(inherited, dict):
            added = inherited.keys() - values.keys()
            values.update((key, value) for key, value in inherited.items() if key in added)
            own.update((place, where) for place, where in below.items() if place[len(pointer)] in added)

    def _key(self, node: yaml.Node) -> str | None:
        if not isinstance(node, yaml.ScalarNode):
            self._problem(node, "a key must be a word")
            return None
        self._spend(node, len(node.value) + 1)
        # `8080:` and `true:` are keys that people write; they mean the text
        return str(node.value) if self._expect(node, *_SCALARS) else None

    def _scalar(self, node: yaml.ScalarNode) -> Json:
        if not self._expect(node, *_SCALARS):
            return None
        convert, what = _SCALARS[node.tag]
        try:
            return convert(node.value)
        except ValueError:
            self._problem(node, f"{quoted(node.value)}: not {what}")
            return None


def quoted(text: str, most: int = 60) -> str:
    """Text as a message quotes it: short."""
    return text if len(text) <= most else f"{text[: most - 3]}..."


def _null(text: str) -> None:
    if text not in {"", "~", "null", "Null", "NULL"}:
        raise ValueError(text)


def _boolean(text: str) -> bool:
    if text.lower() not in {"true", "false"}:
        raise ValueError(text)
    return text.lower() == "true"


def _integer(text: str) -> int:
    # an int of a million digits is an attack: float() of it is infinite, and str() of it is refused
    if len(text) > 100:
        raise ValueError(text)
    return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


_SCALARS: Final[Mapping[str, tuple[Callable[[str], bool | int | float | str | None], str]]] = {
    _NULL: (_null, "nothing; leave the tag out"),
    _BOOL: (_boolean, "true or false"),
    _INT: (_integer, "a whole number of at most 100 digits"),
    _FLOAT: (_float, "a finite number; leave it out"),
    _STR: (str, "text"),
    # `<<` is a merge only as a key
    _MERGE: (str, "text"),
}
"""How the text of each kind of scalar becomes a value, and what to say of text that does not."""
