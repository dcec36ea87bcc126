"""`maturity-gate doctor`: what this machine has, and how to get what it lacks."""

from __future__ import annotations

import argparse
import platform

from maturity_gate import __version__, catalogue
from maturity_gate.cli.output import style_for, write
from maturity_gate.engine import ENGINES, open_engine
from maturity_gate.engine.protocol import Options
from maturity_gate.errors import NO_VERDICT, PASSED, MaturityGateError, UsageError
from maturity_gate.files import BUNDLE
from maturity_gate.model import Json
from maturity_gate.report.structured import dump
from maturity_gate.report.style import BOLD, GREEN, YELLOW, pad


def run(given: argparse.Namespace) -> int:
    """Print what works; 3 where the engine that `check` would take does not."""
    if given.engine == "server" and not given.opa_url:
        raise UsageError("--engine server needs --opa-url")
    book = catalogue.load()
    options = Options(BUNDLE, book.revision, url=given.opa_url, ca_file=given.opa_ca)
    engines = {name: _tried(name, options) for name in ENGINES if name != "server" or given.opa_url}
    wanted = given.engine if given.engine not in {None, "auto"} else "server" if given.opa_url else "wasm"
    if given.format == "json":
        found: dict[str, Json] = {
            name: {"works": works, "version": version, "message": message}
            for name, (works, version, message) in engines.items()
        }
        write(
            dump(
                {
                    "version": __version__,
                    "python": platform.python_version(),
                    "revision": book.revision,
                    "bundle": str(BUNDLE / "rules.tar.gz"),
                    "engines": found,
                }
            )
        )
    else:
        style = style_for("en")
        write(f"{style.paint('maturity-gate', BOLD)} {__version__}, Python {platform.python_version()}\n")
        write(f"policies      {book.revision}, {len(book.indicators)} indicators, {len(book.rules)} fact rules\n")
        write(f"bundle        {BUNDLE / 'rules.tar.gz'}\n")
        for name, (works, version, message) in engines.items():
            sign = style.paint("works", GREEN) if works else style.paint("is not there", YELLOW)
            write(f"{pad(name, 14)}{sign}{', ' + version if version else ''}{': ' + message if message else ''}\n")
        if not given.opa_url:
            write("server        not asked; give --opa-url to try one\n")
    return PASSED if engines[wanted][0] else NO_VERDICT


def _tried(name: str, options: Options) -> tuple[bool, str, str]:
    """Whether an engine answers with our policies, its version, and what is wrong otherwise."""
    try:
        engine = open_engine(name, options)
        answer = engine.evaluate("facts", {"resources": {}})
    except MaturityGateError as error:
        return False, "", f"{error}; {error.remedy}" if error.remedy else str(error)
    if answer.get("revision") != options.revision:
        return False, engine.version, "it holds policies of another revision; load it with the bundle above"
    return True, engine.version, ""
