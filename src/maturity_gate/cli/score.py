"""`maturity-gate score`: section 8 alone."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from maturity_gate import catalogue, score
from maturity_gate.cli.output import write
from maturity_gate.errors import PASSED, InputError, UsageError
from maturity_gate.model import Json, Level
from maturity_gate.report import words
from maturity_gate.report.structured import dump


def run(given: argparse.Namespace) -> int:
    """Print one score."""
    book = catalogue.load()
    provides = [name.strip() for name in given.provides.split(",") if name.strip()]
    result = score.score(book.framework, provides, _satisfied(given.outcomes), _readings(given.reading))
    if given.format == "json":
        write(dump(score.score_json(result)))
        return PASSED
    write(words.level(given.lang, result.indicated_level) + "\n")
    for level in Level:
        told = result.levels[level]
        shown = words.say(given.lang, "not assessed") if told.score is None else str(told.score)
        write(f"  {words.level(given.lang, level)}: {shown}\n")
    return PASSED


def _satisfied(name: str) -> list[str]:
    source = "stdin" if name == "-" else name
    try:
        data: Json = json.loads(sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes())
    except OSError as exc:
        raise InputError.at(source, f"cannot be read ({exc.strerror})") from exc
    except json.JSONDecodeError as exc:
        raise InputError.at(source, f"not JSON: {exc.msg}", exc.lineno, exc.colno) from exc
    except (ValueError, RecursionError) as exc:
        raise InputError.at(source, f"not JSON: {exc}") from exc
    satisfied = data.get("satisfied") if isinstance(data, dict) else None
    if not isinstance(satisfied, list) or not all(isinstance(one, str) for one in satisfied):
        raise InputError.at(source, 'is not {"satisfied": ["6.1.1.1.a", ...]}')
    return [str(one) for one in satisfied]


def _readings(given: list[str]) -> dict[str, str]:
    readings: dict[str, str] = {}
    for word in given:
        erratum, equals, reading = word.partition("=")
        if not equals:
            raise UsageError(f"{word}: not a reading; write it as E3=letters")
        readings[erratum] = reading
    return readings
