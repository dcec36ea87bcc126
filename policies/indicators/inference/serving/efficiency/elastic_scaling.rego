# METADATA
# title: A resource pool grows and shrinks with its load
# description: >-
#   Pools of replicas or nodes become larger or smaller as their load changes, between the sizes that are set for
#   them.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.2.c
#   title_zh: 资源池按负载弹性扩缩容
#   description_zh: 副本池或节点池随负载变化，在设定的规模之间扩大或缩小。
#   nature: configuration
#   reading: >-
#     One pool is enough. It follows a named measure of load, and its greatest size is above its smallest; a pool with
#     equal bounds does not scale. Zero is a smallest size like any other.
#   reading_zh: 至少一个资源池。须写明所依据的负载指标，且上限大于下限；上下限相等不算弹性伸缩，下限可以为 0。
#   remedy: >-
#     Give provided_by, load_signal, min_instances and a larger max_instances for a pool under
#     inference.serving.efficiency.autoscaling.
#   remedy_zh: >-
#     在 inference.serving.efficiency.autoscaling 下为一个资源池给出 provided_by、load_signal、min_instances 和更大的 max_instances。
package indicators.inference.serving.efficiency.elastic_scaling

import data.lib.finding
import data.lib.one_suffices

fields := {"provided_by", "load_signal", "min_instances", "max_instances"}

root := ["inference", "serving", "efficiency", "autoscaling"]

pools := input.capabilities.inference.serving.efficiency.autoscaling

subjects contains array.concat(root, [name]) if some name, _ in pools

findings contains shortfall if some shortfall in one_suffices.shortfalls(pools, _lacking)

_lacking[name] contains finding.missing(_at(name, field)) if {
	some name, pool in pools
	some field in fields
	not pool[field]
}

_lacking[name] contains finding.below(_at(name, "max_instances"), pool.min_instances + 1, pool.max_instances) if {
	some name, pool in pools
	pool.max_instances <= pool.min_instances
}

_at(name, field) := array.concat(root, [name, field])
