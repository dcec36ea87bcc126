"""What the Terraform collector makes of whole configurations: the traps of real repositories, on small originals."""

from pathlib import Path

import pytest

from maturity_gate.collect.terraform import TerraformSource, collect
from maturity_gate.errors import InputError, Problem
from maturity_gate.model import Json, Location, Resource, Unknown

BUCKET = 'resource "aws_s3_bucket" "data" {\n'


def collected(root: Path, files: dict[str, str], **settings: object) -> list[Resource | Unknown]:
    for name, text in files.items():
        path = root / "infra" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(collect(root, TerraformSource("live", "infra", **settings)))  # type: ignore[arg-type]


def bodies(found: list[Resource | Unknown]) -> dict[str, Json]:
    """The bodies by address; no Unknown among them."""
    assert [one for one in found if isinstance(one, Unknown)] == []
    return {one.address: one.body for one in found if isinstance(one, Resource)}


def resource(found: list[Resource | Unknown]) -> Resource:
    [one] = found
    assert isinstance(one, Resource)
    return one


def place(line: int, column: int, file: str = "main.tf") -> Location:
    return Location(f"infra/{file}", line, column)


def test_a_resource_knows_its_values_their_places_and_what_it_mentions(tmp_path: Path) -> None:
    text = """\
variable "name" {
  default = "weights"
}
resource "aws_kms_key" "main" {}
resource "aws_s3_bucket" "data" {
  bucket = "é-${var.name}"
  tags   = { Name = "é", Size = [1, 2] }
  versioning {
    enabled = true
    mfa     = null
  }
  kms = aws_kms_key.main.arn
}
"""
    found = collected(tmp_path, {"main.tf": text})
    assert found[1] == Resource(
        source="live",
        kind="terraform",
        type="aws_s3_bucket",
        name="data",
        address="aws_s3_bucket.data",
        body={
            "bucket": "é-weights",
            "tags": {"Name": "é", "Size": [1, 2]},
            "versioning": [{"enabled": True}],
        },
        unknown={("kms",): "aws_kms_key.main.arn is known only after apply (infra/main.tf:12:9)"},
        locations={
            (): place(5, 1),
            ("bucket",): place(6, 3),
            ("tags",): place(7, 3),
            ("tags", "Name"): place(7, 14),
            ("tags", "Size"): place(7, 26),
            ("tags", "Size", 0): place(7, 34),
            ("tags", "Size", 1): place(7, 37),
            ("versioning",): place(8, 3),
            ("versioning", 0): place(8, 3),
            ("versioning", 0, "enabled"): place(9, 5),
            ("versioning", 0, "mfa"): place(10, 5),
            ("kms",): place(12, 3),
        },
        references={("kms",): ("aws_kms_key.main",)},
    )


def test_a_flag_that_is_false_and_a_count_of_zero_make_no_resource(tmp_path: Path) -> None:
    text = """\
variable "enabled" { default = false }
resource "a" "flag" { count = var.enabled ? 1 : 0 }
resource "a" "none" { count = 0 }
resource "a" "each" { for_each = {} }
resource "a" "set" { for_each = toset([]) }
# resource "a" "comment" {}
/* resource "a" "block_comment" {} */
// resource "a" "slashes" {}
"""
    assert collected(tmp_path, {"main.tf": text}) == []


def test_count_and_for_each_number_and_name_the_instances(tmp_path: Path) -> None:
    text = """\
variable "replicas" { default = "2" }
resource "a" "count" {
  count = var.replicas
  index = count.index
}
resource "a" "each" {
  for_each = { b = { size = 2 }, a = { size = 1 } }
  key      = each.key
  size     = each.value.size
}
resource "a" "set" {
  for_each = toset(["x.\\"y"])
  key      = each.value
}
"""
    assert bodies(collected(tmp_path, {"main.tf": text})) == {
        "a.count[0]": {"index": 0},
        "a.count[1]": {"index": 1},
        'a.each["a"]': {"key": "a", "size": 1},
        'a.each["b"]': {"key": "b", "size": 2},
        'a.set["x.\\"y"]': {"key": 'x."y'},
    }


