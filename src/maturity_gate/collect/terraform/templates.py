"""Read the inside of strings: escapes, interpolations, heredocs."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from tree_sitter import Node

from maturity_gate.collect.terraform.syntax import Expression, Literal, Template, Unread

Convert = Callable[[Node], Expression]

_ESCAPE: Final = re.compile(r'\\(?:([nrt"\\])|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.?))|([$%])\5\{', re.DOTALL)
_ESCAPED_START: Final = re.compile(r"([$%])\1\{")
_PLAIN: Final = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}


def quoted(node: Node, data: bytes, convert: Convert) -> Expression:
    """A string in quotes: `quoted_template` or `string_lit`."""
    at = node.start_byte
    pieces = _pieces(node, at + 1, node.end_byte - 1, data, convert)
    if any(isinstance(piece, str) and "\n" in piece for piece in pieces):
        # the parser takes a quote that is never closed for a string of many lines; Terraform does not
        return Unread("a string in quotes goes over the end of its line", at)
    try:
        return _joined([_unescape(piece) if isinstance(piece, str) else piece for piece in pieces], at)
    except ValueError as exc:
        return Unread(str(exc), at)


def heredoc(node: Node, data: bytes, convert: Convert) -> Expression:
    """A string between `<<WORD` and `WORD`; `<<-` takes the common indentation away."""
    at = node.start_byte
    closing = node.children[-1]
    start = data.find(b"\n", at) + 1
    end = data.rfind(b"\n", 0, closing.start_byte) + 1
    pieces = _pieces(node, start, max(start, end), data, convert)
    if data.startswith(b"<<-", at):
        pieces = _flush(pieces)
    unescaped = [_ESCAPED_START.sub(r"\1{", piece) if isinstance(piece, str) else piece for piece in pieces]
    return _joined(unescaped, at)


def _pieces(node: Node, start: int, end: int, data: bytes, convert: Convert) -> list[str | Expression]:
    """The text and the expressions between two bytes.

    The text is what lies between the expressions, because the parser drops white space beside them.
    """
    pieces: list[str | Expression] = []
    strip = False
    for child in node.children:
        if child.type not in {"template_interpolation", "template_directive"}:
            continue
        before = data[start : child.start_byte].decode()
        inside = [inner for inner in child.children if inner.type == "expression"]
        markers = [inner.start_byte for inner in child.children if inner.type == "strip_marker"]
        before = before.lstrip() if strip else before
        if markers and (not inside or markers[0] < inside[0].start_byte):
            before = before.rstrip()
        strip = bool(markers and inside and markers[-1] > inside[0].start_byte)
        if before:
            pieces.append(before)
        if child.type == "template_directive" or not inside:
            pieces.append(Unread("%{} directives of templates are not evaluated", child.start_byte))
        else:
            pieces.append(convert(inside[0]))
        start = child.end_byte
    rest = data[start:end].decode()
    rest = rest.lstrip() if strip else rest
    return [*pieces, rest] if rest else pieces


def _flush(pieces: list[str | Expression]) -> list[str | Expression]:
    """Take away the indentation that all lines share; blank lines do not count."""
    lines: list[str | Expression] = []
    for piece in pieces:
        lines += piece.splitlines(keepends=True) if isinstance(piece, str) else [piece]
    indents: list[int] = []
    begins: list[int] = []
    fresh = True
    for index, line in enumerate(lines):
        if fresh and isinstance(line, str):
            if line.strip():
                indents.append(len(line) - len(line.lstrip()))
                begins.append(index)
            elif not line.endswith("\n"):
                indents.append(len(line))
                begins.append(index)
        elif fresh:
            indents.append(0)
        fresh = isinstance(line, str) and line.endswith("\n")
    shared = min(indents, default=0)
    for index in begins:
        line = lines[index]
        if isinstance(line, str):
            lines[index] = line[shared:]
    return lines


def _joined(pieces: list[str | Expression], at: int) -> Expression:
    parts = [Literal(piece, at) if isinstance(piece, str) else piece for piece in pieces]
    if all(isinstance(piece, str) for piece in pieces):
        return Literal("".join(map(str, pieces)), at)
    return Template(tuple(parts), at)


def _unescape(text: str) -> str:
    return _ESCAPE.sub(_unescaped, text) if "\\" in text or "{" in text else text


def _unescaped(match: re.Match[str]) -> str:
    plain, four, eight, other, sign = match.groups()
    if plain:
        return _PLAIN[plain]
    if four or eight:
        code = int(four or eight, 16)
        if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            raise ValueError(f"{match[0]} is not a character")
        return chr(code)
    if sign:
        return f"{sign}{{"
    raise ValueError(f"\\{other} is not an escape")
