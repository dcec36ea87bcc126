"""A file of a stranger can be wrong in any way: it ends in Unknown, in bounded time, and never in a traceback."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from maturity_gate.collect.terraform import TerraformSource, collect, meter
from maturity_gate.errors import CollectError
from maturity_gate.model import Location, Resource, Unknown

SYNTAX_ERROR = "syntax error; blocks that hold it are not read"


def collected(root: Path, text: str) -> list[Resource | Unknown]:
    (root / "main.tf").write_text(text, encoding="utf-8")
    return list(collect(root, TerraformSource("live", ".")))


def test_blocks_that_parsed_whole_are_kept_beside_a_syntax_error(tmp_path: Path) -> None:
    text = 'resource "a" "b" {\n  x = [\n}\nresource "c" "d" {\n  y = 1\n}\n'
    problem, found = collected(tmp_path, text)
    assert problem == Unknown(SYNTAX_ERROR, (Location("main.tf", 2, 3),))
    assert isinstance(found, Resource)
    assert (found.address, found.body) == ("c.d", {"y": 1})


def test_an_attribute_that_is_given_twice_is_unknown(tmp_path: Path) -> None:
    [found] = collected(tmp_path, 'resource "a" "b" {\n  x = 1\n  x = 2\n}\n')
    assert isinstance(found, Resource)
    assert (found.body, found.unknown) == ({}, {("x",): "x is given twice (main.tf:3:3)"})


@pytest.mark.parametrize(
    "nested",
    [
        "[" * 100_000 + "]" * 100_000,
        "(" * 100_000 + "1" + ")" * 100_000,
        "{a=" * 50_000 + "1" + "}" * 50_000,
        "f(" * 50_000 + ")" * 50_000,
        "!" * 100_000 + "true",
        "-" * 100_000 + "1",
        "1" + " + 1" * 100_000,
        "true ? 1 : " * 30_000 + "2",
        "x" + ".y" * 100_000,
        "x" + "[0]" * 50_000,
        "[for x in y : " * 30_000 + "1" + "]" * 30_000,
        "1" * 100_000,
    ],
    ids=lambda nested: nested[:14],
)
def test_an_expression_that_is_too_deep_is_unknown(tmp_path: Path, nested: str) -> None:
    [found] = collected(tmp_path, f'resource "a" "b" {{\n  x = {nested}\n}}\n')
    assert isinstance(found, Resource)
    assert [pointer[0] for pointer in found.unknown] == ["x"]


@pytest.mark.parametrize(
    "broken", ["a = " + "[" * 100_000, "a {\n" * 30_000, 'a = "' + "${" * 30_000, "}{)(][%${" * 10_000, "\0" * 1000]
)
def test_a_file_of_brackets_is_a_syntax_error(tmp_path: Path, broken: str) -> None:
    [problem] = collected(tmp_path, broken)
    assert isinstance(problem, Unknown)
    assert problem.reason == SYNTAX_ERROR


def test_blocks_that_nest_too_deep_are_left_out(tmp_path: Path) -> None:
    text = 'resource "a" "b" {\n' + "c {\n" * 30_000 + "}\n" * 30_001
    assert collected(tmp_path, text) == [Unknown("blocks nested deeper than 30 levels", (Location("main.tf", 1, 1),))]


@pytest.mark.parametrize(
    ("first", "step"),
    [
        ('"${join("", range(100))}"', '"${local.l%d}${local.l%d}"'),
        ("range(100)", "concat(local.l%d, local.l%d)"),
        ("1", "[local.l%d, local.l%d]"),
        ('{ a = "a" }', "{ b = local.l%d, c = local.l%d }"),
        ("7777777", "local.l%d * local.l%d"),
        ("range(10)", "setproduct(local.l%d, local.l%d)"),
        ('"aaaa"', 'replace(local.l%d, "a", local.l%d)'),
        ("[1]", "flatten([for x in local.l%d : local.l%d])"),
        ("{ a = 1 }", "jsonencode([local.l%d, local.l%d])"),
    ],
)
def test_a_value_that_doubles_is_unknown_before_it_fills_the_memory(tmp_path: Path, first: str, step: str) -> None:
    lines = [f"  l0 = {first}", *(f"  l{n + 1} = {step % (n, n)}" for n in range(60))]
    text = "locals {\n" + "\n".join(lines) + '\n}\nresource "a" "b" {\n  x = local.l60\n}\n'
    [found] = collected(tmp_path, text)
    assert isinstance(found, Resource)
    assert (found.body, list(found.unknown)) == ({}, [("x",)])


@pytest.mark.parametrize(
    "expression",
    [
        "range(1000000000)",
        "range(0, 1, 0.0000000001)",
        'format("%999999999d", 1)',
        'regexall("(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab")',
        'regexall("(a|a)*$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab")',
        'regexall("(?:(?:a?){30}){30}b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")',
        'regexall("a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?$", "aaaaaaaaaaaaaaaaaaaaaaaab")',
        'regexall(".*.*.*.*.*.*x", join("", range(500)))',
        'regex("(?=a)", "a")',
        'regex("(.)\\\\1", "aa")',
        'regex("[[:alpha:]]", "a")',
        'jsondecode(join("", [for n in range(20000) : "["]))',
        'yamldecode("a: &a [1]\\nb: [*a, *a]\\nc: {{")',
        'tonumber(join("", range(10000)))',
        "[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : 1]]]",
    ],
)
def test_a_function_that_would_run_for_ever_is_unknown(tmp_path: Path, expression: str) -> None:
    [found] = collected(tmp_path, f'resource "a" "b" {{\n  x = {expression}\n}}\n')
    assert isinstance(found, Resource)
    assert (found.body, list(found.unknown)) == ({}, [("x",)])


def test_more_instances_than_anybody_writes_are_unknown(tmp_path: Path) -> None:
    text = 'resource "a" "b" { count = 1001 }\nresource "a" "c" { count = 1000000000000 }\n'
    assert collected(tmp_path, text) == [
        Unknown("a.b: count is not known: more than 1000 instances", (Location("main.tf", 1, 28),)),
        Unknown("a.c: count is not known: more than 1000 instances", (Location("main.tf", 2, 28),)),
    ]


def test_modules_that_multiply_end_without_a_verdict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meter, "STEPS_IN_ALL", 20_000)
    for level in range(8):
        path = tmp_path / f"m{level}"
        path.mkdir()
        text = f'module "m" {{\n  source = "../m{level + 1}"\n  count = 1000\n}}\nresource "a" "b" {{}}\n'
        (path / "main.tf").write_text(text, encoding="utf-8")
    with pytest.raises(CollectError, match=r"sources\.live: evaluating it takes more than 20000 steps"):
        list(collect(tmp_path, TerraformSource("live", "m0")))


PIECES = st.sampled_from(
    [
        'resource "a" "b" {', "}", "{", "[", "]", "(", ")", "x", " = ", "\n", '"', "${", "%{", "~", "var.v", "local.l",
        "count", "for_each", "dynamic", "for ", " in ", " : ", " => ", "...", "if ", "[*]", ".*", ".0", "0", "1.5e3",
        "null", "true", " ? ", "toset(", "try(", "regex(", '"a.*"', "<<EOT\n", "EOT\n", "<<-E\n", "# c\n", "/*", "*/",
        "é", "\\", "\\u00e9", "each.key", "a.b.c", "module.m", "data.x.y", ",", "-", "!", "&&", "||", "==", "/", "%",
        'variable "v" {', "locals {", 'module "m" {', 'source = "./"', "default", "type", "object(", "optional(",
        'output "o" {', "\ufeff", "\r\n", "\t", "\0",
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60))
@example('resource "a" "b" {x = {"${1}" = 1}}')
@example('resource "a" {}\nresource {}\nresource "a" "b" "c" {}\nmodule {}\nvariable {}\noutput {}')
@example('resource "a" "b" {\n dynamic {}\n dynamic "c" {}\n dynamic "d" {\n for_each = 1\n content {}\n }\n}')
def test_any_text_is_read_to_its_end(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    root = tmp_path_factory.mktemp("any")
    for found in collected(root, text):
        assert isinstance(found, Resource | Unknown)
