"""The values that cross every boundary: frozen, picklable, and free of behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import NamedTuple, TypeAlias

Json: TypeAlias = bool | int | float | str | list["Json"] | dict[str, "Json"] | None
"""What YAML, JSON and Rego have in common."""

Path = tuple[str, ...]
"""The keys from the top of a capability document to one of its values: `("platform", "hardware", ...)`."""

Pointer = tuple[str | int, ...]
"""The keys and indexes from the top of a resource to one of its values; `()` is the resource itself."""


class Level(StrEnum):
    """The three grades of section 7.1, lowest first."""

    BASIC = "basic"
    COLLABORATIVE = "collaborative"
    DEEP = "deep"


class Grade(IntEnum):
    """How well a value is shown, weakest first, so that grades compare."""

    CLAIMED = 0
    DOCUMENTED = 1
    DERIVED = 2
    MEASURED = 3

    def __str__(self) -> str:
        return self.name.lower()

    @classmethod
    def named(cls, name: str) -> Grade:
        """The grade that reports and settings call `name`; KeyError for any other word."""
        return cls[name.upper()]


class Nature(StrEnum):
    """What kind of proof an indicator can have at best."""

    DOCUMENT = "document"
    CONFIGURATION = "configuration"
    PERFORMANCE = "performance"

    @property
    def ceiling(self) -> Grade:
        """The highest floor that can be asked of an indicator of this nature."""
        return {
            Nature.DOCUMENT: Grade.DOCUMENTED,
            Nature.CONFIGURATION: Grade.DERIVED,
            Nature.PERFORMANCE: Grade.MEASURED,
        }[self]


class State(StrEnum):
    """What a policy says of one indicator; `undeclared` is not `unsatisfied`."""

    SATISFIED = "satisfied"
    UNSATISFIED = "unsatisfied"
    UNDECLARED = "undeclared"
    NOT_APPLICABLE = "not_applicable"

    @property
    def counts(self) -> bool:
        """Whether section 8 counts the indicator as met."""
        return self in {State.SATISFIED, State.NOT_APPLICABLE}


class Location(NamedTuple):
    """A place in a file of the service; `line` and `column` count from 1.

    A NamedTuple, because a large manifest has a place for each of a million values.
    """

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Resource:
    """One thing that a source describes: a Terraform block, a Kubernetes object."""

    source: str
    """The scope it belongs to, by its name under `sources:`."""
    kind: str
    """The collector that read it, which is the first key that fact rules find it under."""
    type: str
    """`aws_s3_bucket`, `Deployment`: the second key that fact rules find it under."""
    name: str
    address: str
    """What the tool itself calls it, unique within the source: `module.net.aws_vpc.main[0]`."""
    body: dict[str, Json]
    """Its effective values; what could not be decided is left out, and stands in `unknown`."""
    unknown: Mapping[Pointer, str] = field(default_factory=dict)
    """Why a value of `body` is not there, by its pointer."""
    locations: Mapping[Pointer, Location] = field(default_factory=dict)
    """Where each value stands; `()` is always there."""
    grade: Grade = Grade.DERIVED
    references: Mapping[Pointer, tuple[str, ...]] = field(default_factory=dict)
    """The addresses, without instance keys, of the resources that the expression of a value mentions."""

    def locate(self, pointer: Pointer) -> Location:
        """The place of `pointer`, or of its nearest ancestor that has one."""
        while pointer and pointer not in self.locations:
            pointer = pointer[:-1]
        return self.locations[pointer]


@dataclass(frozen=True, slots=True, order=True)
class Unknown:
    """Something that could not be decided: it shows nothing, and is listed."""

    reason: str
    locations: tuple[Location, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of the capability document that a rule read from resources."""

    path: Path
    value: Json
    grade: Grade
    rule: str
    """The package of the rule without its `facts.` prefix: `terraform.accelerators`."""
    shows: tuple[str, ...]
    """The clauses that the rule can show."""
    locations: tuple[Location, ...]


@dataclass(frozen=True, slots=True)
class Indicator:
    """One leaf of section 6, with what the tables and its policy's METADATA say of it."""

    id: str
    name: str
    """The dotted path of its policy without the `indicators.` prefix."""
    domain: str
    subdomain: str
    item: str
    title: Mapping[str, str]
    """By language, `en` and `zh`."""
    nature: Nature
    levels: tuple[Level, ...]
    """Every level at which Table 3 requires it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One way in which a declaration falls short of an indicator."""

    kind: str
    path: Path
    expected: Json
    actual: Json


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one policy said of one projection of the document."""

    state: State
    subjects: tuple[Path, ...]
    findings: tuple[Finding, ...]
