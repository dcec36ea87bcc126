"""What arguments of a registry's module say to the charts that it installs is read with its places."""

from __future__ import annotations

from pathlib import Path

from maturity_gate.collect.terraform import TerraformSource, collect
from maturity_gate.model import Location, Resource


def values(root: Path, text: str, **files: str) -> list[Resource]:
    """What the modules say to charts."""
    (root / "infra").mkdir()
    for name, content in {"main.tf": text, **files}.items():
        (root / "infra" / name.replace("_", ".")).write_text(content, encoding="utf-8")
    found = collect(root, TerraformSource("live", "infra"))
    return [one for one in found if isinstance(one, Resource) and one.type == "module_values"]


ADDONS = """\
variable "on" { default = true }
variable "host" {}
module "addons" {
  source = "example/addons/aws"
  stack = {
    values = [
      templatefile("${path.module}/stack.yaml", { host = var.host }),
    ]
    set = [
      {
        name  = "alerts.enabled"
        value = "false"
      },
    ]
    set_sensitive = [{ name = "password", value = var.host }]
  }
  pools = {
    gpu = {
      values = [
        <<-EOT
        name: ${var.host}
        limits:
          cpu: 100
        EOT
      ]
    }
  }
  notebooks = var.on ? { values = ["a: 1"] } : null
  tags      = { team = "x" }
}
"""


def test_the_values_of_each_argument_and_entry_are_read(tmp_path: Path) -> None:
    stack, pools, notebooks = values(tmp_path, ADDONS, stack_yaml="grafana:\n  enabled: true\n  host: ${host}\n")
    assert stack.address == "module.addons.stack"
    assert stack.body == {
        "module": "module.addons",
        "argument": "stack",
        "entry": "",
        "values": {"grafana": {"enabled": True}, "alerts": {"enabled": False}},
        "open": False,
    }
    assert set(stack.unknown) == {("values", "grafana", "host"), ("values", "password")}
    assert stack.locate(("values", "grafana", "enabled")) == Location("infra/stack.yaml", 2, 3)
    assert stack.locate(("values", "alerts", "enabled")).line == 12
    assert (pools.name, pools.body["entry"]) == ("gpu", "gpu")
    assert pools.body["values"] == {"limits": {"cpu": 100}}
    assert pools.locate(("values", "limits", "cpu")).line == 23
    assert notebooks.body["values"] == {"a": 1}


def test_values_that_are_not_known_are_open(tmp_path: Path) -> None:
    text = """\
variable "file" {}
module "addons" {
  source = "example/addons/aws"
  stack  = { values = [file(var.file)] }
}
"""
    [stack] = values(tmp_path, text)
    assert (stack.body["values"], stack.body["open"]) == ({}, True)


def test_a_module_without_such_arguments_says_nothing(tmp_path: Path) -> None:
    assert values(tmp_path, 'module "net" {\n  source = "example/net/aws"\n  ranges = { a = "10.0.0.0/8" }\n}\n') == []
