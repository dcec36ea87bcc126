"""Terraform plans: effective values, what is known only after apply, and the blocks that they come from."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maturity_gate.collect.terraform_plan import TerraformPlanSource, collect
from maturity_gate.errors import NO_VERDICT, CollectError, InputError, MaturityGateError
from maturity_gate.model import Location, Resource, Unknown

Found: TypeAlias = list[Resource | Unknown]
Collect: TypeAlias = Callable[..., Found]
Write: TypeAlias = Callable[[Mapping[str, str]], Path]


@pytest.fixture
def collected(tmp_path: Path, write: Write) -> Collect:
    """Write a plan, and a configuration beside it, and collect."""

    def run(plan: object, configuration: Mapping[str, str] | None = None) -> Found:
        (tmp_path / "plan.json").write_text(json.dumps(plan, indent=1), encoding="utf-8")
        write({f"infra/{name}": text for name, text in (configuration or {}).items()})
        return list(collect(tmp_path, TerraformPlanSource("live", "plan.json", "infra" if configuration else "")))

    return run


def resource(address: str, values: Any, mode: str = "managed") -> dict[str, Any]:
    local = re.sub(r"\[[^\]]*\]", "", address)
    type_, name = local.split(".")[-2:]
    return {"address": address, "mode": mode, "type": type_, "name": name, "values": values}


def change(address: str, unknown: Any) -> dict[str, Any]:
    return {"address": address, "change": {"actions": ["create"], "after_unknown": unknown}}


def plan(*resources: Any, changes: Any = (), children: Any = (), configuration: Any = None) -> dict[str, Any]:
    return {
        "format_version": "1.2",
        "planned_values": {"root_module": {"resources": list(resources), "child_modules": list(children)}},
        "resource_changes": list(changes),
        "configuration": {"root_module": configuration or {}},
    }


def one(found: Found) -> Resource:
    [only] = found
    assert isinstance(only, Resource)
    return only


def test_effective_values_as_the_terraform_collector_gives_them(collected: Collect, tmp_path: Path) -> None:
    bucket = resource(
        "aws_s3_bucket.data[0]",
        {"bucket": "data", "force_destroy": False, "tags": None, "logging": [], "rule": [{"days": 30, "prefix": None}]},
    )
    found = one(collected(plan(bucket)))
    assert (found.kind, found.type, found.name, found.address) == (
        "terraform",
        "aws_s3_bucket",
        "data",
        "aws_s3_bucket.data[0]",
    )
    assert found.body == {"bucket": "data", "force_destroy": False, "rule": [{"days": 30}]}
    assert found.unknown == {}
    lines = (tmp_path / "plan.json").read_text().split("\n")
    [line] = [number for number, text in enumerate(lines, 1) if '"days": 30' in text]
    assert found.locate(("rule", 0, "days")) == Location("plan.json", line, lines[line - 1].index('"') + 1)


def test_what_is_known_only_after_apply_is_unknown(collected: Collect) -> None:
    values = {"subnet_ids": [None, "s-1"], "vpc": [{"id": None, "name": "x"}], "size": None}
    unknown = {"id": True, "subnet_ids": [True, False], "vpc": [{"id": True}], "size": True}
    found = one(collected(plan(resource("a_b.c", values), changes=[change("a_b.c", unknown)])))
    assert found.body == {"vpc": [{"name": "x"}]}
    assert set(found.unknown) == {("id",), ("subnet_ids",), ("vpc", 0, "id"), ("size",)}


def test_what_is_read_or_deleted_is_no_resource(collected: Collect) -> None:
    read = resource("data.aws_ami.x", {"id": "1"}, mode="data")
    gone = {"address": "aws_s3_bucket.old", "change": {"actions": ["delete"], "after_unknown": {}}}
    assert collected(plan(read, changes=[gone])) == []


CONFIGURATION = {
    "resources": [
        {"address": "aws_vpc.main", "expressions": {"cidr_block": {"constant_value": "10.0.0.0/16"}}},
        {
            "address": "aws_eks.x",
            "expressions": {
                "vpc": [{"subnets": {"references": ["module.net.subnet_ids", "module.net", "var.none"]}}],
                "key": {"references": ["data.aws_key.k.arn", "data.aws_key.k", "local.x", "each.value"]},
            },
        },
    ],
    "module_calls": {
        "net": {
            "expressions": {"vpc_id": {"references": ["aws_vpc.main.id", "aws_vpc.main"]}},
            "module": {
                "outputs": {"subnet_ids": {"expression": {"references": ["aws_subnet.a[0].id", "aws_subnet.a"]}}},
                "resources": [{"address": "aws_subnet.a", "expressions": {"vpc_id": {"references": ["var.vpc_id"]}}}],
            },
        }
    },
}


def test_references_through_variables_and_outputs_of_modules(collected: Collect) -> None:
    child = {"address": "module.net", "resources": [resource("module.net.aws_subnet.a[0]", {})]}
    found = collected(plan(resource("aws_eks.x", {}), children=[child], configuration=CONFIGURATION))
    assert {item.address: dict(item.references) for item in found if isinstance(item, Resource)} == {
        "aws_eks.x": {("vpc", 0, "subnets"): ("module.net.aws_subnet.a",)},
        "module.net.aws_subnet.a[0]": {("vpc_id",): ("aws_vpc.main",)},
    }


def test_places_in_the_configuration(collected: Collect) -> None:
    child = {"address": 'module.net["a.b"]', "resources": [resource('module.net["a.b"].aws_subnet.a', {"cidr": "x"})]}
    other = {"address": "module.reg", "resources": [resource("module.reg.aws_vpc.this", {"cidr": "x"})]}
    found = collected(
        plan(resource("aws_pool.gpu[1]", {"scaling": [{"min": 1}], "tag": [{"a": 1}]}), children=[child, other]),
        {
            "main.tf": """\
            resource "aws_pool" "gpu" {
              count = 2
              scaling {
                min = 1
              }
              dynamic "tag" {
                for_each = var.tags
                content { a = tag.value }
              }
            }
            module "net" {
              source = "./net"
              for_each = var.nets
            }
            module "reg" { source = "registry/vpc/aws" }
            """,
            "net/main.tf": 'resource "aws_subnet" "a" {\n  cidr = var.cidr\n}\n',
        },
    )
    pool, subnet, vpc = (item for item in found if isinstance(item, Resource))
    assert str(pool.locate(("scaling", 0, "min"))) == "infra/main.tf:4:5"
    assert str(pool.locate(("tag", 0, "a"))) == "infra/main.tf:6:3"
    assert str(subnet.locate(("cidr",))) == "infra/net/main.tf:2:3"
    assert str(vpc.locate(("cidr",))) == "infra/main.tf:15:1"


def test_a_plan_that_is_not_whole_says_so(collected: Collect) -> None:
    [told] = collected({**plan(), "complete": False})
    assert isinstance(told, Unknown)
    assert told.reason == "the plan is not complete: Terraform put off a part of it"


@pytest.mark.parametrize(
    "other",
    [
        {**plan(), "format_version": "2.0"},
        {**plan(), "format_version": 1},
        {**plan(), "errored": True},
        {"format_version": "1.0", "values": {}},
        {},
        [],
        "text",
    ],
)
def test_what_is_no_plan_of_a_known_form_gives_no_verdict(collected: Collect, other: object) -> None:
    with pytest.raises(CollectError) as caught:
        collected(other)
    assert caught.value.exit_code == NO_VERDICT


def test_a_plan_in_the_binary_form_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plan").write_bytes(b"PK\x03\x04\xff\xfe")
    with pytest.raises(InputError):
        list(collect(tmp_path, TerraformPlanSource("live", "plan")))


def test_references_that_go_round_are_stopped(collected: Collect) -> None:
    call: dict[str, Any] = {"expressions": {"x": {"references": ["module.m.o", "module.m.p"]}}}
    call["module"] = {
        "outputs": {name: {"expression": {"references": ["var.x"]}} for name in "op"},
        "resources": [{"address": "a_b.c", "expressions": {"k": {"references": ["var.x"]}}}],
    }
    child = {"address": "module.m", "resources": [resource("module.m.a_b.c", {})]}
    found = one(collected(plan(children=[child], configuration={"module_calls": {"m": call}})))
    assert found.references == {}


keys = st.sampled_from(
    ["address", "mode", "type", "name", "values", "resources", "child_modules", "change", "after_unknown", "references"]
)
leaves = st.one_of(st.text(max_size=6), st.booleans(), st.none(), st.sampled_from(["managed", "a_b.c", "module.m"]))
trees = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(keys, inner, max_size=6)),
    max_leaves=25,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tree=trees)
def test_whatever_is_written_ends_in_values_or_a_clear_error(collected: Collect, tree: Any) -> None:
    planned = {"root_module": {"resources": [tree, resource("a_b.c", tree)], "child_modules": tree}}
    changes = [change("a_b.c", tree), tree]
    try:
        for item in collected(
            {**plan(), "planned_values": planned, "resource_changes": changes, "configuration": tree}
        ):
            assert isinstance(item, Unknown) or item.locate(())
    except MaturityGateError:
        pass
