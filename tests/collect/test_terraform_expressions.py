"""Expressions are worth what `terraform console` 1.11 says, or are undecided; never anything else."""

from pathlib import Path

import pytest

from maturity_gate.collect.terraform import TerraformSource, collect
from maturity_gate.model import Json, Resource

# each was asked of `terraform console` as jsonencode(...), and stands here with its answer
ANSWERS: list[tuple[str, Json]] = [
    ("1 + 2 * 3", 7),
    ("10 / 4", 2.5),
    ("6 / 3", 2),
    ("7 % 3", 1),
    ("-7 % 3", -1),
    ('1 == "1"', False),
    ('true == "true"', False),
    ("false ? 1 : true ? 2 : 3", 2),
    ("true ? 1 : false ? 2 : 3", 1),
    ("false ? 1 : false ? 2 : 3", 3),
    ('true ? 1 : "x"', "1"),
    ('"a${1}b${true}c"', "a1btruec"),
    ('"${1}"', 1),
    ('"  ${"x"}  "', "  x  "),
    ('"a ${~ "x" ~} b"', "axb"),
    ('"$${x} %%{y}"', "${x} %{y}"),
    ('"\\u00e9\\n\\"\\\\"', 'é\n"\\'),
    ('[for k, v in {b = 1, a = 2} : "${k}${v}"]', ["a2", "b1"]),
    ('[for i, v in ["x", "y"] : i if v != "x"]', [1]),
    ('{for v in ["x", "y"] : v => upper(v)}', {"x": "X", "y": "Y"}),
    ('{for v in ["x", "y", "x"] : v => 1...}', {"x": [1, 1], "y": [1]}),
    ('[for k, v in toset(["b", "a"]) : "${k}${v}"]', ["aa", "bb"]),
    ("[{a = 1}, {a = 2}][*].a", [1, 2]),
    ("{a = 1}[*].a", [1]),
    ("null[*]", []),
    ("[{a = [{b = 1}]}, {a = [{b = 2}]}][*].a[*].b", [[1], [2]]),
    ("[{a = [1]}, {a = [2]}][*].a[0]", [1, 2]),
    ("[{a = [1]}, {a = [2]}].*.a[0]", [1]),
    ('toset(["b", "a", "b"])', ["a", "b"]),
    ("toset([3, 1, 2])", [1, 2, 3]),
    ('toset(["a", 1])', ["1", "a"]),
    ('tolist(["a", 1])', ["a", "1"]),
    ('tomap({a = 1, b = "x"})', {"a": "1", "b": "x"}),
    ('tonumber("1.5")', 1.5),
    ("tostring(1.0)", "1"),
    ("tostring(0.1)", "0.1"),
    ("tostring(1000000000000000000000)", "1000000000000000000000"),
    ("tostring(123456789012345678)", "123456789012345678"),
    ('"${1/3}"', 0.3333333333333333),
    ('tobool("true")', True),
    ('length("héllo")', 5),
    ("length({a = 1})", 1),
    ('contains(["a"], "a")', True),
    ('contains([1], "1")', False),
    ("merge({a = 1}, {a = 2, b = 3}, null)", {"a": 2, "b": 3}),
    ("concat([1], [2, 3])", [1, 2, 3]),
    ("keys({b = 1, a = 2})", ["a", "b"]),
    ("values({b = 1, a = 2})", [2, 1]),
    ('lookup({a = 1}, "b", 5)', 5),
    ("try({a = 1}.b, 7)", 7),
    ("can({a = 1}.b)", False),
    ("can(1)", True),
    ('try(tonumber("x"), "bad")', "bad"),
    ('coalesce(null, "", "x")', "x"),
    ('coalesce(null, 1, "x")', "1"),
    ("coalescelist([], [1])", [1]),
    ('compact(["a", "", null, "b"])', ["a", "b"]),
    ("flatten([[1, [2]], [], 3])", [1, 2, 3]),
    ('distinct(["a", "b", "a"])', ["a", "b"]),
    ('element(["a", "b"], 3)', "b"),
    ('join(",", ["a", 1])', "a,1"),
    ('split(",", "a,b")', ["a", "b"]),
    ('split(",", "")', [""]),
    ('lower("ABC")', "abc"),
    ('replace("a.b", ".", "-")', "a-b"),
    ('trim("?!hello?!", "!?")', "hello"),
    ('trimspace("  x ")', "x"),
    ('trimprefix("helloworld", "hello")', "world"),
    ('trimsuffix("helloworld", "world")', "hello"),
    ('format("%s-%03d-%v", "a", 5, true)', "a-005-true"),
    ('format("%5.1f|%-4s|%%", 2.25, "x")', "  2.2|x   |%"),
    ('format("%d", 3)', "3"),
    ('format("%q", "a\\"b")', '"a\\"b"'),
    ('format("%s", 1.5)', "1.5"),
    ('regexall("[a-z]+", "1 abc 2 def")', ["abc", "def"]),
    ('regexall("([a-z])([0-9])", "a1b2")', [["a", "1"], ["b", "2"]]),
    ('regex("(?P<x>[a-z]+)-(?P<y>[0-9]+)", "abc-12")', {"x": "abc", "y": "12"}),
    ('regex("[0-9]+", "a12")', "12"),
    ('length(regexall("^m.*x", "m6i.xlarge")) > 0', True),
    ("range(3)", [0, 1, 2]),
    ("range(1, 4)", [1, 2, 3]),
    ("range(4, 1)", [4, 3, 2]),
    ("range(1, 10, 4)", [1, 5, 9]),
    ("min(1, 2)", 1),
    ("max([1, 5]...)", 5),
    ("sum([1, 2.5])", 3.5),
    ("ceil(1.2)", 2),
    ("floor(-1.2)", -2),
    ('jsonencode({b = [1, "<a>"], a = null})', '{"a":null,"b":[1,"\\u003ca\\u003e"]}'),
    ('jsondecode("{\\"a\\": [1, 2.0, null]}")', {"a": [1, 2, None]}),
    ('yamldecode("a: [1, x]\\nb: true\\n")', {"a": [1, "x"], "b": True}),
    ('zipmap(["a", "b"], [1, 2])', {"a": 1, "b": 2}),
    ('setproduct(["a", "b"], [1, 2])', [["a", 1], ["a", 2], ["b", 1], ["b", 2]]),
    ("one([])", None),
    ("one([5])", 5),
    ('startswith("abc", "ab")', True),
    ('endswith("abc", "bc")', True),
    ('substr("hello", 1, 3)', "ell"),
    ('substr("hello", -3, -1)', "llo"),
    ("!true", False),
    ("true && false || true", True),
    ("1 < 2 && 2 <= 2", True),
    ('"10" + 5', 15),
    ("1 != 2", True),
    ("[1, 2, 3][1]", 2),
    ('{a = {b = 1}}["a"]["b"]', 1),
    ("{a = {b = 1}}.a.b", 1),
    ("-(1 + 2) * 3", -9),
    ("1 - 2 - 3", -4),
    ('2 > 1 ? "a" : "b"', "a"),
    ('setunion(["a"], ["b", "a"])', ["a", "b"]),
    ('setintersection(["a", "b"], ["b"])', ["b"]),
    ('setsubtract(["a", "b"], ["b"])', ["a"]),
    ('slice(["a", "b", "c"], 1, 2)', ["b"]),
    ('sort(["b", "a"])', ["a", "b"]),
    ("reverse([1, 2])", [2, 1]),
    ('index(["a", "b"], "b")', 1),
    ('alltrue([true, "true"])', True),
    ("anytrue([])", False),
    ("chunklist([1, 2, 3], 2)", [[1, 2], [3]]),
    ('base64encode("héllo")', "aMOpbGxv"),
    ('strcontains("abc", "b")', True),
    ('chomp("a\\n\\n")', "a"),
    ("null == null", True),
    ("1.5e3", 1500),
    ("0.5", 0.5),
    ("100000000000000000000", 100000000000000000000),
    ("1.0e3 == 1000", True),
    ('"x" == "x" ? null : 1', None),
    ('lookup({}, "a", [])', []),
    ('trim("  x ", " ")', "x"),
    ('split("", "abc")', ["a", "b", "c"]),
    ('upper("straße")', "STRAßE"),
    ('length(toset(["a","a"]))', 1),
    ("abs(-3)", 3),
    ("tostring(null) == null", True),
    ('max(1, "5")', 5),
    ('tonumber("1e2")', 100),
    ('format("%05d", -3)', "-0003"),
    ('substr("héllo", 0, 2)', "hé"),
    ('substr("abc", 5, 1)', ""),
    ('substr("abc", 0, 0)', ""),
    ('regexall("a|b", "ab")', ["a", "b"]),
    ('join("-", toset(["b","a"]))', "a-b"),
    ('"${[1]}"', [1]),
    ('lookup({a = null}, "a", 1)', None),
    ("merge({a={b=1}}, {a={c=2}})", {"a": {"c": 2}}),
    ('distinct([1, "1", 1])', ["1"]),
    ('flatten([["a"], toset(["c", "b"])])', ["a", "b", "c"]),
    ("flatten([null, [1]])", [None, 1]),
    ('{"a" = 1, (join("", ["b"])) = 2, c = 3}', {"a": 1, "b": 2, "c": 3}),
    # as Terraform 1.11 prints them
    ('"%{ if true }a%{ else }b%{ endif }"', "a"),
    ('"%{ if 1 > 2 }a%{ endif }"', ""),
    ('"%{ for x in ["a", "b"] }<${x}>%{ endfor }"', "<a><b>"),
    ('"%{ for k, v in {a = 1} ~} ${k}=${v} %{~ endfor }"', "a=1"),
    (
        "<<EOT\nm:\n%{ for k, v in {x = 1, y = 2} ~}\n  ${k}: ${v}\n%{ endfor ~}\n\n"
        "%{ if true ~}\n\n  d\n%{ endif ~}\ne\nEOT\n",
        "m:\n  x: 1\n  y: 2\n\n\n  d\ne\n",
    ),
]


