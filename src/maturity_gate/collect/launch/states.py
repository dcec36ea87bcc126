"""Change what is known of variables along the ways through a script."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tree_sitter import Node

from maturity_gate.collect.launch.words import HOLE, Expander, State, Value, Word, is_open

MAX_STATES: Final = 16


def assignments(node: Node) -> Iterator[Node]:
    """Every assignment below a node."""
    waiting = [node]
    while waiting:
        inner = waiting.pop()
        if inner.type == "variable_assignment":
            yield inner
        waiting += inner.named_children


def take_argument(node: Node, state: State, expander: Expander) -> None:
    """What a loop over the script's arguments may set: a default stays where an argument would only replace it."""
    before = dict(state.variables)
    assign(node, state, expander)
    for name, value in state.variables.items():
        old = before.get(name)
        if value == old:
            continue
        if isinstance(value, Word) and is_open(value.text) and isinstance(old, Word) and old.text:
            state.variables[name] = old
        else:
            state.variables[name] = Word(HOLE, *expander.at(node))


def exported(state: State) -> dict[str, Word]:
    """The variables of the script that programs of interest read from their environment."""
    names = ("WANDB_MODE", "WANDB_DISABLED", "NNODES", "NPROC_PER_NODE")
    return {name: value for name in names if isinstance(value := state.variables.get(name), Word)}


def assign(node: Node, state: State, expander: Expander) -> None:
    """Do what `NAME=value` does."""
    name, value = node.child_by_field_name("name"), node.child_by_field_name("value")
    if name is None or name.text is None:
        return
    row, column = expander.at(node)
    key = name.text.decode()
    if name.type == "subscript":
        state.variables.pop(key.split("[")[0], None)
        return
    new: Value
    if value is None:
        new = Word("", row, column)
    elif value.type == "array":
        new = tuple(
            word for item in value.named_children if item.type != "comment" for word in expander.words(item, state)
        )
    else:
        new = expander.text(value, state)
    if any(child.type == "+=" for child in node.children):
        new = _appended(state.variables.get(key), new, Word(HOLE, row, column))
    state.variables[key] = new


def _appended(old: Value | None, new: Value, otherwise: Word) -> Value:
    # a Word is a tuple too, so it is asked for first
    if isinstance(old, Word):
        return Word(old.text + new.text, old.row, old.column) if isinstance(new, Word) else otherwise
    if old is None or isinstance(new, Word):
        return otherwise
    return old + new


def merged(states: list[State]) -> list[State]:
    """Few enough states: beyond the limit they become one, in which what they differ in is not known."""
    live = [state for state in states if not state.ended]
    unique: list[State] = []
    for state in live:
        if not any(other.variables == state.variables for other in unique):
            unique.append(state)
    if not unique:
        return states[:1]
    if len(unique) <= MAX_STATES:
        return unique
    first = unique[0]
    for name in {name for state in unique for name in state.variables}:
        values = {state.variables.get(name) for state in unique}
        if len(values) > 1:
            first.variables[name] = Word(HOLE, 0, 0)
    return [first]
