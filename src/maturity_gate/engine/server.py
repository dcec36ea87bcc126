"""Ask a running OPA server over its REST API; the server holds the bundle."""

from __future__ import annotations

import os
from typing import Any
from urllib.parse import urlsplit

from maturity_gate.engine.protocol import Answer, Entrypoint, Options
from maturity_gate.errors import EngineError, UsageError


class ServerEngine:
    """An OPA server at `--opa-url`, with the bearer token in MATURITY_GATE_OPA_TOKEN."""

    name = "server"

    def __init__(self, options: Options) -> None:
        from opa_client.opa import OpaClient

        if not options.url:
            raise UsageError("the server engine needs --opa-url")
        parts = urlsplit(options.url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise UsageError(f"{options.url}: not the URL of a server; write it as https://opa.internal:8181")
        self._url = options.url
        self._seconds = options.seconds
        secure: bool | str = parts.scheme == "https"
        if secure and options.ca_file:
            secure = options.ca_file
        self._client = OpaClient(
            host=f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname,
            port=parts.port or (443 if secure else 8181),
            ssl=secure,
            token=options.token or os.environ.get("MATURITY_GATE_OPA_TOKEN"),
            timeout=options.seconds,
            retries=1,
        )
        # the server's own version is only in its answers' provenance
        self.version = "unknown"

    def evaluate(self, entrypoint: Entrypoint, document: object) -> Answer:
        """The answer of `data.maturity.<entrypoint>` to one input; raises EngineError."""
        reply = self._ask(entrypoint, document)
        self.version = str(reply.get("provenance", {}).get("version", self.version))
        if "result" not in reply:
            raise EngineError(
                f"OPA at {self._url} does not hold the policies",
                remedy="start it with the bundle that `maturity-gate doctor` names",
            )
        answer: Answer = reply["result"]
        return answer

    def _ask(self, entrypoint: Entrypoint, document: object) -> dict[str, Any]:
        import requests

        wanted = {"provenance": "true", "strict-builtin-errors": "true"}
        try:
            reply: dict[str, Any] = self._client.query_rule(document, "maturity", entrypoint, wanted)
        except requests.HTTPError as exc:
            status = exc.response.status_code if exc.response is not None else 0
            if status in {401, 403}:
                message = f"OPA at {self._url} refuses the token ({status})"
                raise EngineError(message, remedy="set MATURITY_GATE_OPA_TOKEN") from exc
            raise EngineError(f"OPA at {self._url} answered {status}: {_told(exc)}") from exc
        except requests.exceptions.SSLError as exc:
            message = f"OPA at {self._url} has a certificate that is not trusted"
            raise EngineError(message, remedy="give its authority with --opa-ca") from exc
        except requests.Timeout as exc:
            message = f"OPA at {self._url} did not answer within {self._seconds:g} s"
            raise EngineError(message, remedy="look whether it is overloaded, or leave --opa-url out") from exc
        except (requests.ConnectionError, requests.exceptions.ChunkedEncodingError) as exc:
            message = f"OPA at {self._url} is not to be reached, or broke off"
            raise EngineError(message, remedy="start it, or leave --opa-url out") from exc
        except (requests.RequestException, ValueError, OSError) as exc:
            raise EngineError(f"OPA at {self._url} gave no whole answer ({type(exc).__name__})") from exc
        if not isinstance(reply, dict):
            raise EngineError(f"OPA at {self._url} gave no whole answer")
        return reply


def _told(exc: Any) -> str:  # noqa: ANN401 - requests is imported only where it is used
    try:
        body = exc.response.json()
        return str(body.get("errors", [body])[0].get("message") or body.get("message"))
    except (ValueError, AttributeError, LookupError, TypeError):
        return "no reason given"