def evaluated(root: Path, expression: str, before: str = "") -> Resource:
    (root / "main.tf").write_text(f'{before}\nresource "r" "r" {{\n  it = [{expression}]\n}}\n', encoding="utf-8")
    *_, found = collect(root, TerraformSource("live", "."))
    assert isinstance(found, Resource)
    return found


def cause(root: Path, expression: str, before: str = "") -> str:
    found = evaluated(root, expression, before)
    assert found.body == {}
    return found.unknown[("it",)].rsplit(" (", 1)[0]


@pytest.mark.parametrize(("expression", "answer"), ANSWERS)
def test_an_expression_is_worth_what_terraform_says(tmp_path: Path, expression: str, answer: Json) -> None:
    found = evaluated(tmp_path, expression)
    assert (found.body, found.unknown) == ({"it": [answer]}, {})


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        ("var.v", "variable v has no value"),
        ('"a-${var.v}"', "variable v has no value"),
        ("var.v + 1", "variable v has no value"),
        ("true && var.v", "variable v has no value"),
        ("!var.v", "variable v has no value"),
        ("var.v == 1", "variable v has no value"),
        ("[1, var.v] == [1, 2]", "variable v has no value"),
        ("try(var.v, 1)", "variable v has no value"),
        ("can(var.v)", "variable v has no value"),
        ("upper(var.v)", "variable v has no value"),
        ('contains(["a", var.v], "b")', "variable v has no value"),
        ("[for x in var.v : x]", "variable v has no value"),
        ("[for x in [1] : x if var.v]", "variable v has no value"),
        ("toset([var.v])", "variable v has no value"),
        ("jsonencode({a = var.v})", "variable v has no value"),
        ("var.gone", "variable gone is not declared"),
        ("local.gone", "local.gone is not declared"),
        ("local.loop", "local.loop depends on itself"),
        ("terraform.workspace", "terraform.workspace has no value here"),
        ("each.key", "each.key has no value here"),
        ("aws_vpc.main", "aws_vpc.main is not declared"),
        ("module.net.id", "module.net is not declared"),
        ("timestamp()", "the function timestamp is not evaluated"),
        ("provider::x::f(1)", "the function provider::x::f is not evaluated"),
        ('"%{ if var.v }a%{ endif }"', "variable v has no value"),
        ('"%{ for x in var.v }a%{ endfor }"', "variable v has no value"),
        ("1 / 0", "division by zero"),
        ('"x" + 1', "a string is not a number"),
        ("{a = 1}.b", "there is no attribute b"),
        ("[1][1]", "there is no element 1"),
        ("local.none.a", "null has no attribute a"),
        ('file("gone.txt")', "file: gone.txt: cannot be read (No such file or directory)"),
        ('file("../x")', "file: ../x: leaves the service's directory; keep what is judged inside it"),
        ("length()", "length does not take 0 arguments"),
        ('replace("a", "/a/", "b")', "replacing by a regular expression is not evaluated"),
        # false for every list, since a list is not of the type of the literal; we do not know the types
        ("tolist([]) == []", "comparing collections depends on their types"),
    ],
)
def test_what_cannot_be_decided_has_a_reason(tmp_path: Path, expression: str, reason: str) -> None:
    before = 'variable "v" {}\nlocals {\n  loop = local.loop2\n  loop2 = local.loop\n  none = null\n}\n'
    assert cause(tmp_path, expression, before) == reason


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("false && var.v", False),
        ("var.v && false", False),
        ("true || var.v", True),
        ("var.v || true", True),
        ("var.v ? 1 : 1", 1),
        ("var.v ? [] : []", []),
        ("[1, var.v] == [2, 2]", False),
        ("length([var.v])", 1),
        ('contains(["a", var.v], "a")', True),
        ("keys({a = var.v})", ["a"]),
        ("merge({a = var.v}, {a = 1})", {"a": 1}),
        ("{a = var.v, b = 2}.b", 2),
        ("[var.v, 2][1]", 2),
        ("true ? 1 : var.v", 1),
        ("can(var.none.a)", False),
        ("try(var.none.a, 5)", 5),
        ("try(local.o.gone, local.o.here)", 1),
        ("element([var.v, 3], 1)", 3),
        ('lookup({a = var.v}, "b", 4)', 4),
    ],
)
def test_what_is_unknown_does_not_spread_further_than_it_must(tmp_path: Path, expression: str, value: Json) -> None:
    before = 'variable "v" {}\nvariable "none" { default = null }\nlocals { o = { here = 1 } }\n'
    found = evaluated(tmp_path, expression, before)
    assert (found.body, found.unknown) == ({"it": [value]}, {})


