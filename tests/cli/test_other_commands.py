"""`validate`, `collect`, `score`, `explain`, `catalogue`, `doctor` and the help of all."""

import json
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from maturity_gate import __version__
from maturity_gate.cli.parser import parser

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Service = Callable[[Mapping[str, str]], Path]

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "service"
NETWORK = "platform: {hardware: {network: {training_fabric: {provided_by: RoCE v2, port_speed_gbe: 400}}}}\n"
COMMANDS = ["check", "validate", "collect", "score", "explain", "catalogue", "doctor"]


def test_the_version_is_that_of_the_package(run: Run) -> None:
    done = run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"maturity-gate {__version__}\n", "")


@pytest.mark.parametrize("arguments", [[], ["nothing"], ["check", "--nothing"], ["explain"], ["score"]])
def test_words_that_say_nothing_are_told_the_usage(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: maturity-gate")


def test_every_command_is_in_the_help_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(["--help"])
    told = capsys.readouterr().out
    assert ended.value.code == 0
    assert [line.split()[0] for line in told.splitlines() if line.startswith("    ") and line[4] != " "] == COMMANDS
    assert all(f"  {code}" in told for code in (0, 1, 2, 3, 130))
    assert max(map(len, told.splitlines())) <= 110


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_short_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args([command, "--help"])
    told = capsys.readouterr().out
    assert ended.value.code == 0
    assert told.startswith(f"usage: maturity-gate {command}")
    assert len(told.splitlines()) <= 35


def test_validate_takes_the_service_that_is_here(run: Run, service: Service) -> None:
    done = run("validate", cwd=service({"capabilities/network.yaml": NETWORK}))
    assert (done.returncode, done.stdout, done.stderr) == (0, "3 files fit the schema\n", "")


def test_validate_finds_what_two_files_say_together(run: Run, service: Service) -> None:
    root = service({"capabilities/a.yaml": NETWORK, "capabilities/b.yaml": NETWORK})
    done = run("validate", cwd=root)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[0] == (
        "capabilities/b.yaml:1:51: platform.hardware.network.training_fabric.provided_by:"
        " given in capabilities/a.yaml:1:51 already; keep one of the two"
    )


def test_validate_takes_files_from_anywhere(run: Run, service: Service) -> None:
    service({"capabilities/network.yaml": NETWORK})
    done = run("validate", "service/maturity.yaml", "service/capabilities/network.yaml")
    assert (done.returncode, done.stdout) == (0, "2 files fit the schema\n")
    assert run("validate", "service/maturity.yaml").stdout == "1 file fits the schema\n"


def test_validate_tells_all_mistakes_of_all_files(run: Run, service: Service) -> None:
    service(
        {
            "maturity.yaml": "service: s\nprovides: [platfrom]\ncapabilities: []\n",
            "capabilities/network.yaml": NETWORK.replace("port_speed", "port_sped"),
        }
    )
    files = ["service/capabilities/network.yaml", "service/none.yaml", "service/maturity.yaml", "service/capabilities"]
    done = run("validate", *files)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines() == [
        "service/capabilities: is not a file",
        "service/capabilities/network.yaml:1:73: training_fabric.port_sped_gbe: unknown key;"
        " did you mean port_speed_gbe?",
        'service/maturity.yaml:2:12: provides.0: "platfrom" is none of platform, development, inference;'
        " did you mean platform?",
        "service/none.yaml: cannot be read (No such file or directory)",
    ]


def test_collect_shows_each_fact_with_its_place(run: Run) -> None:
    done = run("collect", "service", cwd=GOLDEN.parent)
    assert (done.returncode, done.stderr) == (0, "")
    blocks = done.stdout.split("\n\n")
    assert blocks[0] == "cluster  kubernetes, 1 resource"
    assert blocks[1] == (
        "platform.hardware.network.tenancy.secure_transport.api.protocol = https\n"
        "  derived by kubernetes.ingress_tls; shows 6.1.1.2.b\n"
        "  service/deploy/gateway.yaml:6:7"
    )
    assert blocks[-1] == (
        "not decided, so it shows nothing: 1\n  service/deploy/gateway.yaml:9:1: Secret: an object without a name\n"
    )


def test_collect_is_read_by_programs(run: Run) -> None:
    told = json.loads(run("collect", GOLDEN, "--format", "json").stdout)
    assert told["sources"] == [{"name": "cluster", "kind": "kubernetes", "resources": 1}]
    assert [fact["value"] for fact in told["facts"]] == ["https", "Ingress gateway/api"]
    assert told["unknown"] == [
        {
            "reason": "Secret: an object without a name",
            "locations": [{"file": "deploy/gateway.yaml", "line": 9, "column": 1}],
        }
    ]


def test_collect_without_sources_says_where_to_name_them(run: Run, service: Service) -> None:
    done = run("collect", service({}))
    assert (done.returncode, done.stdout) == (0, "no sources; name them under `sources:` in maturity.yaml\n")


def test_score_reads_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "met.json").write_text('{"satisfied": ["6.1.1.1.a"]}', encoding="utf-8")
    done = run("score", "--provides", "platform", "--outcomes", "met.json")
    told = json.loads(done.stdout)
    assert (done.returncode, done.stderr, told["indicated_level"]) == (0, "", None)
    assert told["levels"]["basic"]["score"] == "0"
    assert told["levels"]["collaborative"] == {
        "assessable": False,
        "reached": False,
        "score": None,
        "domains": {"6.1": None},
        "subdomains": {"6.1.1": None, "6.1.2": None, "6.1.3": None},
    }


