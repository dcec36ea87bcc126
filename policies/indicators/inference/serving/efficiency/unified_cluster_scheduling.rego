# METADATA
# title: Clusters are deployed to and scheduled as one, under policies kept as configuration
# description: >-
#   Inference clusters are deployed to and scheduled from one place, and the policies of resource scheduling are
#   managed as configuration.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.2.b
#   title_zh: 集群统一部署、调度并管理调度策略
#   description_zh: 推理集群统一部署和调度，资源调度策略以配置方式管理。
#   nature: configuration
#   reading: >-
#     Three parts are asked for: unified deployment, scheduling, and managed scheduling policies. One policy that says
#     where it is kept and what it rules is enough for the third.
#   reading_zh: 三部分缺一不可：统一部署、调度、调度策略配置管理；至少一条策略写明由什么提供以及规定什么。
#   remedy: >-
#     Give provided_by of unified_deployment and of scheduling, and a policy with provided_by and kind under
#     scheduling_policies, under inference.serving.efficiency.cluster_management.
#   remedy_zh: >-
#     在 inference.serving.efficiency.cluster_management 下给出 unified_deployment、scheduling 的 provided_by，
#     并在 scheduling_policies 下给出一条带 provided_by 和 kind 的策略。
package indicators.inference.serving.efficiency.unified_cluster_scheduling

import data.lib.complete_entries
import data.lib.finding

parts := {"unified_deployment", "scheduling"}

fields := {"provided_by", "kind"}

root := ["inference", "serving", "efficiency", "cluster_management"]

management := input.capabilities.inference.serving.efficiency.cluster_management

subjects contains root if management

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	management
	some part in parts
	not management[part].provided_by
}

findings contains finding.too_few(_policies, 1, 0) if {
	management
	not _has_policies
}

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(_policies, management.scheduling_policies, fields)
}

_has_policies if count(management.scheduling_policies) > 0

_policies := array.concat(root, ["scheduling_policies"])
