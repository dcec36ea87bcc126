"""The words of the command line; each command imports what it needs only when it runs."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module

from maturity_gate import __version__
from maturity_gate.model import Grade, Level
from maturity_gate.report.words import LANGUAGES

EXIT_CODES = """\
exit codes:
  0    the gate passed, or there was none
  1    the gate said no
  2    the input is wrong: a file, a flag
  3    no verdict could be reached
  130  interrupted
"""

LEVELS = tuple(level.value for level in Level)
FLOORS = tuple(map(str, Grade))


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="maturity-gate",
        description="Grade a large-model service against GB/T 45288.3-2025, from what it declares and its code shows.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"maturity-gate {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _check(_command(commands, "check", "assess a service, and fail below its target"))
    _validate(_command(commands, "validate", "check declarations against their schema, for pre-commit"))
    _collect(_command(commands, "collect", "show what the service's own code shows, with file:line:column"))
    _score(_command(commands, "score", "section 8 alone: from satisfied indicators to a level"))
    _explain(_command(commands, "explain", "one indicator: what it asks, what shows it, how to meet it"))
    _catalogue(_command(commands, "catalogue", "the 193 indicators"))
    _doctor(_command(commands, "doctor", "what this machine has for it, and how to get what it lacks"))
    return top


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, does: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=does, description=f"{does[0].upper()}{does[1:]}.")
    command.set_defaults(run=_runner(name))
    return command


def _runner(name: str) -> Callable[[argparse.Namespace], int]:
    def run(given: argparse.Namespace) -> int:
        code: int = import_module(f"maturity_gate.cli.{name}").run(given)
        return code

    return run


def _check(command: argparse.ArgumentParser) -> None:
    _service(command)
    command.add_argument("--target", choices=LEVELS, help="the level that the gate demands")
    command.add_argument("--floor", choices=FLOORS, help="how well an indicator must be shown to count")
    _day(command)
    command.add_argument(
        "--format",
        action="append",
        metavar="FMT[=FILE]",
        help="text, json or markdown, to stdout or to a file; may be repeated",
    )
    _engine(command)
    _language(command)


def _validate(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "files", nargs="*", metavar="FILE", help="declarations and maturity.yaml; all of ./maturity.yaml if left out"
    )


def _collect(command: argparse.ArgumentParser) -> None:
    _service(command)
    _day(command)
    command.add_argument("--format", choices=("text", "json"), default="text")
    _engine(command)


def _score(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--provides", required=True, metavar="DOMAINS", help="platform,development,inference or a part"
    )
    command.add_argument(
        "--outcomes", required=True, metavar="FILE", help='{"satisfied": ["6.1.1.1.a", ...]}; - is stdin'
    )
    command.add_argument(
        "--reading", action="append", default=[], metavar="ID=NAME", help="read an erratum as, e.g. E3=letters"
    )
    command.add_argument("--format", choices=("json", "text"), default="json")
    _language(command)


def _explain(command: argparse.ArgumentParser) -> None:
    command.add_argument("clause", metavar="CLAUSE", help="such as 6.1.1.2.a, or the name of its policy")
    _language(command)


def _catalogue(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=("text", "json", "markdown"), default="text")
    _language(command)


def _doctor(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=("text", "json"), default="text")
    _engine(command)


def _service(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "directory", nargs="?", default=".", metavar="DIR", help="the directory of maturity.yaml; here if left out"
    )


def _day(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--as-of", metavar="DAY", help="the day that dates are compared with, as 2026-11-23; today if left out"
    )


def _engine(command: argparse.ArgumentParser) -> None:
    command.add_argument("--engine", choices=("auto", "wasm", "opa", "server"), help="what evaluates the policies")
    command.add_argument(
        "--opa-url", metavar="URL", help="an OPA server that holds the bundle; its token is in MATURITY_GATE_OPA_TOKEN"
    )
    command.add_argument("--opa-ca", metavar="FILE", help="certificates to trust for --opa-url")


def _language(command: argparse.ArgumentParser) -> None:
    command.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the report")
