"""Collect the resources that a Terraform plan says there will be, with their effective values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from maturity_gate import files, yamls
from maturity_gate.collect.placed import Budget, Placed, Undecided, flat, items, members, of, text
from maturity_gate.collect.terraform_plan.blocks import Blocks
from maturity_gate.collect.terraform_plan.configuration import Configuration
from maturity_gate.errors import CollectError, InputError
from maturity_gate.model import Location, Resource, Unknown

KIND: Final = "terraform"
"""A plan shows what the configuration shows, so the same fact rules apply."""


@dataclass(frozen=True, slots=True)
class TerraformPlanSource:
    """One plan, as `terraform show -json` writes it."""

    name: str
    """The scope's name under `sources:`."""
    file: str
    directory: str = ""
    """Where the configuration is, so that places are lines of it; those of the plan's JSON if left out."""


def collect(root: Path, source: TerraformPlanSource) -> Iterator[Resource | Unknown]:
    """The managed resources of the plan; what is known only after apply is unknown.

    Raises InputError for a file that cannot be read, CollectError for one that is no plan of format version 1.
    """
    plan = _plan(root, source)
    budget = Budget(source.name)
    blocks = Blocks(root, source.directory) if source.directory else None
    configuration = Configuration(plan, budget)
    changes = {
        text(members(change).get("address")): members(members(change).get("change")).get("after_unknown")
        for change in items(plan.get("resource_changes"))
        if "deposed" not in members(change)
    }
    if (complete := plan.get("complete")) is not None and complete.value is False:
        yield Unknown("the plan is not complete: Terraform put off a part of it", (complete.place,))
    for module, resource in _resources(members(plan.get("planned_values")).get("root_module")):
        found = members(resource)
        type_, name, address = (text(found.get(key)) for key in ("type", "name", "address"))
        if text(found.get("mode")) != "managed" or not (type_ and name and address):
            continue
        values = found.get("values") or Placed({}, resource.place)
        body = flat(_effective(values, changes.get(address)) or Placed({}, resource.place), budget)
        places = blocks.places(module, type_, name) if blocks else {}
        yield Resource(
            source=source.name,
            kind=KIND,
            type=type_,
            name=name,
            address=address,
            body=body.value if isinstance(body.value, dict) else {},
            unknown=body.unknown,
            locations=places or {**body.locations, (): resource.place},
            references=configuration.references(module, f"{type_}.{name}"),
        )


def _plan(root: Path, source: TerraformPlanSource) -> dict[str, Placed]:
    documents = yamls.parse(files.read(root, source.file), source.file)
    if problems := [problem for document in documents for problem in document.problems]:
        raise InputError(problems)
    top = of(documents[0]) if len(documents) == 1 else Placed(None, Location(source.file, 1, 1))
    plan = members(top)
    version = text(plan.get("format_version"))
    remedy = "write it by `terraform show -json PLANFILE`"
    if not version or "planned_values" not in plan:
        raise CollectError(f"{source.file}: not a Terraform plan in JSON", remedy=remedy)
    if version.partition(".")[0] != "1":
        raise CollectError(f"{source.file}: format version {version[:20]} is not known; 1 is", remedy=remedy)
    errored = plan.get("errored")
    if errored is not None and errored.value is True:
        raise CollectError(
            f"{source.file}: Terraform ended this plan with an error", remedy="correct it and plan again"
        )
    return plan


def _resources(module: Placed | None) -> Iterator[tuple[str, Placed]]:
    """The resources of a module and all below it, each with the address of its module."""
    found = members(module)
    for resource in items(found.get("resources")):
        yield text(found.get("address")), resource
    for child in items(found.get("child_modules")):
        yield from _resources(child)


def _effective(values: Placed, unknown: Placed | None) -> Placed | None:
    """The values with what is known after apply marked; what is null or empty is not set."""
    if unknown is not None and unknown.value is True:
        return Placed(Undecided("known only after apply"), values.place)
    if isinstance(values.value, dict):
        later = members(unknown)
        pairs: dict[str, Placed] = {}
        for key in [*values.value, *(key for key in later if key not in values.value)]:
            value = values.value.get(key) or Placed(None, values.place)
            kept = _effective(value, later.get(key))
            if kept is not None:
                pairs[key] = kept
        return Placed(pairs, values.place)
    if isinstance(values.value, list):
        later_items = items(unknown)
        listed = [
            _effective(item, later_items[index] if index < len(later_items) else None) or Placed(None, item.place)
            for index, item in enumerate(values.value)
        ]
        return Placed(listed, values.place) if listed else None
    if values.value is None and unknown is not None and _is_open(unknown):
        return Placed(Undecided("known only after apply"), values.place)
    return None if values.value is None else values


def _is_open(unknown: Placed) -> bool:
    """Whether something in it is known only after apply."""
    if isinstance(unknown.value, dict):
        return any(_is_open(value) for value in unknown.value.values())
    return any(_is_open(item) for item in items(unknown)) if isinstance(unknown.value, list) else unknown.value is True
