"""Strict YAML: plain values, a place for each, and whatever is ambiguous or dangerous refused at its place."""

import json
import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maturity_gate import yamls
from maturity_gate.errors import Problem
from maturity_gate.model import Json, Location, Pointer
from maturity_gate.yamls import MAX_DEPTH, Parsed, parse


def one(text: str) -> Parsed:
    [parsed] = parse(text, "f.yaml")
    return parsed


def told(text: str) -> list[str]:
    return [str(problem) for parsed in parse(text, "f.yaml") for problem in parsed.problems]


SCALARS: dict[str, Json] = {
    "2026-01-02": "2026-01-02",
    "2026-01-02T10:00:00Z": "2026-01-02T10:00:00Z",
    "no": "no",
    "on": "on",
    "y": "y",
    "yes": "yes",
    "1:30": "1:30",
    "1_000": "1_000",
    "=": "=",
    "<<": "<<",
    "true": True,
    "False": False,
    "~": None,
    "null": None,
    "": None,
    "1e-5": 1e-5,
    "1e5": 1e5,
    "12e03": 12e3,
    ".5": 0.5,
    "5.": 5.0,
    "-1.5E+3": -1500.0,
    "+1": 1,
    "010": 10,
    "0o17": 15,
    "0x1F": 31,
    "9" * 100: int("9" * 100),
    "'5'": "5",
    '"null"': "null",
    "!!str 5": "5",
    "! 5": 5,
    "!!float 3": 3.0,
    "!!int '7'": 7,
}


@pytest.mark.parametrize(("text", "value"), SCALARS.items())
def test_a_scalar_means_what_yaml_1_2_says(text: str, value: Json) -> None:
    read = one(f"a: {text}").value
    assert isinstance(read, dict)
    assert (read["a"], type(read["a"])) == (value, type(value))


REFUSED = {
    "a: 1\nb: 2\na: 3": "f.yaml:3:1: a: repeated key; first given on line 1",
    "x: {y: {a: 1,\n a: 2}}": "f.yaml:2:2: a: repeated key; first given on line 1",
    "- {a: 1, 'a': 2}": "f.yaml:1:10: a: repeated key; first given on line 1",
    "1: a\n'1': b": "f.yaml:2:1: 1: repeated key; first given on line 1",
    # twice in the mapping that both aliases repeat, told once
    "x: &x {a: 1, a: 2}\ny: {<<: *x}\nz: *x": "f.yaml:1:14: a: repeated key; first given on line 1",
    "a: .nan": "f.yaml:1:4: .nan: not a finite number; leave it out",
    "a: -.INF": "f.yaml:1:4: -.INF: not a finite number; leave it out",
    "a: +.inf": "f.yaml:1:4: +.inf: not a finite number; leave it out",
    "a: 1e400": "f.yaml:1:4: 1e400: not a finite number; leave it out",
    "a: " + "9" * 101: f"f.yaml:1:4: {'9' * 57}...: not a whole number of at most 100 digits",
    "a: !!int x": "f.yaml:1:4: x: not a whole number of at most 100 digits",
    "a: !!bool no": "f.yaml:1:4: no: not true or false",
    "a: !!null x": "f.yaml:1:4: x: not nothing; leave the tag out",
    "a: !vault x": "f.yaml:1:4: !vault: unknown tag; leave it out",
    "a: !!python/object:os.system x": "f.yaml:1:4: !!python/object:os.system: unknown tag; leave it out",
    "a: !!timestamp 2026-01-02": "f.yaml:1:4: !!timestamp: unknown tag; leave it out",
    "a: !!binary aGk=": "f.yaml:1:4: !!binary: unknown tag; leave it out",
    "a: !Ref {b: 1}": "f.yaml:1:4: !Ref: unknown tag; leave it out",
    "a: !Join [b]": "f.yaml:1:4: !Join: unknown tag; leave it out",
    "a: !!set {b}": "f.yaml:1:4: !!set: unknown tag; leave it out",
    "a: !!map [b]": "f.yaml:1:4: !!map: unknown tag; leave it out",
    "!key a: 1": "f.yaml:1:1: !key: unknown tag; leave it out",
    "[a]: 1": "f.yaml:1:1: a key must be a word",
    "? {a: 1}\n: 2": "f.yaml:1:3: a key must be a word",
    "a:\n  <<: 3": "f.yaml:2:7: <<: merges only mappings",
    "a:\n  <<: [{b: 1}, 2]": "f.yaml:2:16: <<: merges only mappings",
    "a:\n\tb: 1": "f.yaml:2:1: not YAML: found character that cannot start any token; indent with spaces, not tabs",
    "a: [1": "f.yaml:2:1: not YAML: did not find expected ',' or ']'",
    "a: &x 1\nb: &x 2": "f.yaml:2:4: not YAML: an anchor of this name is there already",
    "a: *b": "f.yaml:1:4: not YAML: found undefined alias",
    "%YAML 3.0\n---\na: 1": "f.yaml:1:1: not YAML: found incompatible YAML document",
    "é: 1\n€a: \x07": "f.yaml:2:5: not YAML: control characters are not allowed",
    "a: \x00": "f.yaml:1:4: not YAML: control characters are not allowed",
    "é\na: \ud800": "f.yaml:2:4: not YAML: half a surrogate pair",
    'a: "\\ud800"': "f.yaml:1:7: not YAML: found invalid Unicode character escape code",
    "a: &x [*x]": f"f.yaml:1:4: nested deeper than {MAX_DEPTH} levels",
    "a: &x {<<: *x}": f"f.yaml:1:4: nested deeper than {MAX_DEPTH} levels",
}


