"""Turn the syntax tree of one expression into the values of `syntax`."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from collections.abc import Sequence as ListLike
from typing import Final

from tree_sitter import Node

from maturity_gate.collect.terraform import syntax, templates
from maturity_gate.collect.terraform.syntax import Expression, Literal, Unread

MAX_NESTING: Final = 60
"""Levels that people nest expressions; deeper ones are not read, since each costs stack."""
_BINARY: Final = frozenset({"+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||"})
# nine in ten expressions look like this, and need no walk through the tree
_SIMPLE: Final = re.compile(
    rb'"([^"\\$%\n]*)"|(true|false)|(null)|([0-9]{1,15})|([A-Za-z_][\w-]{0,80}(?:\.[A-Za-z_][\w-]{0,80}){1,9})'
)


def convert(node: Node, data: bytes) -> Expression:
    """The expression at `node`, an `expression` of the grammar, in the file whose bytes are `data`."""
    return _Converter(data).expression(node, 0)


def _simple(raw: bytes, at: int) -> Expression | None:
    """A literal or a dotted path, told by its text."""
    match = _SIMPLE.fullmatch(raw)
    if match is None:
        return None
    text, flag, null, number, path = match.groups()
    if text is not None:
        return Literal(text.decode(), at)
    if path is not None:
        root, *names = path.decode().split(".")
        found: Expression = syntax.Name(root, at)
        for name in names:
            found = syntax.Attribute(found, name, at)
        return found
    if number is not None:
        return Literal(int(number), at)
    return Literal(None if null else flag == b"true", at)


class _Converter:
    """Carries the file's bytes and, as an argument, the depth, through the walk."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def expression(self, node: Node, depth: int) -> Expression:
        at = node.start_byte
        return _simple(self._data[at : node.end_byte], at) or self._term(node.children, depth, at)

    def _text(self, node: Node) -> str:
        return self._data[node.start_byte : node.end_byte].decode()

    def _term(self, nodes: ListLike[Node], depth: int, at: int) -> Expression:
        """A primary and what follows it: `.a`, `[0]`, `[*]`."""
        if depth > MAX_NESTING:
            return Unread(f"nested deeper than {MAX_NESTING} levels", at)
        nodes = [node for node in nodes if node.type != "comment"]
        if not nodes:
            return Unread("an expression is missing", at)
        if nodes[0].type == "(":
            return self._suffixes(self.expression(nodes[1], depth + 1), nodes[3:], depth)
        primary = nodes[0]
        read = self._READ.get(primary.type)
        found = read(self, primary, depth + 1) if read else Unread(f"{primary.type} is not read", at)
        return self._suffixes(found, nodes[1:], depth)

    def _suffixes(self, found: Expression, nodes: ListLike[Node], depth: int) -> Expression:
        if len(nodes) + depth > MAX_NESTING:
            return Unread(f"nested deeper than {MAX_NESTING} levels", found.at)
        for position, node in enumerate(nodes):
            at = found.at
            inner = node.children
            if node.type == "get_attr":
                found = syntax.Attribute(found, self._text(inner[-1]), at)
            elif node.type == "index" and inner[0].type == "new_index":
                found = syntax.Index(found, self.expression(_only(inner[0]), depth + 1), at)
            elif node.type == "index":
                found = syntax.Index(found, _number(self._text(inner[0])[1:], at), at)
            elif node.type == "splat" and inner[0].type == "full_splat":
                # what follows `[*]`, further splats too, is done to each element
                after = [*inner[0].children[1:], *nodes[position + 1 :]]
                item = syntax.Name(syntax.SPLAT_ITEM, at)
                return syntax.Splat(found, self._suffixes(item, after, depth + 1), at)
            elif node.type == "splat":
                # the older `.*` takes only the attributes along; an index picks from the result
                after = inner[0].children[1:]
                attributes = next((i for i, step in enumerate(after) if step.type != "get_attr"), len(after))
                each = self._suffixes(syntax.Name(syntax.SPLAT_ITEM, at), after[:attributes], depth + 1)
                found = self._suffixes(syntax.Splat(found, each, at), after[attributes:], depth + 1)
            else:
                return Unread(f"{node.type} is not read", at)
        return found

    def _literal(self, node: Node, depth: int) -> Expression:
        inner = node.children[0]
        at = inner.start_byte
        text = self._text(inner)
        if inner.type == "string_lit":
            return self._string(inner, depth)
        if inner.type == "bool_lit":
            return Literal(text == "true", at)
        if inner.type == "null_lit":
            return Literal(None, at)
        return _number(text, at)

    def _string(self, node: Node, depth: int) -> Expression:
        return templates.quoted(node, self._data, lambda inner: self.expression(inner, depth + 1))

    def _template(self, node: Node, depth: int) -> Expression:
        inner = node.children[0]
        if inner.type == "heredoc_template":
            return templates.heredoc(inner, self._data, lambda part: self.expression(part, depth + 1))
        return self._string(inner, depth)

    def _collection(self, node: Node, depth: int) -> Expression:
        inner = node.children[0]
        if inner.type == "tuple":
            items = (self.expression(item, depth) for item in inner.children if item.type == "expression")
            return syntax.Sequence(tuple(items), inner.start_byte)
        members = (self._member(item, depth) for item in inner.children if item.type == "object_elem")
        return syntax.Object(tuple(members), inner.start_byte)

    def _member(self, node: Node, depth: int) -> syntax.Member:
        key, value = (child for child in node.children if child.type == "expression")
        if key.child_count == 1 and key.children[0].type == "variable_expr":
            # a bare word is the key itself; in brackets it would be a variable
            return syntax.Member(Literal(self._text(key), key.start_byte), self.expression(value, depth))
        return syntax.Member(self.expression(key, depth), self.expression(value, depth))

    def _variable(self, node: Node, depth: int) -> Expression:
        return syntax.Name(self._text(node), node.start_byte)

    def _call(self, node: Node, depth: int) -> Expression:
        parts = [part for child in node.children if child.type == "function_arguments" for part in child.children]
        arguments = tuple(self.expression(part, depth) for part in parts if part.type == "expression")
        spread = any(part.type == "ellipsis" for part in parts)
        return syntax.Call(self._text(node.children[0]), arguments, spread, node.start_byte)

    def _operation(self, node: Node, depth: int) -> Expression:
        inner = node.children[0]
        parts = [part for part in inner.children if part.type != "comment"]
        if inner.type == "unary_operation":
            return syntax.Unary(parts[0].type, self._term(parts[1:], depth, inner.start_byte), inner.start_byte)
        middle = next(index for index, part in enumerate(parts) if part.type in _BINARY)
        left = self._term(parts[:middle], depth, inner.start_byte)
        right = self._term(parts[middle + 1 :], depth, inner.start_byte)
        return syntax.Binary(parts[middle].type, left, right, inner.start_byte)

    def _conditional(self, node: Node, depth: int) -> Expression:
        """`a ? b : c ? d : e`, which the grammar groups to the left, and Terraform to the right."""
        chain = _chain(node)
        if len(chain) + depth > MAX_NESTING:
            return Unread(f"nested deeper than {MAX_NESTING} levels", node.start_byte)
        terms = [self.expression(part, depth) for part in chain]
        found = terms[-1]
        for index in range(len(terms) - 3, -1, -2):
            found = syntax.Conditional(terms[index], terms[index + 1], found, terms[index].at)
        return found

    def _for(self, node: Node, depth: int) -> Expression:
        inner = node.children[0]
        intro = next(child for child in inner.children if child.type == "for_intro")
        names = [self._text(child) for child in intro.children if child.type == "identifier"]
        of = self.expression(_only(intro), depth)
        results = [self.expression(child, depth) for child in inner.children if child.type == "expression"]
        conditions = [self.expression(_only(child), depth) for child in inner.children if child.type == "for_cond"]
        return syntax.For(
            key=names[0] if len(names) == 2 else None,
            item=names[-1],
            of=of,
            result_key=results[0] if len(results) == 2 else None,
            value=results[-1],
            condition=conditions[0] if conditions else None,
            grouped=any(child.type == "ellipsis" for child in inner.children),
            at=inner.start_byte,
        )

    _READ: Final[dict[str, Callable[[_Converter, Node, int], Expression]]] = {
        "literal_value": _literal,
        "template_expr": _template,
        "collection_value": _collection,
        "variable_expr": _variable,
        "function_call": _call,
        "operation": _operation,
        "conditional": _conditional,
        "for_expr": _for,
    }


def _only(node: Node) -> Node:
    return next(child for child in node.children if child.type == "expression")


def _chain(node: Node) -> list[Node]:
    """The `expression`s of nested conditionals, in the order they are written."""
    done: list[Node] = []
    waiting = [node]
    while waiting:
        current = waiting.pop()
        parts = [child for child in current.children if child.type == "expression"]
        if current.type == "conditional":
            first, middle, last = parts
            # the middle one is enclosed by `?` and `:`, so it stays whole
            waiting += [_bare(last), middle, _bare(first)]
        else:
            done.append(current)
    return done


def _bare(node: Node) -> Node:
    inner = [child for child in node.children if child.type != "comment"]
    return inner[0] if len(inner) == 1 and inner[0].type == "conditional" else node


def _number(text: str, at: int) -> Expression:
    try:
        if text.isdecimal() and len(text) <= 300:
            return Literal(int(text), at)
        number = float(text)
        if not math.isfinite(number):
            raise ValueError(text)
        return Literal(int(number) if number.is_integer() else number, at)
    except (ValueError, OverflowError):
        return Unread("not a number that can be read", at)
