"""How many instances a block has, by its `count` or `for_each`, and what each one sees."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final, NamedTuple

from maturity_gate.collect.terraform.evaluation import decide
from maturity_gate.collect.terraform.frames import Binding, Frame
from maturity_gate.collect.terraform.operators import number, text
from maturity_gate.collect.terraform.parsing import Block
from maturity_gate.collect.terraform.values import Described, Failed, Members, Undecided, Value, kind

MAX_INSTANCES: Final = 1000
"""Instances of one block; nobody writes more, and each is evaluated by itself."""


class Instance(NamedTuple):
    """One instance of a block."""

    key: int | str | None
    """None for a block without count and for_each."""
    names: Mapping[str, Binding]
    """`each` or `count`, as this instance sees it."""

    @property
    def suffix(self) -> str:
        """What its address ends in: `[0]`, `["a"]` or nothing."""
        return "" if self.key is None else f"[{json.dumps(self.key, ensure_ascii=False)}]"


def instances(block: Block, frame: Frame) -> list[Instance] | Undecided:
    """The instances of `block`, none if its count is 0, or why that cannot be decided."""
    for name, expand in (("count", _by_count), ("for_each", _by_key)):
        argument = block.arguments.get(name)
        if argument is None:
            continue
        value, mentions = decide(argument.expression, frame)
        if isinstance(value, Undecided):
            return value
        try:
            found = expand(value, mentions)
        except Failed as exc:
            return Undecided(str(exc), argument.file.place(argument.expression.at), exc.error)
        meter = frame.scope.meter
        if meter.depth == 0:
            meter.begin()
        meter.spend(len(found))
        return found
    return [Instance(None, {})]


def _by_count(value: Value, mentions: frozenset[str]) -> list[Instance]:
    count = number(value)
    if isinstance(count, float) or count < 0:
        raise Failed(f"a count cannot be {count}")
    _bounded(count)
    return [Instance(index, {"count": Binding({"index": index}, mentions)}) for index in range(count)]


def _by_key(value: Value, mentions: frozenset[str]) -> list[Instance]:
    if isinstance(value, Members):
        pairs: dict[str, Value] = {text(item): item for item in value}
    elif isinstance(value, dict):
        pairs = dict(sorted(value.items()))
    else:
        raise Failed(
            f"for_each wants a map or a set of strings, and has {kind(value)}", error=not isinstance(value, Described)
        )
    _bounded(len(pairs))
    return [Instance(key, {"each": Binding({"key": key, "value": item}, mentions)}) for key, item in pairs.items()]


def _bounded(count: int) -> None:
    if count > MAX_INSTANCES:
        raise Failed(f"more than {MAX_INSTANCES} instances", error=False)