def test_a_count_that_is_not_known_is_one_unknown_with_the_cause(tmp_path: Path) -> None:
    text = """\
variable "enabled" {}
resource "a" "maybe" {
  count = var.enabled ? 1 : 0
}
resource "a" "list" {
  for_each = ["a list is refused"]
}
"""
    assert collected(tmp_path, {"main.tf": text}) == [
        Unknown("a.maybe: count is not known: variable enabled has no value", (place(3, 11), place(1, 1))),
        Unknown(
            "a.list: for_each is not known: for_each wants a map or a set of strings, and has a list",
            (place(6, 14),),
        ),
    ]


def test_an_unknown_condition_decides_where_both_branches_are_alike(tmp_path: Path) -> None:
    text = """\
variable "enabled" {}
resource "a" "b" {
  same  = var.enabled ? "x" : "x"
  other = var.enabled ? "x" : "y"
  no    = false && var.enabled
  yes   = var.enabled || true
}
"""
    found = resource(collected(tmp_path, {"main.tf": text}))
    assert (found.body, found.unknown) == (
        {"same": "x", "no": False, "yes": True},
        {("other",): "variable enabled has no value (infra/main.tf:1:1)"},
    )


def test_dynamic_blocks_are_expanded_left_out_or_unknown(tmp_path: Path) -> None:
    text = """\
variable "rules" {}
resource "a" "b" {
  ingress { port = 22 }
  dynamic "ingress" {
    for_each = [443, 8443]
    content {
      port  = ingress.value
      index = ingress.key
      dynamic "peer" {
        for_each = toset(["p"])
        iterator = it
        content { name = "${it.value}-${ingress.value}" }
      }
    }
  }
  dynamic "egress" {
    for_each = []
    content {}
  }
  dynamic "rule" {
    for_each = var.rules
    content {}
  }
}
"""
    found = resource(collected(tmp_path, {"main.tf": text}))
    assert found.body == {
        "ingress": [
            {"port": 22},
            {"port": 443, "index": 0, "peer": [{"name": "p-443"}]},
            {"port": 8443, "index": 1, "peer": [{"name": "p-8443"}]},
        ]
    }
    assert found.unknown == {("rule",): "variable rules has no value (infra/main.tf:1:1)"}
    assert found.locations[("ingress", 2)] == place(4, 3)
    assert found.locations[("rule",)] == place(20, 3)


def test_what_is_null_is_not_set_and_what_is_empty_stays_empty(tmp_path: Path) -> None:
    text = BUCKET + '  bucket = null\n  prefix = ""\n  list = []\n  map = { a = null }\n}\n'
    found = resource(collected(tmp_path, {"main.tf": text}))
    assert (found.body, found.unknown) == ({"prefix": "", "list": [], "map": {"a": None}}, {})


def test_a_later_source_of_values_wins(tmp_path: Path) -> None:
    names = ["a", "b", "c", "d", "e", "f", "g"]
    files = {
        "main.tf": "".join(f'variable "{name}" {{ default = "default" }}\n' for name in names)
        + 'resource "r" "r" {\n'
        + "".join(f"  {name} = var.{name}\n" for name in names)
        + "}\n",
        "terraform.tfvars": "".join(f'{name} = "tfvars"\n' for name in names[1:]),
        "terraform.tfvars.json": '{"c": "tfvars json", "unheard_of": 1}',
        "a.auto.tfvars": "".join(f'{name} = "a auto"\n' for name in names[3:]),
        "z.auto.tfvars.json": '{"e": "z auto", "f": "z auto", "g": "z auto"}',
        "env/one.tfvars": 'f = "one"\ng = "one"\n',
        "env/ignored.tfvars": 'a = "never"\n',
        "two.tfvars": 'f = "two"\n',
    }
    found = collected(tmp_path, files, var_files=("env/one.tfvars", "two.tfvars"), variables={"g": "named"})
    assert bodies(found) == {
        "r.r": {
            "a": "default",
            "b": "tfvars",
            "c": "tfvars json",
            "d": "a auto",
            "e": "z auto",
            "f": "two",
            "g": "named",
        }
    }


