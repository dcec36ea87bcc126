# METADATA
# title: Workloads that move to another cluster
# description: |
#   Policies of Karmada that send objects to two clusters or more and move them away from one that fails. A policy that
#   only spreads does not say what happens on a loss.
# custom:
#   title_zh: 跨集群的故障转移
#   shows: [6.3.1.3.f]
package facts.kubernetes.cluster_failover

import data.lib.fact
import data.lib.karmada
import data.lib.kubernetes

facts contains fact.of(path, kubernetes.called(kind, policy), [fact.at(policy, ["spec", "failover"])]) if {
	some [kind, policy, _] in karmada.spread
	some how in ["application", "cluster"]
	policy.body.spec.failover[how]
	some part in ["scheduling", "failover"]
	path := ["inference", "serving", "stability", "multi_site", part, "provided_by"]
}

unknown := set()
