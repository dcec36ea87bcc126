"""What tests of every layer share: services in a temporary directory, and golden files."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

Service = Callable[[Mapping[str, str]], Path]
Golden = Callable[[Path, str], None]

MATURITY = """\
service: gateway
provides: [platform]
capabilities: [capabilities/*.yaml]
"""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files instead of comparing them")


@pytest.fixture
def service(tmp_path: Path) -> Service:
    """Writes files below the directory of a service, with a maturity.yaml unless one is given, and names it."""

    def write(files: Mapping[str, str]) -> Path:
        root = tmp_path / "service"
        for name, text in {"maturity.yaml": MATURITY, "capabilities/none.yaml": "", **files}.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return root

    return write


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares a text with a file under tests/golden, or writes it where pytest runs with --update-golden."""

    def compare(path: Path, text: str) -> None:
        if request.config.getoption("--update-golden"):
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8"), "run pytest --update-golden, and look at the difference"

    return compare
