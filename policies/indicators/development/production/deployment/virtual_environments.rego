# METADATA
# title: Models are deployed in virtual environments
# description: Models run in containers, virtual machines or the like.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.6.b
#   title_zh: 可在虚拟环境中部署模型
#   description_zh: 模型可部署在容器、虚拟机等虚拟环境中运行。
#   nature: configuration
#   reading: >-
#     Containers and virtual machines are examples, light-weight virtual machines are of their kind; bare metal is
#     not. One deployed model in such an environment, with what provides it, suffices.
#   reading_zh: 容器、虚拟机为示例，轻量虚拟机属于同类；裸金属不算。有一个模型部署在此类环境并写明由什么提供即可。
#   remedy: >-
#     Under development.production.deployment.deployments give one model environment, with provided_by and kind
#     (container, virtual_machine or micro_vm).
#   remedy_zh: >-
#     在 development.production.deployment.deployments 的某个模型下给出 environment 的 provided_by 与 kind（container、
#     virtual_machine 或 micro_vm）。
package indicators.development.production.deployment.virtual_environments

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "deployment", "deployments"]

virtual_kinds := ["container", "virtual_machine", "micro_vm"]

deployments := input.capabilities.development.production.deployment.deployments

subjects contains _at(name, []) if some name, _ in _environments

findings := one_suffices.shortfalls(_environments, _lacking)

_environments := {name: deployment.environment | some name, deployment in deployments}

_lacking[name] contains finding.missing(_at(name, [key])) if {
	some name, environment in _environments
	some key in ["provided_by", "kind"]
	not environment[key]
}

_lacking[name] contains finding.not_one_of(_at(name, ["kind"]), virtual_kinds, environment.kind) if {
	some name, environment in _environments
	not environment.kind in virtual_kinds
}

_at(name, keys) := array.concat(root, array.concat([name, "environment"], keys))
