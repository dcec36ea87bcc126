"""Find configuration files, tell whose each is, and hand on its values with their places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from maturity_gate import files
from maturity_gate.collect import holes
from maturity_gate.collect.configs import chart_values, formats
from maturity_gate.collect.configs.kinds import recognise
from maturity_gate.collect.configuration import configuration
from maturity_gate.errors import InputError
from maturity_gate.model import Location, Resource, Unknown
from maturity_gate.yamls import Parsed

MAX_BYTES: Final = 4 * files.MIB
"""The largest dashboards that people export stay below it; data that lies beside a configuration does not."""
MAX_FILES: Final = 5000
_NAME: Final = 70
"""Letters at the end of a path that name an entry; rules add to them, and a name has at most 100."""
_FOREIGN: Final = "no known configuration"

_VARIABLE: Final = re.compile(r"\$\{(?!\d+\})")
"""`${HOST}` and `${env:HOST}` are filled in when the tool starts; `${1}` is what a pattern found."""
_TEMPLATE: Final = re.compile(r"^\s*\{\{[^{}]*\}\}\s*$")
"""`{{ host }}`: filled in before the tool starts."""
_LITERAL: Final = frozenset(
    {"grafana_dashboard", "grafana_alerting", "alert_rules", "github_workflow", "gitlab_ci", "label_studio"}
    | {"lm_eval_task", "lm_eval_group", "cloud_build", "azure_pipelines", "circleci", "promptfoo"}
)
"""Where `${...}` and `{{...}}` are words of the tool's own language."""
_OWN_TEMPLATES: Final = frozenset({"alertmanager", "prometheus", "promtail", "otel_collector", "fluent_bit", "vector"})
"""Where `{{...}}` is such a word, and `${...}` is not."""

_READ_TOGETHER: Final[Mapping[str, tuple[str, ...]]] = {"nemo_guardrails": ("prompts.yml", "prompts.yaml")}
"""Files that only mean something beside others: a rail without its prompt does not start."""


@dataclass(frozen=True, slots=True)
class ConfigsSource:
    """Where the configurations of one scope lie."""

    name: str
    patterns: tuple[str, ...]
    """Globs relative to the service's directory; each must match a file."""


def collect(root: Path, source: ConfigsSource) -> Iterator[Resource | Unknown]:
    """The configurations in the files that `source` names, in the order of file names.

    A file that a tool reads together with one of them follows it. A file that is no known configuration, or cannot be
    read, is an Unknown with its reason. Raises InputError for a pattern without a file, and for one that leaves the
    service's directory.
    """
    waiting = files.named(root, source.patterns, most=MAX_FILES)
    seen = set(waiting)
    for file in waiting:
        yield from follow(root, file, source.name, seen)


def follow(root: Path, file: str, source: str, seen: set[str]) -> Iterator[Resource | Unknown]:
    """The configurations in one file, and in those that its tool reads together with it and that are not `seen`."""
    for found in read(root, file, source):
        yield found
        if isinstance(found, Resource):
            for beside in _beside(root, file, found.type):
                if beside not in seen:
                    seen.add(beside)
                    yield from read(root, beside, source)


def read(root: Path, file: str, source: str) -> Iterator[Resource | Unknown]:
    """The configurations in one file, of which YAML may hold several."""
    start = Location(file, 1, 1)
    if files.inside(root, file).stat().st_size > MAX_BYTES:
        yield Unknown(f"larger than {MAX_BYTES // files.MIB} MiB, which no configuration is", (start,))
        return
    try:
        text = files.read(root, file)
    except InputError as exc:
        # a pattern such as config/** finds pictures and archives too
        problem = exc.problems[0]
        yield Unknown(problem.message, (Location(file, problem.line or 1, problem.column or 1),))
        return
    documents = formats.parse(file, text)
    if not documents:
        yield Unknown(_FOREIGN, (start,))
    for number, parsed in enumerate(documents):
        yield resource(parsed, file, file if number == 0 else f"{file}#{number + 1}", source)


def _beside(root: Path, file: str, type_: str) -> list[str]:
    """The files in the same directory that the tool reads too."""
    names = [PurePosixPath(file).with_name(name).as_posix() for name in _READ_TOGETHER.get(type_, ())]
    return [name for name in names if files.inside(root, name, named_in=file).is_file()]


def resource(parsed: Parsed, file: str, address: str, source: str) -> Resource | Unknown:
    """The configuration that one document of `file` is, or why it is none that is known."""
    if parsed.problems:
        # a template of another tool has a thousand problems, and one reason
        first = min(parsed.problems)
        return Unknown(first.message, (Location(first.file, first.line, first.column),))
    type_ = recognise(file, parsed.value)
    if type_ is None or not isinstance(parsed.value, dict):
        training = configuration(parsed.value, parsed.locations, address, source)
        values = training or chart_values.asked(parsed.value, parsed.locations, address, source)
        return values or Unknown(_FOREIGN, (parsed.locations[()],))
    body, unknown = (parsed.value, {}) if type_ in _LITERAL else holes.left_out(parsed.value, _reason(type_))
    return Resource(
        source=source,
        kind="configs",
        type=type_,
        name=address[-_NAME:],
        address=address,
        body=body if isinstance(body, dict) else {},
        unknown=unknown,
        locations=parsed.locations,
    )


def _reason(type_: str) -> Callable[[str], str]:
    return lambda text: "an interpolation" if _is_open(text, type_) else ""


def _is_open(value: str, type_: str) -> bool:
    return _VARIABLE.search(value) is not None or (type_ not in _OWN_TEMPLATES and _TEMPLATE.match(value) is not None)
