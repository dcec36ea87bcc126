"""What every command does with its words: stdout is the report, stderr is talk."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Iterator

from maturity_gate.errors import InputError, MaturityGateError
from maturity_gate.report.style import Style

PATIENCE_SECONDS = 1.0
"""How long a run may take before it says what it is doing."""


def style_for(lang: str, directory: str = "") -> Style:
    """Colours only on a terminal that wants them: see no-color.org."""
    wanted = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Style(lang, wanted, directory)


def write(text: str) -> None:
    """Print a report whole; raises MaturityGateError where stdout does not take it, as on a full disk."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as exc:
        abandon_stdout()
        raise MaturityGateError(f"stdout cannot be written ({exc.strerror})") from exc


def abandon_stdout() -> None:
    """Let go of a stdout that takes no more, so that Python does not fail to flush it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextlib.contextmanager
def places_from(directory: str) -> Iterator[None]:
    """Errors inside tell places relative to `directory`; let them out as seen from where the command runs."""
    try:
        yield
    except InputError as error:
        raise error.under(directory) from error.__cause__


@contextlib.contextmanager
def progress(doing: str) -> Iterator[None]:
    """Say on stderr what is being done, if it takes longer than a second."""
    timer = threading.Timer(PATIENCE_SECONDS, lambda: print(f"{doing} ...", file=sys.stderr, flush=True))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
