"""Decide the tests of a shell script where the script itself decides them."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Final

from tree_sitter import Node

from maturity_gate.collect.launch.words import HOLE, UNSET, Expander, State, is_open

_TESTS: Final = frozenset({"test_command", "negated_command"})
_NUMBERS: Final[Mapping[str, Callable[[int, int], bool]]] = {
    "-eq": operator.eq,
    "-ne": operator.ne,
    "-gt": operator.gt,
    "-ge": operator.ge,
    "-lt": operator.lt,
    "-le": operator.le,
}


def decide(node: Node, state: State, expander: Expander) -> bool | None:
    """Whether a condition holds; None where it is not known."""
    match node.type:
        case "test_command" | "parenthesized_expression":
            inner = [child for child in node.named_children if child.type != "comment"]
            return decide(inner[0], state, expander) if len(inner) == 1 else None
        case "command":
            word = (node.text or b"").strip()
            return {b"true": True, b":": True, b"false": False}.get(word)
        case "negated_command":
            return opposite(decide(node.named_children[0], state, expander)) if node.named_children else None
        case "unary_expression":
            return _unary(node, state, expander)
        case "binary_expression":
            return _binary(node, state, expander)
        case "list":
            return _both(node, state, expander)
        case _:
            return None


def _unary(node: Node, state: State, expander: Expander) -> bool | None:
    sign = node.child_by_field_name("operator")
    name = (sign.text or b"").decode() if sign else ""
    inner = node.named_children[-1] if node.named_children else None
    if inner is None:
        return None
    if name == "!":
        return opposite(decide(inner, state, expander))
    if name in {"-z", "-n"}:
        text = expander.text(inner, state).text
        if is_open(text) and not text.strip(HOLE + UNSET):
            return None
        return (text == "") == (name == "-z")
    return None


def _binary(node: Node, state: State, expander: Expander) -> bool | None:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    sign = node.child_by_field_name("operator")
    if left is None or right is None or sign is None:
        return None
    name = (sign.text or b"").decode()
    if name in {"&&", "||"}:
        return _joined(name, decide(left, state, expander), decide(right, state, expander))
    first, second = expander.text(left, state).text, expander.text(right, state).text
    if is_open(first) or is_open(second):
        return None
    if name in _NUMBERS:
        try:
            return _NUMBERS[name](int(first), int(second))
        except ValueError:
            return None
    if name in {"=", "==", "!="} and not set(second) & set("*?["):
        return (first == second) == (name != "!=")
    return None


def _both(node: Node, state: State, expander: Expander) -> bool | None:
    parts = node.named_children
    joint = next((child.type for child in node.children if child.type in {"&&", "||"}), "")
    if len(parts) != 2 or not joint:
        return None
    return _joined(joint, decide(parts[0], state, expander), decide(parts[1], state, expander))


def _joined(name: str, left: bool | None, right: bool | None) -> bool | None:
    settles = name == "||"
    if left is settles or right is settles:
        return settles
    return None if left is None or right is None else not settles


def opposite(value: bool | None) -> bool | None:
    """The other of two truths; what is not known stays so."""
    return None if value is None else not value


def has_test(node: Node) -> bool:
    """Whether a command is a test, or a list with one."""
    return node.type in _TESTS or (node.type == "list" and any(has_test(child) for child in node.named_children))


def inside(node: Node, besides: set[Node]) -> list[Node]:
    """The statements of a branch, without its conditions and the branches after it."""
    return [
        child
        for child in node.named_children
        if child not in besides and child.type not in {"elif_clause", "else_clause"}
    ]
