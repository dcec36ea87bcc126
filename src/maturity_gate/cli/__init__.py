"""The command line: words in, bytes and an exit code out."""

from __future__ import annotations

import contextlib
import gc
import sys
import traceback
from collections.abc import Sequence

from maturity_gate.cli.output import abandon_stdout
from maturity_gate.cli.parser import parser
from maturity_gate.errors import INTERRUPTED, NO_VERDICT, MaturityGateError
from maturity_gate.report.style import printable


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the only place that catches errors and turns them into exit codes."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            # a terminal that lacks a character shows its code, and the run goes on
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    # a run makes values and ends: looking for cycles among a million of them takes longer than reading them
    gc.disable()
    try:
        given = parser().parse_args(arguments)
        code: int = given.run(given)
    except MaturityGateError as error:
        return _told(error)
    except BrokenPipeError:
        # whoever read the report has seen enough
        abandon_stdout()
        return NO_VERDICT
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return INTERRUPTED
    except Exception:  # noqa: BLE001 - Python would exit with 1, which means that the gate said no
        traceback.print_exc()
        print("this is a bug in maturity-gate; there is no verdict", file=sys.stderr)
        return NO_VERDICT
    return code


def _told(error: MaturityGateError) -> int:
    for line in str(error).split("\n"):
        print(printable(line), file=sys.stderr)
    if error.remedy:
        print(f"help: {printable(error.remedy)}", file=sys.stderr)
    return error.exit_code
