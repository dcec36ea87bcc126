"""Expand the words of a shell command as far as the script itself decides them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from tree_sitter import Node

from maturity_gate.collect.launch.arithmetic import calculated

HOLE: Final = "\ue000"
"""Stands in a text for a part that the script does not decide: `$1`, the environment, the output of a command."""
_SHELLS: Final = frozenset({"bash", "sh", "zsh", "dash"})
UNSET: Final = "\ue001"
"""Stands for a variable that only the environment may set."""
MAX_TEXT: Final = 100_000
_PARAMETER: Final = re.compile(r"\$\{([#!]?)([A-Za-z_]\w*|[0-9]+|[@*#?$!-])(\[[^\]]*\])?(:?[-=+?]|)(.*)\}", re.DOTALL)
_EXPANSIONS: Final = frozenset({"simple_expansion", "expansion", "arithmetic_expansion", "command_substitution"})
_SPACE: Final = re.compile(r"\s+")
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)


class Word(NamedTuple):
    """One word, and the row and column, from 0, of where it is written."""

    text: str
    row: int
    column: int


Value = Word | tuple[Word, ...]


def is_open(text: str) -> bool:
    """Whether the script leaves some of a text undecided."""
    return HOLE in text or UNSET in text


class TooMuch(Exception):
    """The script is too large or too entangled to follow."""


@dataclass(slots=True)
class State:
    """What is known at one point of one way through the script."""

    variables: dict[str, Value] = field(default_factory=dict)
    arguments: tuple[Word, ...] | None = None
    """Those of the function that runs; None at the top, where they are not known."""
    ended: bool = False

    def copy(self) -> State:
        """The same state, to go another way from here."""
        return State(dict(self.variables), self.arguments, self.ended)


class _Piece(NamedTuple):
    """Part of a word; `split` if the shell breaks it at white space."""

    text: str
    row: int
    column: int
    split: bool
    ends: bool = False
    """Whether a new word begins after it, as after an element of `"${array[@]}"`."""


class Expander:
    """Expands nodes of one syntax tree; `place` overrides where words stand, for text that was built at run time."""

    def __init__(self, place: tuple[int, int] | None = None) -> None:
        self._place = place

    def at(self, node: Node) -> tuple[int, int]:
        """The row and column of a node."""
        return self._place or (node.start_point.row, node.start_point.column)

    def words(self, node: Node, state: State) -> list[Word]:
        """The words that one argument becomes: none for an unset variable, many for an array."""
        return list(_joined(list(self._pieces(node, state, quoted=False))))

    def text(self, node: Node, state: State) -> Word:
        """The text that a scalar is set to."""
        row, column = self.at(node)
        pieces = list(self._pieces(node, state, quoted=True))
        text = "".join(piece.text + (" " if piece.ends else "") for piece in pieces).rstrip(" " if pieces else "")
        return Word(_bounded(text), row, column)

    def _pieces(self, node: Node, state: State, *, quoted: bool) -> Iterator[_Piece]:
        row, column = self.at(node)
        if lead := _lead(node):
            yield _Piece(lead.replace("\\\n", ""), row, column, split=not quoted)
        match node.type:
            case "word" | "number" | "extglob_pattern" | "test_operator" | "regex":
                yield _Piece(_ESCAPE.sub(_unescaped, _raw(node)), row, column, split=False)
            case "string_content" | "heredoc_content":
                yield _Piece(_raw(node).replace('\\"', '"').replace("\\\n", ""), row, column, split=False)
            case "raw_string":
                yield _Piece(_raw(node)[1:-1], row, column, split=False)
            case "ansi_c_string":
                yield _Piece(_raw(node)[2:-1], row, column, split=False)
            case "string" | "translated_string":
                if not node.named_children:
                    yield _Piece(_raw(node).strip('$"'), row, column, split=False)
                yield from self._string(node, state)
            case "concatenation":
                for child in node.named_children:
                    yield from self._pieces(child, state, quoted=quoted)
            case "simple_expansion":
                yield from self._value(_bare(node)[1:], None, state, node, quoted=quoted)
            case "expansion":
                yield from self._expansion(node, state, quoted=quoted)
            case "arithmetic_expansion":
                yield _Piece(self._sum(node, state), row, column, split=False)
            case _:
                yield _Piece(HOLE, row, column, split=False)

    def _string(self, node: Node, state: State) -> Iterator[_Piece]:
        """A string in quotes; what lies between its parts is white space that the parser left out."""
        end = node.start_byte + 1
        for child in node.named_children:
            if (gap := self._gap(node, end, child.start_byte)).text:
                yield gap
            yield from self._pieces(child, state, quoted=True)
            end = child.end_byte
        if node.named_children and (gap := self._gap(node, end, node.end_byte - 1)).text:
            yield gap

    def within(self, node: Node, state: State) -> str:
        """The text of a heredoc; as in a string, what lies between its parts is text that the parser left out."""
        pieces: list[str] = []
        end = node.start_byte
        for child in node.named_children:
            pieces.append(self._gap(node, end, child.start_byte).text)
            pieces += [piece.text for piece in self._pieces(child, state, quoted=True)]
            end = child.end_byte
        return _bounded("".join([*pieces, self._gap(node, end, node.end_byte).text]))

    def _gap(self, node: Node, start: int, end: int) -> _Piece:
        raw = node.text or b""
        between = raw[start - node.start_byte : max(start, end) - node.start_byte].decode(errors="replace")
        return _Piece(between.replace("\\\n", "").replace("$", ""), *self.at(node), split=False)

    def _value(self, name: str, index: str | None, state: State, node: Node, *, quoted: bool) -> Iterator[_Piece]:
        row, column = self.at(node)
        if name.isdigit() and name != "0":
            number = int(name) - 1 if len(name) < 4 else 0
            known = state.arguments
            if known is None:
                yield _Piece(HOLE, row, column, split=False)
            elif number < len(known):
                yield _Piece(known[number].text, known[number].row, known[number].column, split=not quoted)
            return
        value: Value | None = state.variables.get(name)
        if name in {"@", "*"}:
            value, index = state.arguments, "@"
        if value is None:
            yield _Piece(HOLE if index else UNSET, row, column, split=False)
        elif isinstance(value, Word):
            yield _Piece(value.text, value.row, value.column, split=not quoted)
        elif index in {"@", "*"}:
            for word in value:
                yield _Piece(word.text, word.row, word.column, split=not quoted, ends=True)
        elif value and index is None:
            yield _Piece(value[0].text, value[0].row, value[0].column, split=not quoted)
        else:
            yield _Piece(HOLE, row, column, split=False)

    def _expansion(self, node: Node, state: State, *, quoted: bool) -> Iterator[_Piece]:
        row, column = self.at(node)
        match = _PARAMETER.fullmatch(_bare(node))
        if match is None or match[1] or (match[5] and not match[4]) or match[4].endswith("?"):
            yield _Piece(HOLE, row, column, split=False)
            return
        name, operator = match[2], match[4]
        index = match[3][1:-1] if match[3] else None
        pieces = list(self._value(name, index, state, node, quoted=quoted))
        known = "".join(piece.text for piece in pieces)
        # what is set only by the environment is not set here: its default applies
        absent = (not known and operator.startswith(":")) or (
            known in {HOLE, UNSET} and not self._assigned(name, state)
        )
        if not operator or (operator[-1] in "-=" and not absent):
            yield from pieces
        elif operator[-1] == "+":
            if is_open(known):
                yield _Piece(HOLE, row, column, split=False)
            elif not absent:
                yield from self._default(node, state, quoted=quoted)
        else:
            default = list(self._default(node, state, quoted=quoted))
            if operator[-1] == "=":
                state.variables[name] = Word(_bounded("".join(piece.text for piece in default)), row, column)
            yield from default

    def _assigned(self, name: str, state: State) -> bool:
        return name in state.variables or (name.isdigit() and state.arguments is not None)

    def _default(self, node: Node, state: State, *, quoted: bool) -> Iterator[_Piece]:
        children = [child for child in node.named_children if child.type not in {"variable_name", "subscript"}]
        end = children[0].start_byte if children else 0
        for child in children:
            if child.type == "special_variable_name":
                end = child.end_byte
                continue
            gap = self._gap(node, end, child.start_byte)
            if gap.text.isspace():
                yield gap._replace(split=not quoted)
            yield from self._pieces(child, state, quoted=quoted)
            end = child.end_byte

    def _sum(self, node: Node, state: State) -> str:
        """The value of `$((...))`, where it has only numbers and + - * / %."""
        raw = _bare(node)
        inside = raw[3:-2] if raw.startswith("$((") else raw[2:-1]

        def known(match: re.Match[str]) -> str:
            value = state.variables.get(match[1])
            return f" {value.text} " if isinstance(value, Word) else HOLE

        text = re.sub(r"\$?\{?\b([A-Za-z_]\w*)\}?", known, inside)
        value = calculated(text)
        return HOLE if value is None else str(value)


def _joined(pieces: list[_Piece]) -> Iterator[Word]:
    """Words from pieces, broken where the shell breaks them; an empty one stays only if it was quoted."""
    text: str | None = None
    row = column = 0
    for piece in pieces:
        parts = _SPACE.split(piece.text) if piece.split else [piece.text]
        down = 0
        for number, part in enumerate(parts):
            if number:
                if text:
                    yield Word(_bounded(text), row, column)
                text = None
                down = piece.text.count("\n", 0, _start(piece.text, number))
            if part or not piece.split:
                if text is None:
                    text, row, column = "", piece.row + down, piece.column
                text += part
        if piece.ends and text is not None:
            yield Word(_bounded(text), row, column)
            text = None
    if text is not None:
        yield Word(_bounded(text), row, column)


def _start(text: str, number: int) -> int:
    for count, match in enumerate(_SPACE.finditer(text), 1):
        if count == number:
            return match.end()
    return len(text)


def _bounded(text: str) -> str:
    if len(text) > MAX_TEXT:
        raise TooMuch(f"a text longer than {MAX_TEXT} characters")
    return text


def _lead(node: Node) -> str:
    """White space that the parser took for the beginning of an expansion, as where a line begins with one."""
    raw = _raw(node)
    return raw[: len(raw) - len(_bare(node))] if node.type in _EXPANSIONS else ""


def _bare(node: Node) -> str:
    """The text of an expansion from its sign on."""
    raw = _raw(node)
    signs = [at for sign in "$`" if (at := raw.find(sign)) >= 0]
    return raw[min(signs, default=0) :]


def _raw(node: Node) -> str:
    return (node.text or b"").decode(errors="replace")


def _unescaped(match: re.Match[str]) -> str:
    return "" if match[1] == "\n" else match[1]


def in_shell(words: list[Word]) -> tuple[list[Word], Word] | None:
    """What stands before `bash -c`, and the text after it."""
    for number, word in enumerate(words[:-2]):
        if word.text.rsplit("/", 1)[-1] in _SHELLS:
            for at in range(number + 1, min(number + 4, len(words) - 1)):
                if words[at].text.startswith("-") and words[at].text.endswith("c"):
                    return words[:number], words[at + 1]
    return None
