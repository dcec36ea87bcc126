"""The values that the variables of a configuration get, in Terraform's order of precedence."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from maturity_gate import files, yamls
from maturity_gate.collect.terraform import directories, parsing
from maturity_gate.collect.terraform.conversion_functions import lift
from maturity_gate.collect.terraform.evaluation import decide
from maturity_gate.collect.terraform.frames import Binding, Frame, Scope
from maturity_gate.collect.terraform.values import Undecided
from maturity_gate.errors import InputError
from maturity_gate.model import Json, Unknown


class Inputs(NamedTuple):
    """What is given from outside."""

    values: dict[str, Binding]
    otherwise: Undecided | None
    """What a variable that has no value here is worth, if a file of values was broken; else its default holds."""
    problems: list[Unknown]


def gather(
    root: Path, directory: str, var_files: tuple[str, ...], variables: Mapping[str, Json], scope: Scope
) -> Inputs:
    """Every value, a later one over an earlier one: terraform.tfvars, *.auto.tfvars, named files, `variables`.

    Raises InputError if a named file cannot be read, or one in JSON is broken.
    """
    inputs = Inputs({}, None, [])
    present = directories.names(root, directory)
    always = (name for name in ("terraform.tfvars", "terraform.tfvars.json") if name in present)
    automatic = (name for name in present if name.endswith((".auto.tfvars", ".auto.tfvars.json")))
    for name in (*always, *automatic, *var_files):
        inside = posixpath.normpath(posixpath.join(directory, name))
        inputs = _json(root, inside, inputs) if name.endswith(".json") else _hcl(root, inside, inputs, scope)
    inputs.values.update((name, Binding(lift(value))) for name, value in variables.items())
    return inputs


def _hcl(root: Path, name: str, inputs: Inputs, scope: Scope) -> Inputs:
    parsed = parsing.read(root, name)
    inputs.problems.extend(parsed.problems)
    values = inputs.values
    otherwise = inputs.otherwise
    if parsed.problems:
        # what the broken part would have set is not known, so nothing given before it can be relied on
        otherwise = Undecided("a file of values has a syntax error", parsed.problems[0].locations[0])
        values = dict.fromkeys(values, Binding(otherwise))
    for key, argument in parsed.arguments.items():
        values[key] = decide(argument.expression, Frame(argument.file, scope, {}))
    return Inputs(values, otherwise, inputs.problems)


def _json(root: Path, name: str, inputs: Inputs) -> Inputs:
    documents = yamls.parse(files.read(root, name), name)
    if problems := [problem for document in documents for problem in document.problems]:
        raise InputError(problems)
    value = documents[0].value if len(documents) == 1 else {}
    if not isinstance(value, dict):
        raise InputError.at(name, "is not an object of variables")
    inputs.values.update((key, Binding(lift(item))) for key, item in value.items())
    return inputs
