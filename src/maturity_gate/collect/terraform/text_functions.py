"""Functions on strings."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Mapping
from typing import Final

from maturity_gate.collect.terraform import patterns
from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.operators import boolean, number, text
from maturity_gate.collect.terraform.signature import Function, sequence
from maturity_gate.collect.terraform.values import Failed, Value

_VERB: Final = re.compile(
    r"%(?P<flags>[-+ 0#]*)(?P<width>[0-9]{0,3})(?:\.(?P<digits>[0-9]{1,2}))?(?P<verb>.|$)", re.DOTALL
)


def _split(given: list[Value], meter: Meter) -> Value:
    separator, whole = text(given[0]), text(given[1])
    pieces: list[Value] = []
    pieces += whole.split(separator) if separator else list(whole)
    return pieces


def _join(given: list[Value], meter: Meter) -> Value:
    items = [item for value in given[1:] for item in sequence(value)]
    meter.spend(len(items))
    return text(given[0]).join(map(text, items))


def _replace(given: list[Value], meter: Meter) -> Value:
    whole, old, new = map(text, given)
    if len(old) > 1 and old.startswith("/") and old.endswith("/"):
        raise Failed("replacing by a regular expression is not evaluated", error=False)
    meter.text(len(whole) + (whole.count(old) if old else len(whole)) * len(new))
    return whole.replace(old, new)


def _substr(given: list[Value], meter: Meter) -> Value:
    whole, start, length = text(given[0]), number(given[1]), number(given[2])
    if isinstance(start, float) or isinstance(length, float):
        raise Failed("substr wants whole numbers")
    start = max(0, start + len(whole)) if start < 0 else start
    return whole[start:] if length < 0 else whole[start : start + length]


def _format(given: list[Value], meter: Meter) -> Value:
    """Go's verbs for values of Terraform: `%s %d %v %t %f %q %%`."""
    values = iter(given[1:])

    def verb(match: re.Match[str]) -> str:
        letter, flags, width, digits = match["verb"], match["flags"], match["width"], match["digits"]
        if letter == "%":
            return "%"
        if letter not in "sdvtfq" or "#" in flags or not letter or (digits and letter != "f"):
            raise Failed(f"the verb {match[0]} of format is not evaluated", error=False)
        try:
            value = next(values)
        except StopIteration:
            raise Failed("format has more verbs than values") from None
        sign = "+" if "+" in flags else " " if " " in flags else ""
        shown = _shown(letter, value, sign, digits)
        if "-" in flags:
            return shown.ljust(int(width or 0))
        zeros = "0" in flags and letter in "df"
        return shown.zfill(int(width or 0)) if zeros else shown.rjust(int(width or 0))

    pattern = text(given[0])
    meter.text(len(pattern) * 4)
    result = _VERB.sub(verb, pattern)
    if next(values, meter) is not meter:
        raise Failed("format has more values than verbs")
    return result


def _shown(letter: str, value: Value, sign: str, digits: str | None) -> str:
    if letter == "d":
        whole = number(value)
        if isinstance(whole, float):
            raise Failed("%d wants a whole number", error=False)
        return f"{whole:{sign}d}"
    if letter == "f":
        return f"{float(number(value)):{sign}.{digits or 6}f}"
    if letter == "t":
        return "true" if boolean(value) else "false"
    if letter == "q":
        return json.dumps(text(value), ensure_ascii=False)
    if letter == "v" and (value is None or isinstance(value, list | dict)):
        raise Failed("%v of a collection is not evaluated", error=False)
    return text(value)


def _format_list(given: list[Value], meter: Meter) -> Value:
    """`format` for each position of the lists, with what is no list in each of them."""
    lengths = {len(value) for value in given[1:] if isinstance(value, list)}
    if len(lengths) != 1:
        raise Failed("the lists of formatlist are not of one length", error=len(lengths) > 1)
    [length] = lengths
    meter.spend(len(given) * length)
    return [
        _format([given[0], *(value[index] if isinstance(value, list) else value for value in given[1:])], meter)
        for index in range(length)
    ]


def _indent(given: list[Value], meter: Meter) -> Value:
    spaces, whole = number(given[0]), text(given[1])
    if isinstance(spaces, float) or spaces < 0:
        raise Failed("indent wants a whole number of spaces")
    meter.text(len(whole) + whole.count("\n") * spaces)
    return whole.replace("\n", "\n" + " " * spaces)


def _title(given: list[Value], meter: Meter) -> Value:
    """A capital where a word begins, which is after all but letters, digits and `_`."""
    before = " "
    letters: list[str] = []
    for letter in text(given[0]):
        big = letter.title() if not (before.isalnum() or before == "_") else letter
        letters.append(big if len(big) == 1 else letter)
        before = letter
    return "".join(letters)


def _base_name(given: list[Value], meter: Meter) -> Value:
    path = text(given[0])
    return posixpath.basename(path.rstrip("/")) or ("/" if path else ".")


def _directory(given: list[Value], meter: Meter) -> Value:
    return posixpath.normpath(posixpath.dirname(text(given[0])) or ".")


def _regex(given: list[Value], meter: Meter) -> Value:
    found = patterns.search(text(given[0]), text(given[1]), meter)
    if not found:
        raise Failed("the pattern matches nothing")
    return found[0]


def _regexall(given: list[Value], meter: Meter) -> Value:
    return patterns.search(text(given[0]), text(given[1]), meter)


def _trim(given: list[Value], meter: Meter) -> Value:
    return text(given[0]).strip(text(given[1]))


def _upper(given: list[Value], meter: Meter) -> Value:
    # letter by letter, as Go does: Python makes two letters of some
    return "".join(big if len(big := letter.upper()) == 1 else letter for letter in text(given[0]))


FUNCTIONS: Final[Mapping[str, Function]] = {
    "basename": Function(_base_name, 1, 1),
    "chomp": Function(lambda given, meter: text(given[0]).rstrip("\r\n"), 1, 1),
    "dirname": Function(_directory, 1, 1),
    "endswith": Function(lambda given, meter: text(given[0]).endswith(text(given[1])), 2, 2),
    "format": Function(_format, 1, None),
    "formatlist": Function(_format_list, 2, None),
    "indent": Function(_indent, 2, 2),
    "join": Function(_join, 2, None),
    "lower": Function(lambda given, meter: text(given[0]).lower(), 1, 1),
    "regex": Function(_regex, 2, 2),
    "regexall": Function(_regexall, 2, 2),
    "replace": Function(_replace, 3, 3),
    "split": Function(_split, 2, 2),
    "startswith": Function(lambda given, meter: text(given[0]).startswith(text(given[1])), 2, 2),
    "strcontains": Function(lambda given, meter: text(given[1]) in text(given[0]), 2, 2),
    "strrev": Function(lambda given, meter: text(given[0])[::-1], 1, 1),
    "substr": Function(_substr, 3, 3),
    "title": Function(_title, 1, 1),
    "trim": Function(_trim, 2, 2),
    "trimprefix": Function(lambda given, meter: text(given[0]).removeprefix(text(given[1])), 2, 2),
    "trimspace": Function(lambda given, meter: text(given[0]).strip(), 1, 1),
    "trimsuffix": Function(lambda given, meter: text(given[0]).removesuffix(text(given[1])), 2, 2),
    "upper": Function(_upper, 1, 1),
}
