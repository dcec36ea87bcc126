"""Read Terraform configurations with their values, count, for_each and local modules; never run Terraform."""

from maturity_gate.collect.terraform.collector import TerraformSource, collect

__all__ = ["TerraformSource", "collect"]
