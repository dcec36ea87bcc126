"""Read the JSON of a Terraform plan into the resources that the Terraform collector would give."""

from maturity_gate.collect.terraform_plan.collector import TerraformPlanSource, collect

__all__ = ["TerraformPlanSource", "collect"]