def test_score_reads_stdin_and_speaks_chinese(run: Run) -> None:
    every = [one["id"] for one in json.loads(run("catalogue", "--format", "json").stdout)["indicators"]]
    given = json.dumps({"satisfied": every})
    provides = "inference, platform,development"
    done = run("score", "--provides", provides, "--outcomes", "-", "--format", "text", "--lang", "zh", stdin=given)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "深度赋能级\n  基础应用级: 2\n  协同优化级: 3\n  深度赋能级: 5\n"


@pytest.mark.parametrize(
    ("stdin", "message"),
    [
        ("", "stdin:1:1: not JSON: Expecting value"),
        ('{"satisfied":\n ["a"', "stdin:2:6: not JSON: Expecting ',' delimiter"),
        ("[]", 'stdin: is not {"satisfied": ["6.1.1.1.a", ...]}'),
        ('{"satisfied": [1]}', 'stdin: is not {"satisfied": ["6.1.1.1.a", ...]}'),
        ('{"satisfied": ["6.1.1.1.z"]}', "6.1.1.1.z: no such indicator; did you mean 6.1.1.1."),
        ("[" * 100_000, "stdin: not JSON: "),
    ],
)
def test_score_refuses(run: Run, stdin: str, message: str) -> None:
    done = run("score", "--provides", "platform", "--outcomes", "-", stdin=stdin)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(message)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--provides", "platform,inference"], "platform,inference: not a type of service in Table 4; give one of: "),
        (["--provides", ""], "nothing provided: not a type of service in Table 4; give one of: "),
        (["--provides", "platform", "--reading", "E3"], "E3: not a reading; write it as E3=letters"),
        (["--provides", "platform", "--reading", "E9=x"], "E9: no such erratum; give one of: E1, E2, E3, E4"),
        (["--provides", "platform", "--reading", "E3=x"], "E3=x: no such reading; give one of: leaves, letters"),
        (
            ["--provides", "platform", "--outcomes", "none.json"],
            "none.json: cannot be read (No such file or directory)",
        ),
    ],
)
def test_score_refuses_words(run: Run, arguments: list[str], message: str) -> None:
    outcomes = [] if "--outcomes" in arguments else ["--outcomes", "-"]
    done = run("score", *arguments, *outcomes, stdin='{"satisfied": []}')
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(message)


def test_explain_tells_one_indicator_in_two_languages(run: Run) -> None:
    done = run("explain", "6.1.1.2.a")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("6.1.1.2.a  The training network offers 200 GE or more\n\nCounts for\n  basic, ")
    assert "policies/indicators/platform/hardware/network/training_fabric_speed.rego" in done.stdout
    assert run("explain", "platform.hardware.network.training_fabric_speed").stdout == done.stdout
    assert run("explain", "6.1.1.2.a", "--lang", "zh").stdout.startswith(
        "6.1.1.2.a  训练参数交互网络达到 200 GE 及以上\n"
    )


@pytest.mark.parametrize(
    ("clause", "message"),
    [
        ("6.1.1.2.z", "6.1.1.2.z: no such indicator; did you mean 6.1.1.2."),
        (
            "platform.hardware.network.training_fabric_sped",
            "platform.hardware.network.training_fabric_sped: no such indicator;"
            " did you mean platform.hardware.network.training_fabric_speed?",
        ),
        ("6.1.2.5.b", "6.1.2.5.b: not one indicator; it has 6.1.2.5.b.1, 6.1.2.5.b.2, 6.1.2.5.b.3"),
        ("zzz", "zzz: no such indicator\n"),
    ],
)
def test_explain_names_the_nearest(run: Run, clause: str, message: str) -> None:
    done = run("explain", clause)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(message)


def test_catalogue_lists_every_indicator_in_every_format(run: Run) -> None:
    told = json.loads(run("catalogue", "--format", "json").stdout)["indicators"]
    assert len(told) == 193
    assert told[0]["id"] == "6.1.1.1.a"
    assert told[0].keys() == {"id", "name", "domain", "subdomain", "item", "title", "nature", "levels"}
    text = run("catalogue", "--lang", "zh").stdout
    assert sum(line.startswith("  6.") for line in text.splitlines()) == 193
    markdown = run("catalogue", "--format", "markdown").stdout
    assert markdown.splitlines()[0] == "| indicator | asks | level | policy |"
    assert sum(line.startswith("| 6.") for line in markdown.splitlines()) == 193


def test_doctor_tells_what_works(run: Run) -> None:
    done = run("doctor")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"maturity-gate {__version__}, Python 3.")
    told = json.loads(run("doctor", "--format", "json", PATH="/nowhere").stdout)
    assert told["engines"]["wasm"]["works"]
    assert not told["engines"]["opa"]["works"]
    assert told["engines"]["opa"]["message"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["--engine", "opa"], 3), (["--opa-url", "http://127.0.0.1:1"], 3), (["--engine", "server"], 2)],
)
def test_doctor_fails_where_the_engine_that_is_wanted_does_not_work(run: Run, arguments: list[str], code: int) -> None:
    done = run("doctor", *arguments, PATH="/nowhere")
    assert done.returncode == code
    assert "Traceback" not in done.stderr
