"""Every error a user can meet, with the exit code that it ends in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, TypeAlias

PASSED = 0
REFUSED = 1
BAD_INPUT = 2
NO_VERDICT = 3
INTERRUPTED = 130


Place: TypeAlias = tuple[str, int, int]
"""A file, a line and a column."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong, and where; `line` and `column` count from 1, and 0 means the whole file."""

    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return f"{where}: {self.message}" if where else self.message


class MaturityGateError(Exception):
    """The root of what this tool raises on purpose; anything else that escapes is a bug."""

    exit_code: ClassVar[int] = NO_VERDICT

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.remedy = remedy
        """What the user can do about it, as one imperative phrase; empty where the message says it."""


class InputError(MaturityGateError):
    """What the user wrote is wrong; carries every problem found, not only the first."""

    exit_code = BAD_INPUT

    def __init__(self, problems: Sequence[Problem], *, remedy: str = "") -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)), remedy=remedy)

    def under(self, directory: str) -> InputError:
        """The same error with places as seen from outside `directory`, which they are relative to."""
        if directory in {"", "."}:
            return self
        prefix = directory.rstrip("/") + "/"
        return InputError([replace(one, file=prefix + one.file) for one in self.problems], remedy=self.remedy)

    def asked_by(self, option: str, named: Mapping[str, Place]) -> InputError:
        """The same error, where what is wrong is what `option` names: at the place where it stands, by its word."""
        found = [
            Problem(*named[one.file], f"{option}: {one.file} {one.message}")
            if not one.line and one.file in named
            else one
            for one in self.problems
        ]
        return InputError(found, remedy=self.remedy)

    @classmethod
    def at(cls, file: str, message: str, line: int = 0, column: int = 0, *, remedy: str = "") -> InputError:
        """One problem in one place."""
        return cls([Problem(file, line, column, message)], remedy=remedy)


class UsageError(MaturityGateError):
    """The command line or the environment asks for something that does not exist."""

    exit_code = BAD_INPUT


class EngineError(MaturityGateError):
    """The policies could not be evaluated, so there is no verdict."""


class CollectError(MaturityGateError):
    """A source could not be read to its end, so what it would have shown is not known."""
