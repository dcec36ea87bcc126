"""The functions that expressions can call, by name; any other makes the value undecided."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from maturity_gate.collect.terraform import (
    collection_functions,
    conversion_functions,
    digest_functions,
    network_functions,
    number_functions,
    text_functions,
)
from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.signature import Function
from maturity_gate.collect.terraform.values import Described, Failed, Undecided, Value, undecided_in

FUNCTIONS: Final[Mapping[str, Function]] = {
    **collection_functions.FUNCTIONS,
    **conversion_functions.FUNCTIONS,
    **digest_functions.FUNCTIONS,
    **network_functions.FUNCTIONS,
    **number_functions.FUNCTIONS,
    **text_functions.FUNCTIONS,
}


def call(name: str, arguments: list[Value], meter: Meter) -> Value:
    """The result of `name(arguments)`.

    Raises Failed.
    """
    function = FUNCTIONS.get(name)
    if function is None:
        return Undecided(f"the function {name} is not evaluated")
    if len(arguments) < function.least or (function.most is not None and len(arguments) > function.most):
        raise Failed(f"{name} does not take {len(arguments)} arguments")
    for argument in arguments:
        if function.partial:
            if isinstance(argument, Undecided):
                return argument
            if isinstance(argument, Described):
                return undecided_in(argument, meter)
        elif found := undecided_in(argument, meter):
            return found
    meter.spend(sum(len(argument) for argument in arguments if isinstance(argument, list | dict)))
    result = function.run(arguments, meter)
    if isinstance(result, str):
        meter.text(len(result))
    elif isinstance(result, list | dict):
        meter.spend(len(result))
    return result
