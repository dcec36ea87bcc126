"""Read a service's own code into resources: parse, and judge nothing."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from maturity_gate.errors import InputError, Problem
from maturity_gate.model import Json, Location, Pointer, Resource, Unknown

Options: TypeAlias = Mapping[str, Any]
"""What maturity.yaml says of one source, validated by `schemas/service.json`."""

Collector: TypeAlias = Callable[[Path, str, Options], Iterator[Resource | Unknown]]
"""From the service's directory, a scope's name and its options to what is there."""


def _compose(root: Path, name: str, options: Options) -> Iterator[Resource | Unknown]:
    from maturity_gate.collect.compose import ComposeSource, collect

    profiles = tuple(options.get("profiles", ()))
    return collect(root, ComposeSource(name, options["compose"], profiles, options.get("env_file", "")))


def _configs(root: Path, name: str, options: Options) -> Iterator[Resource | Unknown]:
    from maturity_gate.collect.configs import ConfigsSource, collect

    return collect(root, ConfigsSource(name, tuple(options["configs"])))


def _containers(root: Path, name: str, options: Options) -> Iterator[Resource | Unknown]:
    from maturity_gate.collect.containers import ContainersSource, collect

    return collect(root, ContainersSource(name, tuple(options["containers"])))


def _kustomize(root: Path, name: str, options: Options) -> Iterator[Resource | Unknown]:
    from maturity_gate.collect.kustomize import KustomizeSource, collect

    return collect(root, KustomizeSource(name, options["kustomize"]))


def _terraform_plan(root: Path, name: str, options: Options) -> Iterator[Resource | Unknown]:
    from maturity_gate.collect.terraform_plan import TerraformPlanSource, collect

    return collect(root, TerraformPlanSource(name, options["terraform_plan"], options.get("directory", "")))


def _terraform(root: Path, name: str, options: Options) -> Iterator[Resource | Unknown]:
    from maturity_gate.collect.terraform import TerraformSource, collect

    source = TerraformSource(
        name, options["terraform"], tuple(options.get("var_files", ())), options.get("variables", {})
    )
    return collect(root, source)


def _helm(root: Path, name: str, options: Options) -> Iterator[Resource | Unknown]:
    from maturity_gate.collect.helm import HelmSource, collect

    source = HelmSource(
        name,
        options.get("helm", ""),
        values=tuple(options.get("values", ())),
        release=options.get("release", "release"),
        namespace=options.get("namespace", ""),
        kube_version=options.get("kube_version", ""),
        api_versions=tuple(options.get("api_versions", ())),
        rendered=tuple(options.get("rendered", ())),
    )
    return collect(root, source)


def _measurements(root: Path, name: str, options: Options) -> Iterator[Resource | Unknown]:
    from maturity_gate.collect.measurements import MeasurementsSource, collect

    return collect(root, MeasurementsSource(name, tuple(options["measurements"])))


def _kubernetes(root: Path, name: str, options: Options) -> Iterator[Resource | Unknown]:
    from maturity_gate.collect.kubernetes import KubernetesSource, collect

    return collect(root, KubernetesSource(name, tuple(options["kubernetes"])))


def _training(root: Path, name: str, options: Options) -> Iterator[Resource | Unknown]:
    from maturity_gate.collect.training import TrainingSource, collect

    return collect(root, TrainingSource(name, tuple(options["training"])))


def _launch(root: Path, name: str, options: Options) -> Iterator[Resource | Unknown]:
    from maturity_gate.collect.launch import LaunchSource, collect

    return collect(root, LaunchSource(name, tuple(options["launch"])))


COLLECTORS: Final[Mapping[str, Collector]] = {
    "compose": _compose,
    "configs": _configs,
    "containers": _containers,
    "helm": _helm,
    "kubernetes": _kubernetes,
    "kustomize": _kustomize,
    "launch": _launch,
    "measurements": _measurements,
    "terraform": _terraform,
    "terraform_plan": _terraform_plan,
    "training": _training,
}
"""By the key that a source in maturity.yaml names it with; each imports its parser only then."""


Locations: TypeAlias = Mapping[Pointer, Location]
"""Where maturity.yaml says what it says of one source, by pointers that start at it."""


def kind(name: str, options: Options, locations: Locations = MappingProxyType({})) -> str:
    """Which collector reads the scope `name`; raises InputError unless exactly one is named."""
    kinds = [known for known in COLLECTORS if known in options]
    if len(kinds) != 1:
        place = locations.get((), Location("maturity.yaml", 0, 0))
        raise InputError([Problem(*place, f"sources.{name}: give exactly one of {', '.join(COLLECTORS)}")])
    return kinds[0]


def collect(
    root: Path, name: str, options: Options, locations: Locations = MappingProxyType({})
) -> Iterator[Resource | Unknown]:
    """The resources of one scope, with what they hold as text, and what of it could not be decided.

    Raises InputError, at the place of the option where that names what is not there, and CollectError.
    """
    try:
        asked = kind(name, options, locations)
        for found in COLLECTORS[asked](root, name, options):
            if isinstance(found, Resource) and found.kind == "kubernetes":
                yield from _held(found, exact=asked == "kubernetes")
            else:
                yield found
    except InputError as error:
        raise error.asked_by(f"sources.{name}", _named(options, locations)) from error.__cause__


def _held(found: Resource, *, exact: bool) -> Iterator[Resource | Unknown]:
    """A Kubernetes object with the objects that it carries, and what each of them holds as text."""
    from maturity_gate.collect import embedded, workflows

    for one in workflows.unfolded(found, exact=exact):
        yield one
        if isinstance(one, Resource):
            yield from embedded.of(one, exact=exact)


def _named(options: Options, locations: Locations) -> dict[str, Location]:
    """The place of each word of the options, by it as it is written and by the path that it means."""
    found: dict[str, Location] = {}
    for pointer, place in locations.items():
        word: Json = dict(options)
        for key in pointer:
            word = word[key]  # type: ignore[index] # the pointers are those of the options
        if isinstance(word, str) and pointer[0] != "variables":
            # files of variables are named from the directory of their configuration
            directory = options["terraform"] if pointer[0] == "var_files" else ""
            for meant in (word, posixpath.normpath(posixpath.join(directory, word))):
                found.setdefault(meant, place)
    return found
