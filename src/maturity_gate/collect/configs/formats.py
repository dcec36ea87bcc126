"""Parse a configuration in whatever syntax its name and its text say that it is in."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Final

from maturity_gate import yamls
from maturity_gate.collect.configs import labelling, protobuf_text, sections, toml_text
from maturity_gate.yamls import Parsed

_CALLS: Final = re.compile(r"(?<=[\s\[,])!(?:function|reference)(?=[ \t])")
"""Tags of lm-evaluation-harness and of GitLab; what they stand before is a name, or a list of names."""
_STRING_OR_COMMENT: Final = re.compile(r'"(?:[^"\\\n]|\\.)*"?|//[^\n]*')


def parse(file_name: str, text: str) -> list[Parsed]:
    """The documents in the text of a file of that name, with places; a broken one has problems in place of a value.

    A YAML file may have several, or none; every other has one.
    """
    path = PurePosixPath(file_name)
    match path.suffix.lower():
        case ".pbtxt":
            return [protobuf_text.parse(text, file_name)]
        case ".xml":
            return [labelling.parse(text, file_name)]
        case ".toml":
            return [toml_text.parse(text, file_name)]
        case ".conf":
            return [sections.fluent_bit(text, file_name)]
        case _ if path.parent.name == ".dvc" and path.name in {"config", "config.local"}:
            return [sections.git_config(text, file_name)]
        case _:
            return yamls.parse(_as_yaml(path.name, text), file_name)


def _as_yaml(name: str, text: str) -> str:
    """The text as YAML reads it, each character where it was."""
    if name.lower().startswith("cufile") and name.lower().endswith(".json"):
        # cuFile's own reader takes comments, and the file that it comes with has them
        text = _STRING_OR_COMMENT.sub(lambda found: _blank(found[0]) if found[0].startswith("/") else found[0], text)
    # JSON may be indented by tabs, and YAML may not
    return _CALLS.sub(lambda found: _blank(found[0]), text).replace("\t", " ")


def _blank(text: str) -> str:
    return " " * len(text)
