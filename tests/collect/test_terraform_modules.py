"""Local modules are followed with their inputs; others stand for themselves."""

from pathlib import Path

from maturity_gate.collect.terraform import TerraformSource, collect
from maturity_gate.model import Location, Resource, Unknown

NETWORK = """\
variable "cidr" {}
variable "replicas" { default = 1 }
resource "aws_vpc" "main" {
  cidr_block = var.cidr
}
resource "aws_subnet" "main" {
  count = var.replicas
  vpc   = aws_vpc.main.id
  path  = path.module
}
output "vpc_id" { value = aws_vpc.main.id }
output "cidr" { value = aws_vpc.main.cidr_block }
"""


def collected(root: Path, files: dict[str, str]) -> list[Resource | Unknown]:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(collect(root, TerraformSource("live", "infra/live")))


def by_address(found: list[Resource | Unknown]) -> dict[str, Resource]:
    assert [one for one in found if isinstance(one, Unknown)] == []
    return {one.address: one for one in found if isinstance(one, Resource)}


def test_a_local_module_is_evaluated_with_its_inputs(tmp_path: Path) -> None:
    main = """\
locals { base = "10.0.0.0/16" }
module "net" {
  source   = "../modules/net"
  cidr     = local.base
  replicas = 2
}
resource "x" "y" {
  cidr = module.net.cidr
  vpc  = module.net.vpc_id
}
"""
    found = by_address(collected(tmp_path, {"infra/live/main.tf": main, "infra/modules/net/main.tf": NETWORK}))
    assert {address: one.body for address, one in found.items()} == {
        "module.net.aws_vpc.main": {"cidr_block": "10.0.0.0/16"},
        "module.net.aws_subnet.main[0]": {"path": "../modules/net"},
        "module.net.aws_subnet.main[1]": {"path": "../modules/net"},
        "x.y": {"cidr": "10.0.0.0/16"},
    }
    assert found["module.net.aws_subnet.main[1]"].references == {("vpc",): ("module.net.aws_vpc.main",)}
    assert found["x.y"].references == {
        ("cidr",): ("module.net", "module.net.aws_vpc.main"),
        ("vpc",): ("module.net", "module.net.aws_vpc.main"),
    }
    assert found["module.net.aws_vpc.main"].locations[("cidr_block",)] == Location("infra/modules/net/main.tf", 4, 3)


def test_a_module_has_count_and_for_each_like_a_resource(tmp_path: Path) -> None:
    main = """\
module "off" {
  count  = 0
  source = "./net"
  cidr   = "off"
}
module "each" {
  for_each = { a = "10.1.0.0/16", b = "10.2.0.0/16" }
  source   = "./net"
  cidr     = each.value
  replicas = 0
}
module "two" {
  count    = 2
  source   = "./net"
  cidr     = "10.${count.index}.0.0/16"
  replicas = 0
}
resource "x" "y" {
  cidrs = [for net in module.each : net.cidr]
  first = module.two[0].cidr
  off   = one(module.off[*].cidr)
  fall  = try(module.off[0].cidr, "none")
}
"""
    found = by_address(collected(tmp_path, {"infra/live/main.tf": main, "infra/live/net/main.tf": NETWORK}))
    assert {address: one.body for address, one in found.items()} == {
        'module.each["a"].aws_vpc.main': {"cidr_block": "10.1.0.0/16"},
        'module.each["b"].aws_vpc.main': {"cidr_block": "10.2.0.0/16"},
        "module.two[0].aws_vpc.main": {"cidr_block": "10.0.0.0/16"},
        "module.two[1].aws_vpc.main": {"cidr_block": "10.1.0.0/16"},
        "x.y": {"cidrs": ["10.1.0.0/16", "10.2.0.0/16"], "first": "10.0.0.0/16", "fall": "none"},
    }


