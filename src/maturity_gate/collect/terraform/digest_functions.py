"""Functions that hash text, and that write it in other alphabets."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import quote_plus

from maturity_gate.collect.terraform.meter import Meter
from maturity_gate.collect.terraform.operators import text
from maturity_gate.collect.terraform.signature import Function
from maturity_gate.collect.terraform.values import Failed, Value


def _digest(name: str, write: Callable[[bytes], str]) -> Function:
    def run(given: list[Value], meter: Meter) -> Value:
        raw = text(given[0]).encode()
        meter.text(len(raw))
        return write(hashlib.new(name, raw, usedforsecurity=False).digest())

    return Function(run, 1, 1)


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _base64_decode(given: list[Value], meter: Meter) -> Value:
    source = text(given[0])
    meter.text(len(source))
    try:
        return base64.b64decode(source, validate=True).decode()
    except (binascii.Error, ValueError) as exc:
        raise Failed("the text is no base64 of UTF-8") from exc


def _url_encode(given: list[Value], meter: Meter) -> Value:
    source = text(given[0])
    meter.text(len(source) * 3)
    return quote_plus(source)


FUNCTIONS: Final[Mapping[str, Function]] = {
    "base64decode": Function(_base64_decode, 1, 1),
    "base64sha256": _digest("sha256", _base64),
    "base64sha512": _digest("sha512", _base64),
    "md5": _digest("md5", bytes.hex),
    "sha1": _digest("sha1", bytes.hex),
    "sha256": _digest("sha256", bytes.hex),
    "sha512": _digest("sha512", bytes.hex),
    "urlencode": Function(_url_encode, 1, 1),
}
