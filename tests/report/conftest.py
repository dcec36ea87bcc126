"""The report of the golden service, with what changes from build to build replaced by placeholders."""

from dataclasses import replace
from pathlib import Path

import pytest

from maturity_gate import pipeline, settings
from maturity_gate.result import EngineInfo, Report


@pytest.fixture(scope="session")
def report() -> Report:
    service = Path(__file__).parents[1] / "golden" / "service"
    judged = pipeline.assess(settings.load(service))
    return replace(judged, version="VERSION", engine=EngineInfo("wasm", "ENGINE", "REVISION"))