@pytest.mark.parametrize(("text", "message"), REFUSED.items())
def test_refuses_at_its_place(text: str, message: str) -> None:
    [first, *more] = told(text)
    assert first == message
    assert not more


ABYSSES = {
    "flow": "[" * 100_000,
    "maps in flow": "{a: " * 100_000,
    "block": "".join(" " * depth + "a:\n" for depth in range(3000)),
    "dashes": "- " * 100_000,
    "dashes on lines": "\n".join(" " * depth + "-" for depth in range(3000)) + " x",
    "keys": "? " * 100_000,
    "one too many": "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1),
    "merges": "a0: &a0 {x: 1}\n" + "".join(f"a{n}: &a{n} {{<<: *a{n - 1}}}\n" for n in range(1, 1000)),
}


@pytest.mark.parametrize("text", ABYSSES.values(), ids=ABYSSES)
def test_refuses_an_abyss(text: str) -> None:
    [parsed] = parse(text, "f.yaml")
    [problem] = parsed.problems
    assert problem.message == f"nested deeper than {MAX_DEPTH} levels"
    assert parsed.value is None


def test_reads_what_is_just_deep_enough() -> None:
    value = one("[" * MAX_DEPTH + "]" * MAX_DEPTH).value
    for _ in range(MAX_DEPTH - 1):
        assert isinstance(value, list)
        [value] = value
    assert value == []


BOMBS = {
    "values": "a0: &a0 [1,1,1]\n" + "".join(f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)),
    "text": f"a: &a {'x' * 10_000}\nb: [{','.join(['*a'] * 1000)}]",
    "keys": f"a: &a {{{'x' * 1000}: 1}}\nb: [{','.join(['*a'] * 1000)}]",
    "merges": "a0: &a0 {k: 1}\n"
    + "".join(f"a{n}: &a{n} {{<<: [{','.join([f'*a{n - 1}'] * 9)}], k{n}: 1}}\n" for n in range(1, 12)),
    "many documents": (f"a: &a [{'1,' * 200}]\nb: [{','.join(['*a'] * 200)}]\n---\n") * 100,
}


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
def test_refuses_a_bomb(text: str) -> None:
    messages = {problem.message for parsed in parse(text, "f.yaml") for problem in parsed.problems}
    assert messages == {"aliases repeat too much; write out what they stand for"}


def test_a_wide_merge_takes_no_time_that_grows_with_its_square() -> None:
    keys = ",".join(f"k{number}: 1" for number in range(8000))
    parsed = one(f"a: &a {{{keys}}}\nb: {{<<: *a, own: 2}}")
    assert isinstance(parsed.value, dict)
    assert isinstance(parsed.value["b"], dict)
    assert len(parsed.value["b"]) == 8001


def test_every_key_and_member_has_a_place() -> None:
    parsed = one("# c\nplatform:\n  fabric: {ports: 2}\n  names:\n    - a\n    - b\n")
    assert parsed.locations == {
        (): Location("f.yaml", 2, 1),
        ("platform",): Location("f.yaml", 2, 1),
        ("platform", "fabric"): Location("f.yaml", 3, 3),
        ("platform", "fabric", "ports"): Location("f.yaml", 3, 12),
        ("platform", "names"): Location("f.yaml", 4, 3),
        ("platform", "names", 0): Location("f.yaml", 5, 7),
        ("platform", "names", 1): Location("f.yaml", 6, 7),
    }