def test_a_broken_file_of_values_makes_unknown_what_it_might_have_set(tmp_path: Path) -> None:
    files = {
        "main.tf": 'variable "a" { default = 1 }\nvariable "b" {}\nresource "r" "r" {\n  a = var.a\n  b = var.b\n}\n',
        "terraform.tfvars": "a = = 2\n",
    }
    problem, found = collected(tmp_path, files, variables={"b": 3})
    assert problem == Unknown("syntax error; blocks that hold it are not read", (place(1, 1, "terraform.tfvars"),))
    assert isinstance(found, Resource)
    assert found.body == {"b": 3}
    assert found.unknown == {("a",): "a file of values has a syntax error (infra/terraform.tfvars:1:1)"}


def test_variables_are_converted_to_their_types(tmp_path: Path) -> None:
    text = """\
variable "n" {
  type    = number
  default = "3"
}
variable "pools" {
  type = map(object({
    size = optional(number, 5)
    zones = optional(list(string), ["a"])
    spot = optional(bool)
  }))
  default = { x = {}, y = { size = "1", zones = [1], spot = "true", dropped = 1 } }
}
variable "kept" {
  type     = string
  nullable = false
  default  = "default"
}
variable "wrong" {
  type    = list(string)
  default = "text"
}
resource "r" "r" {
  n     = var.n
  pools = var.pools
  kept  = var.kept
  wrong = var.wrong
}
"""
    found = resource(collected(tmp_path, {"main.tf": text}, variables={"kept": None}))
    assert found.body == {
        "n": 3,
        "pools": {
            "x": {"size": 5, "zones": ["a"], "spot": None},
            "y": {"size": 1, "zones": ["1"], "spot": True},
        },
        "kept": "default",
    }
    assert found.unknown == {("wrong",): "variable wrong: a string is not a list (infra/main.tf:18:1)"}


def test_references_follow_locals_for_each_and_configured_values(tmp_path: Path) -> None:
    text = """\
locals {
  key = aws_kms_key.main[0].arn
}
resource "aws_kms_key" "main" { count = 1 }
resource "aws_s3_bucket" "data" {
  for_each = toset(["a"])
  bucket   = "data-${each.key}"
  rule { days = 3 }
}
resource "x" "y" {
  for_each = aws_s3_bucket.data
  bucket   = each.value.bucket
  id       = each.value.id
  key      = local.key
  days     = aws_s3_bucket.data["a"].rule[0].days
  ami      = data.aws_ami.main.id
  gone     = aws_vpc.gone.id
}
"""
    *_, found = collected(tmp_path, {"main.tf": text})
    assert isinstance(found, Resource)
    assert found.address == 'x.y["a"]'
    assert found.body == {"bucket": "data-a", "days": 3}
    assert found.unknown == {
        ("id",): 'aws_s3_bucket.data["a"].id is known only after apply (infra/main.tf:13:14)',
        ("key",): "aws_kms_key.main[0].arn is known only after apply (infra/main.tf:2:9)",
        ("ami",): "data.aws_ami.main is read when Terraform runs (infra/main.tf:16:14)",
        ("gone",): "aws_vpc.gone is not declared (infra/main.tf:17:14)",
    }
    assert found.references == {
        ("bucket",): ("aws_s3_bucket.data",),
        ("id",): ("aws_s3_bucket.data",),
        ("key",): ("aws_kms_key.main",),
        ("days",): ("aws_s3_bucket.data",),
    }


