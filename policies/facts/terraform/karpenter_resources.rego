# METADATA
# title: Node pools of Karpenter from the values of a module
# description: |
#   Node pools that the argument of a module describes one by one, where modules of the same configuration turn on
#   Karpenter and the chart of its pools. A pool grows from nothing up to its limit; one that says none shows nothing.
# custom:
#   title_zh: 由模块参数描述的 Karpenter 节点池
#   shows: [6.1.3.2.d]
package facts.terraform.karpenter_resources

import data.lib.charts
import data.lib.counts
import data.lib.fact
import data.lib.modules
import data.lib.naming

facts contains found if {
	some pool in _pools
	some [key, resource] in [["nvidia.com/gpu", "gpu"], ["cpu", "cpu"]]
	not _says_earlier(pool, key)
	most := counts.whole(pool.body.values.nodePool.limits[key])
	most > 0
	some field, value in {
		"provided_by": pool.address, "resource": resource, "workload_signal": "pods that wait for a node",
		"minimum_amount": 0, "maximum_amount": most,
	}
	path := ["platform", "overall", "reliability", "elastic_scaling", naming.slug(pool.name), field]
	found := fact.of(path, value, [fact.at(pool, ["values", "nodePool", "limits", key])])
}

unknown contains fact.unknown("limits of a node pool are not known", [fact.at(pool, [])]) if {
	some pool in _pools
	_is_open(pool)
}

_pools contains pool if {
	some flag in modules.flags(data.knowledge.terraform_modules)
	flag.row.chart == "karpenter-resources"
	some pool in modules.said(flag.module, flag.row.settings)
	pool.body.entry != ""
	some asked in charts.asked
	asked.chart == "karpenter"
	asked.resource.source == pool.source
}

_is_open(pool) if fact.undecided(pool, ["values", "nodePool", "limits"])

_is_open(pool) if {
	pool.body.open
	not pool.body.values.nodePool.limits
}

_says_earlier(pool, "cpu") if pool.body.values.nodePool.limits["nvidia.com/gpu"]