@pytest.mark.parametrize(
    ("heredoc", "value"),
    [
        ("<<EOT\n  a\n\n   b $${x} \\n ${1}\n  EOT\n", "  a\n\n   b ${x} \\n 1\n"),
        ("<<-EOT\n    a\n\n      b\n    ${1} c\n  EOT\n", "a\n\n  b\n1 c\n"),
        ("<<-EOT\n${1}\n  b\nEOT\n", "1\n  b\n"),
        ("<<EOT\nEOT\n", ""),
        ('<<EOT\n"quoted" # no comment\nEOT\n', '"quoted" # no comment\n'),
    ],
)
def test_a_heredoc_keeps_its_lines(tmp_path: Path, heredoc: str, value: Json) -> None:
    assert evaluated(tmp_path, heredoc).body == {"it": [value]}


def test_files_are_read_beside_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "policy.json").write_text('{"a": [1]}', encoding="utf-8")
    (tmp_path / "user.tftpl").write_text("#!/bin/sh\nrun ${name} $${HOME}\n", encoding="utf-8")
    expression = (
        'jsondecode(file("${path.module}/policy.json")), templatefile("user.tftpl", {name = "x"}),'
        ' fileexists("gone"), fileexists("policy.json")'
    )
    assert evaluated(tmp_path, expression).body == {"it": [{"a": [1]}, "#!/bin/sh\nrun x ${HOME}\n", False, True]}


def test_a_string_that_is_never_closed_is_not_read_on_the_next_line(tmp_path: Path) -> None:
    assert cause(tmp_path, '"a\nb"') == "a string in quotes goes over the end of its line"


def test_windows_line_ends_do_not_get_into_values(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_bytes(b'resource "r" "r" {\r\n  a = <<EOT\r\nx\r\nEOT\r\n  b = 1\r\n}\r\n')
    [found] = collect(tmp_path, TerraformSource("live", "."))
    assert isinstance(found, Resource)
    assert (found.body, found.locations[("b",)].line) == ({"a": "x\n", "b": 1}, 5)
