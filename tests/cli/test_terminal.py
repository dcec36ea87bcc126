"""The command line among other programs: terminals, pipes, interruptions, and bugs of its own."""

import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Service = Callable[[Mapping[str, str]], Path]
COMMAND = [sys.executable, "-m", "maturity_gate"]


def on_a_terminal(arguments: list[str], environment: Mapping[str, str]) -> str:
    parent, child = pty.openpty()
    with subprocess.Popen([*COMMAND, *arguments], stdout=child, stderr=child, env=environment) as process:
        os.close(child)
        told = b""
        while True:
            try:
                piece = os.read(parent, 65536)
            except OSError:
                # Linux says so where the other end is closed
                break
            if not piece:
                break
            told += piece
        process.wait(30)
    os.close(parent)
    return told.decode()


def test_a_terminal_shows_colours(service: Service, environment: dict[str, str]) -> None:
    told = on_a_terminal(["check", str(service({})), "--target", "basic"], {**environment, "TERM": "xterm"})
    assert told.startswith("\x1b[1;31mREFUSED\x1b[0m  \x1b[1mgateway: no level\x1b[0m\r\n")


@pytest.mark.parametrize("added", [{"NO_COLOR": "1", "TERM": "xterm"}, {"TERM": "dumb"}])
def test_a_terminal_that_wants_none_shows_none(
    service: Service, environment: dict[str, str], added: Mapping[str, str]
) -> None:
    told = on_a_terminal(["check", str(service({})), "--target", "basic"], {**environment, **added})
    assert told.startswith("REFUSED  gateway: no level\r\n")
    assert "\x1b" not in told


@pytest.mark.parametrize("command", ["check", "collect", "catalogue", "explain", "doctor"])
def test_a_pipe_shows_no_colours(run: Run, service: Service, command: str) -> None:
    place = [] if command in {"catalogue", "doctor"} else ["6.1.1.2.a"] if command == "explain" else [service({})]
    assert "\x1b" not in run(command, *place, TERM="xterm").stdout


@pytest.mark.parametrize("arguments", [["catalogue"], ["catalogue", "--format", "json"], ["check", "service"]])
def test_a_reader_who_has_seen_enough_is_left_alone(
    service: Service, environment: dict[str, str], tmp_path: Path, arguments: list[str]
) -> None:
    service({})
    with subprocess.Popen(
        [*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, cwd=tmp_path
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 3


def wrapped(environment: Mapping[str, str], cwd: Path, body: str) -> "subprocess.Popen[str]":
    """The command line with its parts replaced, as no user has it: only so can it be slow or broken."""
    script = f"import sys\nfrom maturity_gate import cli, pipeline\n{body}\nsys.exit(cli.main(['check', 'service']))"
    return subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=cwd,
        preexec_fn=interruptible,
    )


def interruptible() -> None:
    """A job in the background of a script, as in some CI, inherits that interruptions are ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interruption_ends_in_130(service: Service, environment: dict[str, str], tmp_path: Path) -> None:
    service({})
    slow = "import time\npipeline.assess = lambda _: time.sleep(60)"
    with wrapped(environment, tmp_path, slow) as process:
        assert process.stderr
        # a run that takes its time says so, and so is known to have begun
        assert process.stderr.readline() == "judging gateway ...\n"
        process.send_signal(signal.SIGINT)
        told, more = process.communicate(timeout=30)
    assert (process.returncode, told, more) == (130, "", "interrupted\n")


def test_an_interruption_leaves_no_half_of_a_report(
    service: Service, environment: dict[str, str], tmp_path: Path
) -> None:
    (service({}) / "report.json").write_text("old", encoding="utf-8")
    arguments = ["check", "service", "--format", "json=service/report.json"]
    with subprocess.Popen(
        [*COMMAND, *arguments], stderr=subprocess.PIPE, env=environment, cwd=tmp_path, preexec_fn=interruptible
    ) as process:
        time.sleep(0.15)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
    names = {path.name for path in (tmp_path / "service").iterdir()}
    assert names == {"maturity.yaml", "capabilities", "report.json"}


def test_a_bug_is_no_verdict_and_shows_where_it_is(
    service: Service, environment: dict[str, str], tmp_path: Path
) -> None:
    service({})
    with wrapped(environment, tmp_path, "pipeline.assess = lambda _: 1 / 0") as process:
        told, more = process.communicate(timeout=30)
    assert (process.returncode, told) == (3, "")
    assert more.startswith("Traceback (most recent call last):")
    assert more.endswith("ZeroDivisionError: division by zero\nthis is a bug in maturity-gate; there is no verdict\n")


def test_a_stream_that_cannot_be_written_is_no_pass(
    service: Service, environment: dict[str, str], tmp_path: Path
) -> None:
    service({})
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [*COMMAND, "check", "service"],
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment,
            cwd=tmp_path,
            text=True,
        )
    assert done.returncode == 3
    assert done.stderr == "stdout cannot be written (No space left on device)\n"
