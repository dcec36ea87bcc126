"""What a plan says of the configuration: which resources the arguments of a resource refer to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from maturity_gate.collect.placed import Budget, Placed, items, members, text
from maturity_gate.model import Pointer

MAX_HOPS: Final = 20
"""Variables and outputs that a reference goes through."""
_STEP: Final = re.compile(r'module\.([\w-]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\.?')
_RESOURCE: Final = re.compile(r"([a-z][a-z0-9]*(?:_[\w-]+)?)\.([\w-]+)")
_OTHERS: Final = frozenset({"var", "local", "module", "data", "each", "count", "path", "self", "terraform"})


def steps(address: str) -> list[tuple[str, str]]:
    """The modules of a module's address, each with its own address, from the top down."""
    found: list[tuple[str, str]] = []
    at = 0
    while step := _STEP.match(address, at):
        at = step.end()
        found.append((step[1], address[:at].removesuffix(".")))
    return found


class Configuration:
    """The `configuration` of a plan, by module."""

    def __init__(self, plan: Mapping[str, Placed], budget: Budget) -> None:
        self._root = members(members(plan.get("configuration")).get("root_module"))
        self._budget = budget
        self._resources: dict[tuple[str, ...], dict[str, Placed]] = {}

    def references(self, module: str, local: str) -> dict[Pointer, tuple[str, ...]]:
        """What the arguments of `local`, a resource of the module with this address, refer to."""
        path = steps(module)
        names = tuple(name for name, _ in path)
        block = self._in(names).get(local)
        found: dict[Pointer, tuple[str, ...]] = {}
        for pointer, expression in _expressions(members(block).get("expressions"), ()):
            self._budget.spend()
            mentioned = sorted(set(self._resolved(expression, path, 0)))
            if mentioned:
                found[pointer] = tuple(mentioned)
        return found

    def _module(self, names: tuple[str, ...]) -> dict[str, Placed]:
        found = self._root
        for name in names:
            call = members(members(found.get("module_calls")).get(name))
            found = members(call.get("module"))
        return found

    def _in(self, names: tuple[str, ...]) -> dict[str, Placed]:
        if names not in self._resources:
            listed = items(self._module(names).get("resources"))
            self._resources[names] = {text(members(one).get("address")): one for one in listed}
        return self._resources[names]

    def _resolved(self, expression: Placed, path: list[tuple[str, str]], hops: int) -> Iterator[str]:
        """The addresses of resources behind an expression, through variables and outputs of modules."""
        if hops > MAX_HOPS:
            return
        for one in items(members(expression).get("references")):
            self._budget.spend()
            words = text(one).split(".")
            if words[0] == "var" and path and len(words) > 1:
                call = self._call(path)
                given = members(call.get("expressions")).get(words[1])
                if given is not None:
                    yield from self._resolved(given, path[:-1], hops + 1)
            elif words[0] == "module" and len(words) == 3 and "[" not in words[1]:
                yield from self._output(words[1], words[2], path, hops)
            elif words[0] not in _OTHERS and (found := _RESOURCE.match(text(one))):
                prefix = f"{path[-1][1]}." if path else ""
                yield f"{prefix}{found[0]}"

    def _call(self, path: list[tuple[str, str]]) -> dict[str, Placed]:
        above = self._module(tuple(name for name, _ in path[:-1]))
        return members(members(above.get("module_calls")).get(path[-1][0]))

    def _output(self, module: str, name: str, path: list[tuple[str, str]], hops: int) -> Iterator[str]:
        prefix = f"{path[-1][1]}." if path else ""
        inner = [*path, (module, f"{prefix}module.{module}")]
        outputs = members(self._module(tuple(one for one, _ in inner)).get("outputs"))
        expression = members(outputs.get(name)).get("expression")
        if expression is not None:
            yield from self._resolved(expression, inner, hops + 1)


def _expressions(placed: Placed | None, pointer: Pointer) -> Iterator[tuple[Pointer, Placed]]:
    """Every expression with the pointer of its argument."""
    found = members(placed)
    if placed is not None and isinstance(found.get("references", Placed(None, placed.place)).value, list):
        yield pointer, placed
    elif "constant_value" not in found:
        for key, value in found.items():
            yield from _expressions(value, (*pointer, key))
    for index, item in enumerate(items(placed)):
        yield from _expressions(item, (*pointer, index))