def test_a_variable_that_the_caller_leaves_out_is_unknown_inside(tmp_path: Path) -> None:
    main = 'module "net" {\n  source = "./net"\n}\n'
    vpc, _ = collected(tmp_path, {"infra/live/main.tf": main, "infra/live/net/main.tf": NETWORK})
    assert isinstance(vpc, Resource)
    assert vpc.unknown == {("cidr_block",): "variable cidr has no value (infra/live/net/main.tf:1:1)"}


def test_a_registry_module_is_a_resource_of_type_module(tmp_path: Path) -> None:
    main = """\
module "off" {
  source = "terraform-aws-modules/eks/aws"
  count  = 0
}
module "eks" {
  source  = "terraform-aws-modules/eks/aws"
  version = "~> 20.0"
  groups  = { gpu = { min_size = 2 } }
  vpc_id  = aws_vpc.main.id
}
resource "aws_vpc" "main" {
  name = module.eks.cluster_name
}
"""
    vpc, module = collected(tmp_path, {"infra/live/main.tf": main})
    assert isinstance(module, Resource)
    assert isinstance(vpc, Resource)
    assert (module.type, module.name, module.address, module.body, module.references) == (
        "module",
        "eks",
        "module.eks",
        {"source": "terraform-aws-modules/eks/aws", "version": "~> 20.0", "groups": {"gpu": {"min_size": 2}}},
        {("vpc_id",): ("aws_vpc.main",)},
    )
    assert vpc.unknown == {
        ("name",): "module.eks.cluster_name: the module is not kept in this repository (infra/live/main.tf:12:10)"
    }


def test_a_module_that_cannot_be_followed_is_unknown(tmp_path: Path) -> None:
    main = """\
module "outside" { source = "../../../elsewhere" }
module "gone" { source = "./gone" }
module "self" { source = "./" }
module "maybe" {
  count  = data.x.y.z
  source = "./gone"
}
"""
    found = collected(tmp_path, {"infra/live/main.tf": main})
    file = "infra/live/main.tf"
    assert found == [
        Unknown("module.outside: ../../../elsewhere leaves the service's directory", (Location(file, 1, 20),)),
        Unknown(
            "module.gone: infra/live/gone: is not a directory that can be read (No such file or directory)",
            (Location(file, 2, 17),),
        ),
        Unknown("module.self: ./ is called from itself, or too deep", (Location(file, 3, 1),)),
        Unknown("module.maybe: count is not known: data.x.y is read when Terraform runs", (Location(file, 5, 12),)),
    ]


def test_a_chain_of_modules_comes_to_an_end(tmp_path: Path) -> None:
    files = {
        f"infra/m{n}/main.tf": f'module "m" {{ source = "../m{n + 1}" }}\nresource "a" "b" {{}}\n' for n in range(20)
    }
    files["infra/live/main.tf"] = 'module "m" { source = "../m0" }\n'
    found = collected(tmp_path, files)
    assert [one.reason for one in found if isinstance(one, Unknown)] == [
        "module.m: ../m10 is called from itself, or too deep"
    ]
    assert len(found) == 11


def test_a_module_that_feeds_on_its_own_output_is_unknown(tmp_path: Path) -> None:
    main = 'module "net" {\n  source = "./net"\n  cidr   = module.net.cidr\n}\n'
    vpc, _ = collected(tmp_path, {"infra/live/main.tf": main, "infra/live/net/main.tf": NETWORK})
    assert isinstance(vpc, Resource)
    assert list(vpc.unknown) == [("cidr_block",)]
    assert "depends on itself" in vpc.unknown[("cidr_block",)]


def test_a_problem_in_a_module_is_told_once(tmp_path: Path) -> None:
    main = 'module "net" {\n  count  = 3\n  source = "./net"\n}\n'
    files = {"infra/live/main.tf": main, "infra/live/net/main.tf": 'resource "a" "b" {\n'}
    assert collected(tmp_path, files) == [
        Unknown(
            "syntax error; blocks that hold it are not read",
            (Location("infra/live/net/main.tf", 2, 1),),
        )
    ]
