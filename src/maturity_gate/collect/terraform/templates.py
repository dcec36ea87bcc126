"""Read the inside of strings: escapes, interpolations, heredocs."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Final

from tree_sitter import Node

from maturity_gate.collect.terraform.syntax import (
    Conditional,
    Directive,
    Expression,
    For,
    Literal,
    Template,
    Unread,
)

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
    """The text and the expressions between two bytes, of those children of `node` that lie there.

    The text is what lies between the expressions, because the parser drops white space beside them.
    """
    pieces: list[str | Expression] = []
    strip = False
    for child in node.children:
        if child.type not in {"template_interpolation", "template_directive"} or not start <= child.start_byte < end:
            continue
        opening, closing = _strips(child)
        before = data[start : child.start_byte].decode()
        before = _left(before) if strip else before
        before = _right(before) if opening else before
        strip = closing
        if before:
            pieces.append(before)
        inside = [inner for inner in child.children if inner.type == "expression"]
        if child.type == "template_directive":
            pieces.append(_directive(child.children[0], data, convert))
        elif inside:
            pieces.append(convert(inside[0]))
        else:
            pieces.append(Unread("an interpolation without a value", child.start_byte))
        start = child.end_byte
    rest = data[start:end].decode()
    rest = _left(rest) if strip else rest
    return [*pieces, rest] if rest else pieces


def _strips(node: Node) -> tuple[bool, bool]:
    """Whether `~` takes the white space before an interpolation or directive away, and that after it."""
    first, last = node, node
    while first.children and first.type not in {"template_interpolation", *_TAGS}:
        first, last = first.children[0], last.children[-1]
    opening = len(first.children) > 1 and first.children[1].type == "strip_marker"
    closing = len(last.children) > 1 and last.children[-2].type == "strip_marker"
    return opening, closing


def _left(text: str) -> str:
    """Without the white space at the start, as far as the end of its line; tried with Terraform 1.11."""
    line, end, rest = text.partition("\n")
    return rest if end and not line.strip() else line.lstrip() + end + rest


def _right(text: str) -> str:
    """Without the white space at the end, back to the start of its line."""
    rest, end, line = text.rpartition("\n")
    return rest + end + line.rstrip() if line else (rest + end).rstrip()


_TAGS: Final = frozenset(
    {"template_for_start", "template_for_end", "template_if_intro", "template_else_intro", "template_if_end"}
)
"""The parts of a directive in braces; text and expressions stand between them."""


def _directive(node: Node, data: bytes, convert: Convert) -> Expression:
    """`%{ for }` as a list of texts, `%{ if }` as one of two texts."""
    at = node.start_byte
    tags = [child for child in node.children if child.type in _TAGS]
    given = [child for child in tags[0].children if child.type == "expression"] if tags else []
    if len(tags) < 2 or len(given) != 1:
        return Unread("a directive of a template that cannot be read", at)
    bodies = [_between(node, one, other, data, convert) for one, other in pairwise(tags)]
    if node.type == "template_if":
        no = bodies[1] if len(bodies) > 1 else Literal("", at)
        return Directive(Conditional(convert(given[0]), bodies[0], no, at), at)
    names = [child.text.decode() for child in tags[0].children if child.type == "identifier" and child.text]
    key = names[0] if len(names) == 2 else None
    return Directive(For(key, names[-1], convert(given[0]), None, bodies[0], None, grouped=False, at=at), at)


def _between(node: Node, one: Node, other: Node, data: bytes, convert: Convert) -> Expression:
    """What stands between two tags of a directive."""
    pieces = _pieces(node, one.end_byte, other.start_byte, data, convert)
    if _strips(one)[1] and pieces and isinstance(pieces[0], str):
        pieces[0] = _left(pieces[0])
    if _strips(other)[0] and pieces and isinstance(pieces[-1], str):
        pieces[-1] = _right(pieces[-1])
    return _joined(pieces, one.end_byte)


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