def test_a_list_with_an_unknown_element_is_unknown_and_a_map_loses_only_the_key(tmp_path: Path) -> None:
    text = 'variable "v" {}\nresource "r" "r" {\n  list = [1, var.v]\n  map = { a = 1, b = var.v }\n}\n'
    found = resource(collected(tmp_path, {"main.tf": text}))
    reason = "variable v has no value (infra/main.tf:1:1)"
    assert (found.body, found.unknown) == ({"map": {"a": 1}}, {("list",): reason, ("map", "b"): reason})


def test_what_defines_no_resource_is_passed_over(tmp_path: Path) -> None:
    text = """\
terraform { required_version = "> 1" }
provider "aws" { region = "eu-west-1" }
data "aws_ami" "main" { owners = ["self"] }
moved {
  from = a.b
  to   = a.c
}
removed { from = a.d }
import {
  to = a.c
  id = "x"
}
check "c" { data "http" "x" {} }
resource "a" "c" {
  provider   = aws.west
  depends_on = [data.aws_ami.main]
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [tags]
  }
}
"""
    found = resource(collected(tmp_path, {"main.tf": text}))
    assert (found.body, found.unknown) == ({"lifecycle": [{"prevent_destroy": True}]}, {})


def test_an_override_file_replaces_what_it_names(tmp_path: Path) -> None:
    files = {
        "main.tf": 'resource "a" "b" {\n  x = 1\n  y = 1\n  z { n = 1 }\n}\nlocals {\n  l = 1\n}\n',
        "override.tf": 'resource "a" "b" {\n  x = local.l\n  z { n = 2 }\n}\nlocals {\n  l = 2\n}\n',
        "zero_override.tf": 'resource "a" "b" { count = 0 }\nresource "a" "new" {}\n',
    }
    assert bodies(collected(tmp_path, files)) == {"a.new": {}}
    (tmp_path / "infra/zero_override.tf").unlink()
    assert bodies(collected(tmp_path, {})) == {"a.b": {"x": 2, "y": 1, "z": [{"n": 2}]}}


def test_a_resource_that_is_defined_twice_is_unknown(tmp_path: Path) -> None:
    files = {"a.tf": 'resource "a" "b" { x = 1 }\n', "b.tf": '\nresource "a" "b" { x = 2 }\n'}
    assert collected(tmp_path, files) == [
        Unknown("a.b is defined more than once", (place(1, 1, "a.tf"), place(2, 1, "b.tf")))
    ]


def test_terraform_in_json_is_listed_as_unread(tmp_path: Path) -> None:
    assert collected(tmp_path, {"main.tf.json": "{}"}) == [
        Unknown("Terraform in JSON is not read", (place(1, 1, "main.tf.json"),))
    ]


@pytest.mark.parametrize(
    ("directory", "message"),
    [
        ("gone", "gone: is not a directory that can be read (No such file or directory)"),
        ("empty", "empty: has no .tf files; name the directory of the configuration"),
        ("..", "..: leaves the service's directory; keep what is judged inside it"),
    ],
)
def test_a_directory_without_a_configuration_is_wrong_input(tmp_path: Path, directory: str, message: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError) as caught:
        list(collect(tmp_path, TerraformSource("live", directory)))
    assert str(caught.value) == message


def test_a_named_file_of_values_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        collected(tmp_path, {"main.tf": BUCKET + "}\n"}, var_files=("prod.tfvars",))
    missing = "infra/prod.tfvars"
    assert caught.value.problems == (Problem(missing, 0, 0, "cannot be read (No such file or directory)"),)


def test_a_file_that_is_a_link_out_of_the_service_is_wrong_input(tmp_path: Path) -> None:
    outside = tmp_path / "outside.tf"
    outside.write_text('resource "a" "b" {}\n', encoding="utf-8")
    root = tmp_path / "service"
    (root / "infra").mkdir(parents=True)
    (root / "infra/main.tf").symlink_to(outside)
    with pytest.raises(InputError, match="leaves the service's directory"):
        list(collect(root, TerraformSource("live", "infra")))
