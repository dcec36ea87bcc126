"""Real engines to test with: a small bundle of policies that can be made to fail, OPA servers, and hostile ones."""

import contextlib
import datetime
import http.server
import ipaddress
import json
import re
import shutil
import socket
import subprocess
import tarfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from maturity_build import bundle, opa
from maturity_gate.engine.protocol import Options

POLICIES = """package maturity

assess := {"revision": data.bundle.revision, "given": object.get(input, "given", null)} if not input.trouble

assess := {"revision": "one"} if input.trouble == "conflict"

assess := {"revision": "two"} if input.trouble == "conflict"

assess := {"revision": concat("", many)} if {
	input.trouble == "work"
	range := numbers.range(1, 3000)
	many := ["" | some i in range; some j in range; i + j < 0]
}

assess := {"revision": data.bundle.revision, "given": numbers.range(1, 1000000)} if input.trouble == "memory"

facts := {"revision": data.bundle.revision, "facts": {}}
"""

HOSTED = re.compile(r"\b(?:json\.patch|sprintf|(?:time|semver)\.\w+)\(")

ServerFactory = Callable[..., str]
Reply = Callable[[http.server.BaseHTTPRequestHandler], None]


@dataclass(frozen=True)
class Certificates:
    authority: Path
    certificate: Path
    key: Path


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Options:
    """A bundle whose `assess` gives back what it is given, or makes trouble."""
    policies = tmp_path_factory.mktemp("policies")
    (policies / "main.rego").write_text(POLICIES, encoding="utf-8")
    target = tmp_path_factory.mktemp("small")
    bundle.build(target, policies)
    return Options(target, bundle.revision(policies))


@pytest.fixture(scope="session")
def hosted() -> list[str]:
    """The test files that use a built-in of OPA that is not in WebAssembly."""
    files = bundle.POLICIES.rglob("*_test.rego")
    return sorted(str(file) for file in files if HOSTED.search(file.read_text(encoding="utf-8")))


@pytest.fixture(scope="session")
def cases(hosted: list[str]) -> list[str]:
    """The path of every test case of the policies that can run everywhere; all cases pass under `opa test`."""
    run = json.loads(opa.run("test", "--format", "json", str(bundle.POLICIES)))
    assert not [case for case in run if case.get("fail") or case.get("error") or case.get("skip")]
    return sorted(f"{case['package']}.{case['name']}" for case in run if case["location"]["file"] not in hosted)


@pytest.fixture(scope="session")
def with_tests(tmp_path_factory: pytest.TempPathFactory, cases: list[str], hosted: list[str]) -> Options:
    """A bundle of the project's own policies, their test cases, and `held`, the set of those that hold.

    `held` names each case: a rule that finds them by itself becomes one function that is too large for wasmtime.
    """
    target = tmp_path_factory.mktemp("with_tests")
    stage = target / "stage"
    shutil.copytree(bundle.POLICIES, stage)
    for file in hosted:
        (stage / Path(file).relative_to(bundle.POLICIES)).unlink()
    held = "\n\n".join(f'held contains "{case}" if {case}' for case in cases)
    (stage / "held.rego").write_text(f"package maturity\n\n{held}\n", encoding="utf-8")
    revision = bundle.revision(bundle.POLICIES)
    (stage / "bundle").mkdir()
    (stage / "bundle" / "data.json").write_text(json.dumps({"revision": revision}), encoding="utf-8")
    entrypoints = [f"--entrypoint=maturity/{entrypoint}" for entrypoint in ("assess", "facts", "held")]
    opa.run("build", "--bundle", ".", "--output", "../rules.tar.gz", cwd=stage)
    opa.run("build", "--bundle", ".", "--target", "wasm", *entrypoints, "--output", "../wasm.tar.gz", cwd=stage)
    with tarfile.open(target / "wasm.tar.gz") as archive:
        for member in ("policy.wasm", "data.json"):
            content = archive.extractfile(f"/{member}")
            assert content
            (target / member).write_bytes(content.read())
    shutil.copyfile(bundle.TARGET / "opa-capabilities.json", target / "opa-capabilities.json")
    return Options(target, revision)


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """A certificate for 127.0.0.1 and the authority that signed it."""
    folder = tmp_path_factory.mktemp("tls")
    authority_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority_name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Test authority")])
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)

    def builder(subject: x509.Name, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder(issuer_name=authority_name, subject_name=subject, public_key=public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(hours=1))
            .not_valid_after(now + datetime.timedelta(hours=1))
        )

    authority = (
        builder(authority_name, authority_key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    own_addresses = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    certificate = (
        builder(name, key.public_key())
        .add_extension(own_addresses, critical=False)
        .sign(authority_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    made = Certificates(folder / "authority.pem", folder / "server.pem", folder / "server.key")
    made.authority.write_bytes(authority.public_bytes(pem))
    made.certificate.write_bytes(certificate.public_bytes(pem))
    made.key.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()),
    )
    return made


@pytest.fixture(scope="session")
def opa_server() -> Iterator[ServerFactory]:
    """Starts `opa run --server` with these arguments, and answers its URL once it listens."""
    with contextlib.ExitStack() as running:

        def start(*arguments: str | Path, scheme: str = "http") -> str:
            address = f"127.0.0.1:{free_port()}"
            command = [opa.binary(), "run", "--server", "--addr", address, "--disable-telemetry"]
            process = subprocess.Popen(
                [*command, "--log-level", "error", *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            running.callback(process.wait)
            running.callback(process.kill)
            wait_for(address, process)
            return f"{scheme}://{address}"

        yield start


@pytest.fixture(scope="session")
def small_server(opa_server: ServerFactory, small: Options) -> str:
    return opa_server("--bundle", small.bundle / "rules.tar.gz")


@pytest.fixture
def hostile() -> Iterator[Callable[[Reply], str]]:
    """Starts a server that answers every POST as it is told, and answers its URL."""
    with contextlib.ExitStack() as running:

        def start(reply: Reply) -> str:
            class Handler(http.server.BaseHTTPRequestHandler):
                def do_POST(self) -> None:
                    self.rfile.read(int(self.headers["Content-Length"]))
                    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                        reply(self)

                def log_message(self, *arguments: object) -> None:
                    """Say nothing."""

            server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
            server.daemon_threads = True
            serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
            serving.start()
            running.callback(server.server_close)
            running.callback(serving.join)
            running.callback(server.shutdown)
            return f"http://127.0.0.1:{server.server_port}"

        yield start


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    host, port = address.split(":")
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        assert process.poll() is None, f"opa run ended with {process.returncode}"
        with contextlib.suppress(OSError), socket.create_connection((host, int(port)), timeout=1):
            return
        time.sleep(0.02)
    pytest.fail(f"opa run did not listen on {address}")
