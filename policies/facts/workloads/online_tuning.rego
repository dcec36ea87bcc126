# METADATA
# title: Online tuning with resources that are allocated by themselves
# description: |
#   A server through which jobs are asked for, an operator that starts training, and a pool of nodes with accelerators that
#   follows them, all in one source. Any of them alone is no service for tuning.
# custom:
#   title_zh: 自动分配资源的在线微调
#   shows: [6.2.2.3.d]
package facts.workloads.online_tuning

import data.lib.counts
import data.lib.fact
import data.lib.kubernetes
import data.lib.products

facts contains found if {
	some server in products.of("rest_management")
	some operator in products.of("training_operator")
	operator.source == server.source
	some [pool, by, place] in _pools
	pool.source == server.source
	some [keys, value, where] in [
		[["provided_by"], server.provided_by, server.place], [["provided_by"], operator.provided_by, operator.place],
		[["allocation", "provided_by"], by, place], [["allocation", "mode"], "automatic", place],
		[["allocation", "resources", "accelerators", "provided_by"], by, place],
	]
	path := array.concat(["development", "production", "fine_tuning", "online_tuning"], keys)
	found := fact.of(path, value, [where])
}

unknown := set()

# Karpenter makes nodes with accelerators for jobs that wait, up to the limit
_pools contains [pool, kubernetes.called("NodePool", pool), fact.at(pool, ["spec", "limits", resource])] if {
	some pool in input.resources.kubernetes.NodePool
	kubernetes.in_group(pool, "karpenter.sh")
	some resource, limit in pool.body.spec.limits
	data.knowledge.device_resources[resource]
	counts.whole(limit) > 0
}
