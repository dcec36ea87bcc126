# METADATA
# title: A strategy for spreading expert modules is worked out automatically
# description: >-
#   An automatic mode looks at the model and at the cluster, and from them decides how the experts of a
#   mixture-of-experts model are spread over devices.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.1.e
#   title_zh: 专家并行策略由平台自动规划
#   description_zh: 自动模式结合模型与集群的情况，决定混合专家模型中的专家如何分布到各设备上并行执行。
#   nature: document
#   reading: >-
#     The mode names what provides it and where it learns about the model and about the cluster. It is shown by a plan
#     that it worked out: experts spread over at least 2 devices, and over no more than there are experts or devices in
#     the cluster. One such plan suffices.
#   reading_zh: >-
#     自动模式须说明由什么提供，以及从何处获知模型和集群的情况。以其规划结果证明：专家分布于至少 2 个设备，
#     且不多于专家数和集群设备数。有一份这样的规划即可。
#   remedy: >-
#     Under platform.toolchain.training.automatic_parallelism give provided_by, considers.model.provided_by,
#     considers.cluster.provided_by, and under expert_plans one plan with experts, devices and expert_parallel_size (2
#     or more).
#   remedy_zh: >-
#     在 platform.toolchain.training.automatic_parallelism 下给出 provided_by、considers.model.provided_by、
#     considers.cluster.provided_by，并在 expert_plans 下给出一份含 experts、
#     devices 和 expert_parallel_size（不小于 2）的规划。
package indicators.platform.toolchain.training.expert_parallel_planning

import data.lib.finding

least_size := 2

root := ["platform", "toolchain", "training", "automatic_parallelism"]

parallelism := input.capabilities.platform.toolchain.training.automatic_parallelism

subjects contains root if parallelism

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	parallelism
	not parallelism.provided_by
}

findings contains finding.missing(array.concat(root, ["considers", what, "provided_by"])) if {
	parallelism
	some what in {"model", "cluster"}
	not parallelism.considers[what].provided_by
}

findings contains finding.missing(_plans) if {
	parallelism
	not parallelism.expert_plans
}

findings contains finding.too_few(_plans, 1, 0) if count(parallelism.expert_plans) == 0

findings contains shortfall if {
	every plan in parallelism.expert_plans {
		count(_shortfalls(_plans, plan)) > 0
	}
	some name, plan in parallelism.expert_plans
	some shortfall in _shortfalls(array.concat(_plans, [name]), plan)
}

_plans := array.concat(root, ["expert_plans"])

_shortfalls(path, plan) := (_gaps(path, plan) | _too_small(path, plan)) | _too_large(path, plan)

_gaps(path, plan) := {finding.missing(array.concat(path, [field])) |
	some field in {"experts", "devices", "expert_parallel_size"}
	not plan[field]
}

_too_small(path, plan) := {finding.below(array.concat(path, ["expert_parallel_size"]), least_size, size) |
	size := plan.expert_parallel_size
	size < least_size
}

_too_large(path, plan) := {finding.above(array.concat(path, ["expert_parallel_size"]), plan[limit], size) |
	size := plan.expert_parallel_size
	some limit in {"experts", "devices"}
	size > plan[limit]
}
