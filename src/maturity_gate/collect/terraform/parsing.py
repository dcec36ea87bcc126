"""Parse one file into the blocks that define something, and let go of the syntax tree."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import tree_sitter_hcl
from tree_sitter import Language, Node, Parser

from maturity_gate import files
from maturity_gate.collect.terraform import expressions
from maturity_gate.collect.terraform.syntax import Expression, Unread
from maturity_gate.model import Location, Unknown

MAX_BYTES: Final = 8 * files.MIB
MAX_NESTING: Final = 30
"""Levels of blocks in blocks; no provider has a third of it."""
_DEFINING: Final = frozenset({"resource", "data", "module", "variable", "output", "locals"})
_HCL: Final = Language(tree_sitter_hcl.language())
_LINE: Final = re.compile(rb"\n")


class SourceFile:
    """The bytes of one file, and where its lines begin."""

    __slots__ = ("_ascii", "_lines", "data", "name")

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.data = text.replace("\r\n", "\n").encode()
        self._ascii = self.data.isascii()
        self._lines = [0, *(match.end() for match in _LINE.finditer(self.data))]

    def place(self, at: int) -> Location:
        """The line and column of a byte; columns count letters, as editors do."""
        line = bisect.bisect_right(self._lines, at)
        start = self._lines[line - 1]
        column = at - start if self._ascii else len(self.data[start:at].decode(errors="replace"))
        return Location(self.name, line, column + 1)


class Argument:
    """`name = expression`."""

    __slots__ = ("_location", "at", "expression", "file")

    def __init__(self, file: SourceFile, at: int, expression: Expression) -> None:
        self.file = file
        self.at = at
        self.expression = expression
        self._location: Location | None = None

    @property
    def location(self) -> Location:
        """Where its name stands."""
        if self._location is None:
            self._location = self.file.place(self.at)
        return self._location


class Block:
    """`type "label" { arguments, blocks }`."""

    __slots__ = ("arguments", "at", "blocks", "file", "labels", "type")

    def __init__(
        self,
        file: SourceFile,
        at: int,
        type_: str,
        labels: tuple[str, ...],
        arguments: dict[str, Argument],
        blocks: list[Block],
    ) -> None:
        self.file = file
        self.at = at
        self.type = type_
        self.labels = labels
        self.arguments = arguments
        self.blocks = blocks

    @property
    def location(self) -> Location:
        """Where its type stands."""
        return self.file.place(self.at)


class Parsed:
    """What one file says at its top."""

    __slots__ = ("arguments", "blocks", "file", "problems")

    def __init__(self, file: SourceFile) -> None:
        self.file = file
        self.arguments: dict[str, Argument] = {}
        """Only a file of variables has arguments at its top."""
        self.blocks: list[Block] = []
        self.problems: list[Unknown] = []


def read(root: Path, name: str, *, named_in: str = "") -> Parsed:
    """The file `name` under `root`; blocks with a syntax error are left out, and the first error is a problem.

    Raises InputError if the file cannot be read.
    """
    return parse(SourceFile(name, files.read(root, name, named_in=named_in, limit=MAX_BYTES)))


def parse(file: SourceFile) -> Parsed:
    """What `file` says."""
    parsed = Parsed(file)
    top = Parser(_HCL).parse(file.data).root_node
    if top.has_error:
        at = _first_error(top).start_byte
        parsed.problems.append(Unknown("syntax error; blocks that hold it are not read", (file.place(at),)))
    for node in _whole(top):
        if node.type == "attribute":
            _add(parsed.arguments, node, file)
        elif _text(node.children[0], file) in _DEFINING:
            try:
                parsed.blocks.append(_block(node, file, 0))
            except _TooDeepError:
                reason = f"blocks nested deeper than {MAX_NESTING} levels"
                parsed.problems.append(Unknown(reason, (file.place(node.start_byte),)))
    return parsed


class _TooDeepError(Exception):
    """Nobody nests blocks like this, and each level costs stack."""


def _first_error(top: Node) -> Node:
    node = top
    while not (node.is_error or node.is_missing):
        node = next(child for child in node.children if child.has_error or child.is_missing)
    return node


def _whole(top: Node) -> Iterator[Node]:
    """The blocks and attributes at the top that hold no error, in the order they stand."""
    waiting = [top]
    while waiting:
        node = waiting.pop()
        if node.type in {"config_file", "body", "ERROR"}:
            waiting += reversed(node.children)
        elif node.type in {"block", "attribute"} and not node.has_error:
            yield node


def _text(node: Node, file: SourceFile) -> str:
    return file.data[node.start_byte : node.end_byte].decode()


def _block(node: Node, file: SourceFile, depth: int) -> Block:
    if depth > MAX_NESTING:
        raise _TooDeepError
    words: list[str] = []
    arguments: dict[str, Argument] = {}
    blocks: list[Block] = []
    for child in node.children:
        match child.type:
            case "identifier":
                words.append(_text(child, file))
            case "string_lit":
                words.append(_text(child, file)[1:-1])
            case "body":
                for item in child.children:
                    if item.type == "attribute":
                        _add(arguments, item, file)
                    elif item.type == "block":
                        blocks.append(_block(item, file, depth + 1))
    return Block(file, node.start_byte, words[0], tuple(words[1:]), arguments, blocks)


def _add(arguments: dict[str, Argument], node: Node, file: SourceFile) -> None:
    parts = node.children
    name = _text(parts[0], file)
    if name in arguments:
        at = arguments[name].at
        arguments[name] = Argument(file, at, Unread(f"{name} is given twice", node.start_byte))
    else:
        arguments[name] = Argument(file, node.start_byte, expressions.convert(parts[-1], file.data))
