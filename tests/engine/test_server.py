"""OPA servers: real ones with and without tokens and TLS, and hostile ones."""

import http.server
import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from maturity_build import opa
from maturity_gate.engine import answers, open_engine
from maturity_gate.engine.protocol import Options
from maturity_gate.engine.server import ServerEngine
from maturity_gate.errors import NO_VERDICT, EngineError, UsageError

TOKEN = "correct-horse"
AUTHORIZATION = f"""package system.authz

default allow := false

allow if input.identity == "{TOKEN}"
"""

Start = Callable[..., str]
Reply = Callable[[http.server.BaseHTTPRequestHandler], None]
Hostile = Callable[[Reply], str]


@pytest.fixture(scope="module")
def guarded(opa_server: Start, small: Options, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A server that answers only to the token."""
    # the server's own policy lies beside our bundle, which owns only its roots
    own = tmp_path_factory.mktemp("own")
    (own / "authz.rego").write_text(AUTHORIZATION, encoding="utf-8")
    (own / ".manifest").write_text('{"roots": ["system/authz"]}', encoding="utf-8")
    ours = small.bundle / "rules.tar.gz"
    return opa_server("--authentication=token", "--authorization=basic", "--bundle", own, "--bundle", ours)


@pytest.fixture(scope="module")
def encrypted(opa_server: Start, small: Options, certificates: Any) -> str:
    return opa_server(
        "--tls-cert-file",
        certificates.certificate,
        "--tls-private-key-file",
        certificates.key,
        "--bundle",
        small.bundle / "rules.tar.gz",
        scheme="https",
    )


def test_gives_back_what_it_is_given(small: Options, small_server: str) -> None:
    engine = ServerEngine(replace(small, url=small_server))
    value = {"训练": [None, True, 1, 0.5, 'é😀\0\n"\\'], "": {}}
    assert engine.evaluate("assess", {"given": value}) == {"revision": small.revision, "given": value}
    assert engine.version == opa.version()


def test_a_url_is_enough_to_choose_it(small: Options, small_server: str) -> None:
    assert open_engine("auto", replace(small, url=f"{small_server}/")).evaluate("assess", {"given": 1})["given"] == 1


def test_a_big_input_and_a_big_answer_are_whole(small: Options, small_server: str) -> None:
    value = [{"number": number, "text": "训" * 60} for number in range(50_000)]
    assert ServerEngine(replace(small, url=small_server)).evaluate("assess", {"given": value})["given"] == value


def test_a_conflict_of_rules_is_told_and_the_next_one_works(small: Options, small_server: str) -> None:
    engine = ServerEngine(replace(small, url=small_server))
    assert "answered 500: " in refused(engine, {"trouble": "conflict"})
    assert engine.evaluate("assess", {"given": 1})["given"] == 1


def test_the_token_opens_it(small: Options, guarded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ServerEngine(replace(small, url=guarded, token=TOKEN)).evaluate("assess", {"given": 1})["given"] == 1
    # a secret often comes with a line end
    monkeypatch.setenv("MATURITY_GATE_OPA_TOKEN", f"{TOKEN}\n")
    assert ServerEngine(replace(small, url=guarded)).evaluate("assess", {"given": 1})["given"] == 1


def test_a_password_in_netrc_does_not_replace_the_token(
    small: Options, guarded: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password secret\n", encoding="utf-8")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    assert ServerEngine(replace(small, url=guarded, token=TOKEN)).evaluate("assess", {"given": 1})["given"] == 1


@pytest.mark.parametrize("token", [None, "wrong"])
def test_a_wrong_token_is_refused_without_being_shown(small: Options, guarded: str, token: str | None) -> None:
    with pytest.raises(EngineError) as error:
        ServerEngine(replace(small, url=guarded, token=token)).evaluate("assess", {"given": 1})
    assert str(error.value) == f"OPA at {guarded} refuses the token (401)"
    assert error.value.remedy == "set MATURITY_GATE_OPA_TOKEN to one that it accepts"


@pytest.mark.parametrize("token", ["两", "a\nb"])
def test_a_token_that_no_header_can_carry_is_refused(small: Options, token: str) -> None:
    with pytest.raises(UsageError, match="MATURITY_GATE_OPA_TOKEN has characters"):
        ServerEngine(replace(small, url="http://127.0.0.1", token=token))


def test_tls_with_the_authority_at_hand(
    small: Options, encrypted: str, certificates: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    # what is given wins over what the environment says
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere")
    engine = ServerEngine(replace(small, url=encrypted, ca_file=str(certificates.authority)))
    assert engine.evaluate("assess", {"given": 1})["given"] == 1


def test_tls_with_the_authority_in_the_environment(
    small: Options, encrypted: str, certificates: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificates.authority))
    assert ServerEngine(replace(small, url=encrypted)).evaluate("assess", {"given": 1})["given"] == 1


def test_tls_with_an_unknown_authority_is_refused(small: Options, encrypted: str) -> None:
    with pytest.raises(EngineError, match="unable to get local issuer certificate") as error:
        ServerEngine(replace(small, url=encrypted)).evaluate("assess", {"given": 1})
    assert error.value.remedy == "give the file of its authority's certificate with --opa-ca"


def test_tls_for_another_name_is_refused(small: Options, encrypted: str, certificates: Any) -> None:
    url = encrypted.replace("127.0.0.1", "localhost")
    engine = ServerEngine(replace(small, url=url, ca_file=str(certificates.authority)))
    assert "no TLS connection" in refused(engine, {"given": 1})


def test_tls_where_there_is_none(small: Options, small_server: str, encrypted: str) -> None:
    assert "no TLS connection" in refused(ServerEngine(replace(small, url=small_server.replace("http", "https"))), {})
    assert "answered 400" in refused(ServerEngine(replace(small, url=encrypted.replace("https", "http"))), {})


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_file_without_certificates_is_refused(small: Options, tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "ca.pem"
    if content:
        file.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match=r"ca.pem: no file of certificates"):
        ServerEngine(replace(small, url="https://127.0.0.1", ca_file=str(file)))


def test_a_server_without_the_policies_is_named(small: Options, opa_server: Start) -> None:
    url = opa_server()
    assert refused(ServerEngine(replace(small, url=url)), {}) == f"OPA at {url} does not hold the policies"


def test_a_server_with_other_policies_is_refused(small: Options, small_server: str) -> None:
    answer = ServerEngine(replace(small, url=small_server)).evaluate("facts", {})
    with pytest.raises(EngineError, match=f"holds policies of revision {small.revision}, not another") as error:
        answers.facts(answer, "another")
    assert "maturity-gate doctor" in error.value.remedy


def test_a_server_that_is_down_is_named(small: Options) -> None:
    message = "OPA at http://127.0.0.1:1 is not to be reached, or broke off"
    assert refused(ServerEngine(replace(small, url="http://127.0.0.1:1")), {}) == message


@pytest.mark.parametrize(
    "url",
    ["", "opa:8181", "ftp://opa", "http://", "http://opa:port", "http://[::1", "http://me:pw@opa", "http://opa?x=1"],
)
def test_what_is_no_url_of_a_server_is_refused(small: Options, url: str) -> None:
    with pytest.raises(UsageError, match="not the URL of a server"):
        ServerEngine(replace(small, url=url))


def says(status: int, body: bytes, length: int | None = None) -> Reply:
    def reply(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", str(len(body) if length is None else length))
        handler.end_headers()
        handler.wfile.write(body)

    return reply


def chunks_that_stop(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.protocol_version = "HTTP/1.1"
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.wfile.write(b'20\r\n{"result": ')


def nothing(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.close_connection = True


def waits(handler: http.server.BaseHTTPRequestHandler) -> None:
    time.sleep(1.5)


def drips(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(15):
        handler.wfile.write(b" ")
        time.sleep(0.1)


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (says(200, b'{"result": {"revi', 1000), "broke off"),
        (chunks_that_stop, "broke off"),
        (nothing, "broke off"),
        (waits, "did not answer within 0.5 s"),
        (drips, "did not answer within 0.5 s"),
        (says(200, b"<html>"), "gave no whole answer"),
        (says(200, b"\xff\xfe"), "gave no whole answer"),
        (says(200, b"[" * 100_000), "gave no whole answer"),
        (says(200, b"[1]"), "does not answer as OPA does"),
        (says(200, b'{"result": {}, "provenance": 1}'), "does not answer as OPA does"),
        (says(200, b"{}"), "does not hold the policies"),
        (says(403, b""), "refuses the token"),
        (says(500, b'{"errors": 7, "message": "wreck"}'), "answered 500: .*wreck"),
        (says(502, b""), "answered 502: no reason given"),
    ],
    ids=[
        *("cut off", "cut off in chunks", "silent", "slow", "dripping", "html", "bytes", "deep"),
        *("list", "provenance", "empty", "forbidden", "error", "gateway"),
    ],
)
def test_a_server_that_breaks_gives_no_verdict(small: Options, hostile: Hostile, reply: Reply, message: str) -> None:
    engine = ServerEngine(replace(small, url=hostile(reply), seconds=0.5))
    with pytest.raises(EngineError, match=message) as error:
        engine.evaluate("assess", {"given": 1})
    assert (error.value.exit_code, bool(error.value.remedy)) == (NO_VERDICT, True)


def test_a_server_below_a_path_is_asked_there(small: Options, hostile: Hostile) -> None:
    asked: list[str] = []

    def reply(handler: http.server.BaseHTTPRequestHandler) -> None:
        asked.append(handler.path.partition("?")[0])
        says(200, json.dumps({"result": {"given": 1}}).encode())(handler)

    ServerEngine(replace(small, url=f"{hostile(reply)}/policies/")).evaluate("assess", {})
    assert asked == ["/policies/v1/data/maturity/assess"]


def test_what_json_cannot_say_is_refused(small: Options, small_server: str) -> None:
    engine = ServerEngine(replace(small, url=small_server))
    assert refused(engine, {"given": float("nan")}).startswith("the policies cannot be given this input")


def refused(engine: ServerEngine, document: object) -> str:
    with pytest.raises(EngineError) as error:
        engine.evaluate("assess", document)
    return str(error.value)