def test_merged_values_stand_where_they_are_written() -> None:
    parsed = one("x: &x {a: {b: 1}, c: 2}\ny: &y {a: 7, d: 4}\nz:\n  <<: [*x, *y]\n  c: 3\n")
    assert isinstance(parsed.value, dict)
    assert parsed.value["z"] == {"a": {"b": 1}, "c": 3, "d": 4}
    places = {pointer[1:]: (at.line, at.column) for pointer, at in parsed.locations.items() if pointer[:1] == ("z",)}
    assert places == {(): (3, 1), ("a",): (1, 8), ("a", "b"): (1, 12), ("c",): (5, 3), ("d",): (2, 14)}


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n---\n", "~", "\n\n"])
def test_an_empty_document_is_none(text: str) -> None:
    assert parse(text, "f.yaml") == []


def test_documents_are_told_apart_by_their_places() -> None:
    documents = parse("a: 1\n---\n---\n- 2\n...\n---\nb: [", "f.yaml")
    assert [parsed.value for parsed in documents] == [{"a": 1}, [2], None]
    assert [parsed.locations[()].line for parsed in documents] == [1, 4, 8]
    assert [len(parsed.problems) for parsed in documents] == [0, 0, 1]


@pytest.mark.parametrize("key", ["8080", "true", "null", "1.5", "2026-01-02", "no"])
def test_a_key_is_its_text(key: str) -> None:
    assert one(f"{key}: 1").value == {key: 1}


def test_a_byte_order_mark_is_no_text() -> None:
    assert one("\ufeffa: 1").value == {"a": 1}


def test_json_from_python_is_read_with_its_surrogate_pairs() -> None:
    value: Json = {"😀": ["a\\ud83d\\ude00", "\\😀", "𝒳"]}
    assert one(json.dumps(value)).value == value


def test_a_message_about_half_a_pair_survives_a_whole_one() -> None:
    assert told('["\\ud83d\\ude00", "\\ud83d"]') == [
        "f.yaml:1:19: not YAML: found invalid Unicode character escape code"
    ]


# DEL and C1 are control characters to YAML alone; a JSON key may be longer than a YAML one
TEXT = st.text(st.characters(exclude_characters="\x7f", exclude_categories=["Cs"]), max_size=40)
INTEGERS = st.integers(-(10**99) + 1, 10**99 - 1)
JSONS: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | INTEGERS | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)


def pointers(value: Json, at: Pointer = ()) -> set[Pointer]:
    inner: list[tuple[str | int, Json]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    if isinstance(value, list):
        inner = list(enumerate(value))
    return {at}.union(*(pointers(one, (*at, key)) for key, one in inner))


@given(JSONS, st.sampled_from([None, 2]))
def test_json_is_read_as_json_says(value: Any, indent: int | None) -> None:
    # a bare `<<` is a word everywhere but as a key, where JSON quotes it
    documents = parse(json.dumps(value, indent=indent), "f.json")
    if value is None:
        assert documents == []
        return
    [parsed] = documents
    assert parsed.problems == ()
    assert parsed.value == value
    assert str(parsed.value) == str(value)
    assert parsed.locations.keys() == pointers(value)


WORDS = "a : - { } [ ] , &x *x <<: !t ? | > ' \" # --- ... %YAML .nan 1e999 ~ \\ud83d\\ude00 \ud800 \ufeff \u2028 \0"
FRAGMENTS = st.sampled_from([*WORDS.split(" "), " ", "  ", "\n", "\t"])


@given(st.lists(FRAGMENTS, max_size=40).map("".join) | st.text(st.characters() | st.sampled_from(string.printable)))
def test_no_text_is_too_strange(text: str) -> None:
    for parsed in parse(text, "f.yaml"):
        assert () in parsed.locations
        assert all(isinstance(problem, Problem) and problem.line > 0 < problem.column for problem in parsed.problems)
        assert parsed.problems or pointers(parsed.value) == parsed.locations.keys()


def test_a_quotation_is_short() -> None:
    assert yamls.quoted("x" * 60) == "x" * 60
    assert yamls.quoted("x" * 61) == "x" * 57 + "..."
