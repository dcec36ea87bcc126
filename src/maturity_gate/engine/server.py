"""Ask a running OPA server over its REST API; the server holds the bundle."""

from __future__ import annotations

import os
import ssl
import threading
from typing import Any, Final
from urllib.parse import SplitResult, urlsplit

from maturity_gate.engine.protocol import Answer, Entrypoint, Options, encoded
from maturity_gate.errors import EngineError, UsageError

TOKEN: Final = "MATURITY_GATE_OPA_TOKEN"  # noqa: S105 - where the token stands, not the token

_LOOK: Final = "look at what listens there, or leave --opa-url out"


class ServerEngine:
    """An OPA server at `--opa-url`, with the bearer token in MATURITY_GATE_OPA_TOKEN."""

    name = "server"

    def __init__(self, options: Options) -> None:
        import requests
        from opa_client.opa import OpaClient

        self._url = options.url or ""
        parts = _parsed(self._url)
        self._seconds = options.seconds
        self._client = OpaClient(
            host=f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname,
            port=parts.port or {"http": 80, "https": 443}[parts.scheme],
            version=f"{parts.path}/v1".lstrip("/"),
            ssl=parts.scheme == "https" and _trusted(options),
            token=_token(options),
            timeout=options.seconds,
            retries=0,
        )
        # requests prefers a password of ~/.netrc to the token, and certificates of the environment to those given
        session: requests.Session = self._client._session
        session.proxies = requests.utils.get_environ_proxies(self._url)
        session.trust_env = False
        # the server's own version is only in its answers' provenance
        self.version = "unknown"

    def evaluate(self, entrypoint: Entrypoint, document: object) -> Answer:
        """The answer of `data.maturity.<entrypoint>` to one input; raises EngineError."""
        # requests encodes it anew, but would let pass what the other engines refuse
        encoded(document)
        reply = self._in_time(entrypoint, document)
        try:
            self.version = str(reply.get("provenance", {}).get("version", "unknown"))
            if "result" not in reply:
                raise EngineError(
                    f"OPA at {self._url} does not hold the policies",
                    remedy="start it with the bundle that `maturity-gate doctor` names",
                )
        except AttributeError as exc:
            raise EngineError(f"{self._url} does not answer as OPA does", remedy=_LOOK) from exc
        answer: Answer = reply["result"]
        return answer

    def _in_time(self, entrypoint: Entrypoint, document: object) -> Any:  # noqa: ANN401 - whatever the server says
        """The reply; the timeout of `requests` is for each piece of it, and a server may drip."""
        box: list[Any] = []

        def ask() -> None:
            try:
                box.append(self._ask(entrypoint, document))
            except BaseException as exc:  # noqa: BLE001 - raised again by the one who waits
                box.append(exc)

        asking = threading.Thread(target=ask, daemon=True)
        asking.start()
        asking.join(self._seconds)
        if not box:
            raise self._late()
        [reply] = box
        if isinstance(reply, BaseException):
            raise reply
        return reply

    def _ask(self, entrypoint: Entrypoint, document: object) -> Any:  # noqa: ANN401 - whatever the server says
        import requests

        try:
            return self._client.query_rule(document, "maturity", entrypoint, {"provenance": "true"})
        except requests.HTTPError as exc:
            raise self._refused(exc.response) from exc
        except requests.exceptions.SSLError as exc:
            message = f"no TLS connection to {self._url} ({_tls_reason(exc)})"
            raise EngineError(message, remedy="give the file of its authority's certificate with --opa-ca") from exc
        except requests.Timeout as exc:
            raise self._late() from exc
        except (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError) as exc:
            raise EngineError(f"OPA at {self._url} broke off its answer", remedy=_LOOK) from exc
        except requests.ConnectionError as exc:
            message = f"OPA at {self._url} is not to be reached, or broke off"
            raise EngineError(message, remedy="start it, or leave --opa-url out") from exc
        except (requests.RequestException, ValueError, OSError, RecursionError) as exc:
            raise EngineError(f"OPA at {self._url} gave no whole answer ({type(exc).__name__})", remedy=_LOOK) from exc
        finally:
            self._client.close_connection()

    def _late(self) -> EngineError:
        return EngineError(
            f"OPA at {self._url} did not answer within {self._seconds:g} s",
            remedy="look whether it is overloaded, or leave --opa-url out",
        )

    def _refused(self, response: Any) -> EngineError:  # noqa: ANN401 - requests is imported only where it is used
        if response.status_code in {401, 403}:
            return EngineError(
                f"OPA at {self._url} refuses the token ({response.status_code})",
                remedy=f"set {TOKEN} to one that it accepts",
            )
        return EngineError(f"OPA at {self._url} answered {response.status_code}: {_told(response)}", remedy=_LOOK)


def _parsed(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        sound = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        sound = False
    if not sound or parts.username is not None or parts.query or parts.fragment:
        raise UsageError(f"--opa-url {url}: not the URL of a server", remedy="write it as https://opa.internal:8181")
    return parts._replace(path=parts.path.rstrip("/"))


def _trusted(options: Options) -> bool | str:
    """The file of certificates to trust, or True for those that come with `requests`."""
    file = options.ca_file or os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
    if not file:
        return True
    try:
        ssl.create_default_context(cafile=file)
    except (OSError, ValueError) as exc:
        raise UsageError(f"{file}: no file of certificates") from exc
    return file


def _token(options: Options) -> str | None:
    token = (options.token or os.environ.get(TOKEN) or "").strip()
    if not token.isascii() or not token.replace(" ", "").isprintable():
        raise UsageError(f"{TOKEN} has characters that no token can have", remedy="set it again")
    return token or None


def _tls_reason(exc: BaseException) -> str:
    """What OpenSSL said, which requests wraps several times."""
    inner: object = exc
    while isinstance(inner, BaseException) and not isinstance(inner, ssl.SSLError):
        inner = getattr(inner, "reason", None) or next(iter(inner.args), None)
    return getattr(inner, "verify_message", None) or str(getattr(inner, "reason", None) or "refused")


def _told(response: Any) -> str:  # noqa: ANN401 - see _refused
    try:
        body = response.json()
        told = str((body.get("errors") or [body])[0]["message"])
    except (ValueError, AttributeError, LookupError, TypeError, RecursionError):
        told = str(response.text)
    return " ".join(told.split())[:200] or "no reason given"
