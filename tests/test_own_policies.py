"""Fact rules of a team: the example of docs/own-rules.md as it stands there, and all that is refused, by real runs."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from maturity_build import opa
from maturity_gate import pipeline, settings
from maturity_gate.engine import opa as engine_opa
from maturity_gate.engine import own
from maturity_gate.errors import BAD_INPUT, NO_VERDICT, PASSED, EngineError
from maturity_gate.files import BUNDLE

Service = Callable[[Mapping[str, str]], Path]
Done = subprocess.CompletedProcess[str]

GUIDE = (Path(__file__).parents[1] / "docs" / "own-rules.md").read_text(encoding="utf-8")
EXAMPLE = dict(re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", GUIDE, re.DOTALL))
SHOWN = re.findall(
    r"<!-- output of the files above -->\n```console\n\$ maturity-gate collect\n(.*?)```", GUIDE, re.DOTALL
)
RULE = "rules/stratus/training_fabric.rego"
PATH = '["platform", "hardware", "network", "training_fabric", "port_speed_gbe"]'


def run(root: Path, *arguments: str) -> Done:
    environment = {**os.environ, "MATURITY_GATE_OPA": opa.binary(), "COLUMNS": "200"}
    command = [sys.executable, "-m", "maturity_gate", *arguments]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)


def refused(done: Done, code: int) -> str:
    assert (done.returncode, done.stdout) == (code, ""), done.stderr
    return done.stderr


def rule(body: str, package: str = "facts.stratus.more", shows: str = "[6.1.1.2.a]") -> str:
    return f"# METADATA\n# title: More\n# custom:\n#   shows: {shows}\npackage {package}\n\n{body}\n"


def changed(old: str, new: str) -> dict[str, str]:
    assert old in EXAMPLE[RULE]
    return {**EXAMPLE, RULE: EXAMPLE[RULE].replace(old, new)}


def test_the_example_of_the_guide_shows_what_the_guide_says(service: Service) -> None:
    done = run(service(EXAMPLE), "collect")
    assert (done.returncode, [done.stdout]) == (PASSED, SHOWN), done.stderr


def test_the_example_meets_its_clause_at_its_places(service: Service) -> None:
    done = run(service(EXAMPLE), "check", "--format", "json")
    assert done.returncode == PASSED, done.stderr
    report = json.loads(done.stdout)
    [met] = [each for each in report["indicators"] if each["state"] == "satisfied"]
    assert (met["id"], met["grade"], report["engine"]["name"]) == ("6.1.1.2.a", "derived", "opa")
    assert {(place["file"], place["line"]) for place in met["locations"]} == {
        ("infra/main.tf", 5),
        ("infra/main.tf", 7),
    }


def test_the_tests_of_the_example_pass_as_the_guide_runs_them(service: Service) -> None:
    assert opa.run("test", str(BUNDLE / "rules.tar.gz"), "rules", cwd=service(EXAMPLE)) == "PASS: 3/3\n"


def test_rules_and_ours_show_the_same_thing_together(service: Service) -> None:
    bucket = 'resource "aws_s3_bucket" "models" {\n  bucket = "models"\n}\n'
    done = run(service({**EXAMPLE, "infra/bucket.tf": bucket}), "collect", "--format", "json")
    found = {fact["rule"] for fact in json.loads(done.stdout)["facts"]}
    assert found >= {"stratus.training_fabric", "terraform.storage_protocols"}


def test_data_beside_the_rules_is_not_read(service: Service) -> None:
    data = {
        "rules/data.json": '{"bundle": {"revision": "mine"}}',
        "rules/more.yaml": "knowledge: {}",
        "rules/.manifest": "{",
    }
    done = run(service({**EXAMPLE, **data}), "collect")
    assert (done.returncode, [done.stdout]) == (PASSED, SHOWN), done.stderr


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (rule("subjects := set()", "indicators.platform.hardware.network.x"), "package indicators.platform.hardware"),
        (rule("of(_, _, _) := 1", "lib.fact"), "package lib.fact: a rule of your own is facts.<source>.<name>"),
        (rule("assess := 1", "maturity"), "package maturity: a rule"),
        (rule("x.facts := 1", "facts.terraform"), "package facts.terraform: a rule"),
        (rule("x := 1", "facts.a.b.c"), "package facts.a.b.c: a rule"),
        (rule("x := 1", 'facts["terraform.storage"].x'), "a rule of your own is facts.<source>.<name>"),
        (rule("x := 1", "facts.terraform.storage_protocols"), "storage_protocols: is a rule of maturity-gate"),
        ("package facts.stratus.more\n", "package facts.stratus.more: has no METADATA"),
        (
            rule("x := 1").replace("# title: More\n", ""),
            "rules/more.rego:4:1: package facts.stratus.more: METADATA has no title",
        ),
        (rule("x := 1", shows="6.1.1.2.a"), "METADATA has no custom.shows"),
        (rule("x := 1", shows="[6.1.1.2.zz]"), "shows 6.1.1.2.zz: no such indicator; did you mean 6.1.1.2."),
        (
            rule('# METADATA\n# schemas:\n# - input: {"$ref": "file:///etc/passwd"}\nx := 1'),
            "schemas may not stand in METADATA",
        ),
    ],
    ids=[
        "indicator",
        "library",
        "main",
        "above ours",
        "deep",
        "dotted",
        "ours",
        "bare",
        "untitled",
        "shows",
        "clause",
        "schemas",
    ],
)
@pytest.mark.parametrize("command", ["check", "collect"])
def test_what_may_not_stand_in_a_rule_is_refused_in_its_file(
    service: Service, command: str, text: str, message: str
) -> None:
    told = refused(run(service({**EXAMPLE, "rules/more.rego": text}), command), BAD_INPUT)
    assert message in told
    assert "rules/more.rego" in told


@pytest.mark.parametrize(
    ("call", "name"),
    [
        ('http.send({"method": "get", "url": "http://127.0.0.1"})', "http.send"),
        ("opa.runtime()", "opa.runtime"),
        ('net.lookup_ip_addr("localhost")', "net.lookup_ip_addr"),
        ("time.now_ns()", "time.now_ns"),
        ('json.match_schema("x", {"$ref": "file:///etc/passwd"})', "json.match_schema"),
        ('json.verify_schema({"$ref": "file:///etc/passwd"})', "json.verify_schema"),
    ],
)
def test_rules_reach_no_network_no_file_and_no_clock(service: Service, call: str, name: str) -> None:
    text = rule(f"facts contains 1 if {call}\n\nunknown contains null if false")
    told = refused(run(service({**EXAMPLE, "rules/more.rego": text}), "check"), NO_VERDICT)
    assert f"rules/more.rego:7:21: undefined function {name}" in told


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("pakage x\n", "rules/more.rego:1: rego_parse_error"),
        ("", "rules/more.rego:0: rego_parse_error: empty module"),
        (
            rule("facts contains y if true"),
            "opa inspect failed: rules/more.rego:7: rego_unsafe_var_error: var y is unsafe",
        ),
        (rule("facts contains 1 if 1 == data.maturity.facts\n\nunknown := 1"), "may be recursive"),
        (rule("facts := set()"), "stratus.more has not both sets, `facts` and `unknown`"),
        (
            rule("facts contains 1\n\nunknown contains null if false"),
            "a fact rule gave a fact of an unknown form (stratus.more)",
        ),
    ],
    ids=["parse", "empty", "unsafe", "recursive", "one set", "form"],
)
def test_rego_that_does_not_work_gives_no_verdict(service: Service, text: str, message: str) -> None:
    told = refused(run(service({**EXAMPLE, "rules/more.rego": text}), "check"), NO_VERDICT)
    assert message in told
    assert "maturity-gate-" not in told


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (PATH, '["platform", "speed"]', "stratus.training_fabric gives platform.speed: no schema has a place for it"),
        (PATH, '["speed"]', "gives speed: no schema has a place for it"),
        (PATH, "[]", "no schema has a place for it"),
        (PATH, '["platform", "hardware"]', "gives platform.hardware: no schema has a place for it"),
        (PATH, PATH.replace("]", ', "x"]'), "port_speed_gbe.x: no schema has a place for it"),
        (PATH, PATH.replace("port_speed_gbe", "note"), "training_fabric.note: no schema has a place for it"),
        ("\tfabric.body.port_speed_gbps,", '\t"fast",', '"fast" is not a number'),
        (
            "fabric.address,\n\t[fact.at(fabric, [])]",
            'fabric.address,\n\t[{"resource": 9, "pointer": []}]',
            "was not given",
        ),
    ],
    ids=["field", "top", "empty", "mapping", "below", "note", "value", "resource"],
)
def test_facts_that_no_document_could_hold_name_their_rule(service: Service, old: str, new: str, message: str) -> None:
    told = refused(run(service(changed(old, new)), "collect"), NO_VERDICT)
    assert message in told
    assert "stratus.training_fabric" in told


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (("--engine", "wasm"), "are not run by the wasm engine: its policies were compiled ahead"),
        (
            ("--engine", "server", "--opa-url", "http://127.0.0.1:9"),
            "are not run by the server engine: it holds the bundle",
        ),
        (("--opa-url", "http://127.0.0.1:9"), "are not run by the server engine"),
    ],
)
def test_other_engines_say_why_they_do_not_take_them(service: Service, flags: tuple[str, ...], message: str) -> None:
    assert message in refused(run(service(EXAMPLE), "check", *flags), BAD_INPUT)


@pytest.mark.parametrize("command", ["check", "collect", "validate"])
@pytest.mark.parametrize(
    ("named", "message"),
    [
        ("nowhere", "maturity.yaml:6:12: policies: nowhere is not a directory"),
        ("infra/main.tf", "maturity.yaml:6:12: policies: infra/main.tf is not a directory"),
        ("../elsewhere", "maturity.yaml:6:12: policies: ../elsewhere leaves the service's directory"),
        ("/etc", "maturity.yaml:6:12: policies: /etc is an absolute path"),
    ],
)
def test_directories_that_are_not_there_are_refused(service: Service, command: str, named: str, message: str) -> None:
    text = EXAMPLE["maturity.yaml"].replace("[rules]", f"[{named}]")
    assert message in refused(run(service({**EXAMPLE, "maturity.yaml": text}), command), BAD_INPUT)


def test_a_directory_without_rules_is_refused(service: Service) -> None:
    text = EXAMPLE["maturity.yaml"].replace("[rules]", "[infra]")
    told = refused(run(service({**EXAMPLE, "maturity.yaml": text}), "check"), BAD_INPUT)
    assert "maturity.yaml: policies: infra: no rules in it" in told


@pytest.mark.parametrize("name", ["more.rego", "more", "more_test.rego"])
def test_symlinks_out_of_the_service_are_refused(service: Service, tmp_path: Path, name: str) -> None:
    root = service(EXAMPLE)
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "more.rego").write_text(rule("x := 1"), encoding="utf-8")
    target = tmp_path / "outside" / "more.rego" if name == "more.rego" else tmp_path / "outside"
    (root / "rules" / name).symlink_to(target)
    told = refused(run(root, "check"), BAD_INPUT)
    assert f"rules/{name}: leaves the service's directory" in told


def test_a_directory_that_is_a_symlink_out_of_the_service_is_refused(service: Service, tmp_path: Path) -> None:
    root = service({**EXAMPLE, "maturity.yaml": EXAMPLE["maturity.yaml"].replace("[rules]", "[linked]")})
    (tmp_path / "outside").mkdir()
    (root / "linked").symlink_to(tmp_path / "outside")
    told = refused(run(root, "check"), BAD_INPUT)
    assert "maturity.yaml:6:12: policies: linked leaves the service's directory" in told


def test_rules_are_bounded_in_number_and_size(service: Service) -> None:
    many = {f"rules/{number}.rego": "package x" for number in range(own.MAX_FILES)}
    assert "more than 200 files of rules" in refused(run(service({**EXAMPLE, **many}), "check"), BAD_INPUT)


def test_one_rule_is_bounded_in_size(service: Service) -> None:
    large = {"rules/more.rego": "#" * (1024 * 1024 + 1)}
    assert "rules/more.rego: is larger than 1 MiB" in refused(run(service({**EXAMPLE, **large}), "check"), BAD_INPUT)


@pytest.mark.parametrize(
    ("limit", "message"),
    [("MEMORY_BYTES", "opa eval took more memory than rules may"), ("OUTPUT_BYTES", "opa eval wrote more than 1 MiB")],
)
def test_rules_are_bounded_in_memory_and_output(
    service: Service, monkeypatch: pytest.MonkeyPatch, limit: str, message: str
) -> None:
    monkeypatch.setattr(engine_opa, limit, {"MEMORY_BYTES": 2 * 1024**3, "OUTPUT_BYTES": 1024**2}[limit])
    count = {"MEMORY_BYTES": 1_000_000_000, "OUTPUT_BYTES": 1_000_000}[limit]
    body = f"facts contains x if some x in numbers.range(1, {count})\n\nunknown contains null if false"
    chosen = settings.load(service({**EXAMPLE, "rules/more.rego": rule(body)}))
    with pytest.raises(EngineError, match=message):
        pipeline.assess(chosen)


def test_a_missing_opa_is_told_with_what_needs_it(service: Service) -> None:
    root = service(EXAMPLE)
    environment = {**os.environ, "MATURITY_GATE_OPA": str(root / "opa")}
    command = [sys.executable, "-m", "maturity_gate", "check"]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert "the rules under `policies` need it" in refused(done, NO_VERDICT)
