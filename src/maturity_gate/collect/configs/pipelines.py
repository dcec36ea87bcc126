"""Tell whose pipeline of continuous integration a configuration is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from maturity_gate.collect.configs.shapes import dicts, values
from maturity_gate.model import Json


def is_github_workflow(_: PurePosixPath, value: Mapping[str, Json]) -> bool:
    """A workflow of GitHub: jobs with steps, or that call another workflow."""
    jobs = values(value.get("jobs"))
    return "on" in value and bool(jobs) and all(job.keys() & {"steps", "uses"} for job in jobs)


def is_gitlab_ci(path: PurePosixPath, value: Mapping[str, Json]) -> bool:
    """A pipeline of GitLab, by its name or its jobs with scripts."""
    scripted = any("script" in job for job in values(dict(value)))
    return path.name.endswith(".gitlab-ci.yml") or (isinstance(value.get("stages"), list) and scripted)


def is_cloud_build(_: PurePosixPath, value: Mapping[str, Json]) -> bool:
    """A build of Google Cloud: steps that each run an image."""
    steps = dicts(value.get("steps"))
    told = {"args", "script", "entrypoint", "env", "waitFor", "dir"}
    return bool(steps) and all("/" in str(step.get("name")) and bool(step.keys() & told) for step in steps)


def is_azure_pipelines(path: PurePosixPath, value: Mapping[str, Json]) -> bool:
    """A pipeline of Azure, by its name or by what starts it and where it runs."""
    named = path.name.startswith("azure-pipelines") or bool(value.keys() & {"trigger", "pool", "pr"})
    listed = [part for part in ("stages", "jobs", "steps") if isinstance(value.get(part), list)]
    return named and not value.keys() & {"on", "kind"} and bool(listed)


def is_circleci(_: PurePosixPath, value: Mapping[str, Json]) -> bool:
    """A pipeline of CircleCI: a version, workflows or orbs, and jobs with steps."""
    jobs = values(value.get("jobs"))
    return "version" in value and bool(value.keys() & {"workflows", "orbs"}) and any("steps" in job for job in jobs)
