"""Read labelling configurations of Label Studio, which are XML, and refuse what XML should never bring along."""

from __future__ import annotations

from typing import Final
from xml.parsers import expat

from maturity_gate.errors import Problem
from maturity_gate.model import Json, Location, Pointer
from maturity_gate.yamls import Parsed

MAX_DEPTH: Final = 100
MAX_ELEMENTS: Final = 20_000


class _RefusedError(Exception):
    """The text is XML, and more than a labelling configuration may hold."""


class _Reader:
    """Gather the elements in the order in which they open, each with the number of the one that it stands in.

    A document type is refused before anything that it declares is read: entities are all that it is good for here,
    and they read files, call addresses and grow without end. Without one, XML has only its five own entities.
    """

    def __init__(self, file: str) -> None:
        self.elements: list[Json] = []
        self.locations: dict[Pointer, Location] = {(): Location(file, 1, 1), ("elements",): Location(file, 1, 1)}
        self._file = file
        self._open: list[int] = []
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._refuse_doctype
        self.parser.EntityDeclHandler = self._refuse_entity

    def place(self) -> Location:
        return Location(self._file, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        number = len(self.elements)
        if len(self._open) >= MAX_DEPTH:
            raise _RefusedError(f"nested deeper than {MAX_DEPTH} levels")
        if number >= MAX_ELEMENTS:
            raise _RefusedError(f"more than {MAX_ELEMENTS} elements")
        self.locations["elements", number] = self.place()
        inside: Json = self._open[-1] if self._open else None
        self.elements.append({"tag": tag, "attributes": dict(attributes), "inside": inside})
        self._open.append(number)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _refuse_doctype(self, *_: object) -> None:
        raise _RefusedError("XML with a document type, which may declare entities; leave it out")

    def _refuse_entity(self, *_: object) -> None:
        raise _RefusedError("XML that declares entities; write out what they stand for")


def parse(text: str, file: str) -> Parsed:
    """`{"elements": [{"tag", "attributes", "inside"}]}`; a problem for what is no XML, or declares anything."""
    reader = _Reader(file)
    try:
        reader.parser.Parse(text, True)
    except _RefusedError as refused:
        return _broken(reader.place(), str(refused))
    except expat.ExpatError as exc:
        return _broken(Location(file, exc.lineno, exc.offset + 1), f"not XML: {expat.ErrorString(exc.code)}")
    return Parsed({"elements": reader.elements}, reader.locations, ())


def _broken(place: Location, message: str) -> Parsed:
    return Parsed(None, {(): place}, (Problem(*place, message),))
