"""Functions that read a file of the service, and none outside it."""

from __future__ import annotations

import posixpath
import sys
from pathlib import Path
from typing import Final

from maturity_gate import files
from maturity_gate.collect.terraform import parsing
from maturity_gate.collect.terraform.evaluation import evaluate
from maturity_gate.collect.terraform.frames import Binding, Frame, Nowhere
from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.operators import text
from maturity_gate.collect.terraform.parsing import SourceFile
from maturity_gate.collect.terraform.signature import mapping
from maturity_gate.collect.terraform.syntax import Directive, Expression, Literal, Template
from maturity_gate.collect.terraform.values import Failed, Text, Undecided, Value, undecided_in
from maturity_gate.errors import InputError

MAX_BYTES: Final = files.MIB
_END: Final = "END_OF_THE_TEMPLATE"


def call(name: str, arguments: list[Value], root: Path, top: str, meter: Meter) -> Value:
    """The result of `file`, `fileexists` or `templatefile`, whose path is relative to the configuration at `top`.

    Raises Failed.
    """
    for argument in arguments[:1]:
        if found := undecided_in(argument, meter):
            return found
    if len(arguments) != (2 if name == "templatefile" else 1):
        raise Failed(f"{name} does not take {len(arguments)} arguments")
    path = posixpath.normpath(posixpath.join(top, text(arguments[0])))
    try:
        if name == "fileexists":
            return files.inside(root, path, named_in=name).is_file()
        content = files.read(root, path, named_in=name, limit=MAX_BYTES)
    except InputError as exc:
        # it may be made by a step before Terraform runs, so its absence says nothing
        raise Failed(str(exc), error=False) from exc
    except ValueError as exc:
        raise Failed(f"{name}: not a path") from exc
    meter.text(len(content))
    return Text.of(content, path) if name == "file" else rendered(content, path, mapping(arguments[1]), meter)


def rendered(content: str, path: str, names: dict[str, Value], meter: Meter) -> Value:
    """The template `content` of the file `path`, read as the heredoc that it could stand in.

    Raises Failed.
    """
    if _END in content:
        raise Failed("templatefile is not evaluated for this file", error=False)
    file = parsing.SourceFile(path, f"template = <<{_END}\n{content}\n{_END}\n")
    argument = parsing.parse(file).arguments.get("template")
    if argument is None:
        raise Failed(f"{path}: the template has a syntax error", error=False)
    frame = Frame(file, Nowhere(meter), {name: Binding(value) for name, value in names.items()})
    value = evaluate(argument.expression, frame)
    known = value.sketch if isinstance(value, Undecided) else text(value).removesuffix("\n")
    if known is not None:
        known = Text.of(known, path, _exact(argument.expression, file, known))
    if isinstance(value, Undecided):
        return Undecided(f"{path}: {value.reason}", error=value.error, sketch=known)
    return known


def _exact(template: Expression, file: SourceFile, text: str) -> int:
    """How many lines of a text stand where they do in its template: those above a directive or a value of several."""
    parts = template.parts if isinstance(template, Template) else ()
    moving: list[Expression] = [part for part in parts if isinstance(part, Directive)]
    # one line is that of the heredoc's word, and the last of the text may lack its end
    if not moving and len(file.data.splitlines()) - 2 - text.count("\n") not in {0, 1}:
        moving = [part for part in parts if not isinstance(part, Literal)]
    return min((file.place(part.at).line - 1 for part in moving), default=sys.maxsize)


def template(content: Value, names: Value, meter: Meter) -> Value:
    """What the data source `template_file` makes of a text and its variables.

    Raises Failed.
    """
    if found := undecided_in(content, meter):
        return found
    whole = text(content)
    path = whole.file if isinstance(whole, Text) else ""
    return rendered(whole, path, mapping(names) if names is not None else {}, meter)
