# METADATA
# title: Updates of model services step by step
# description: |
#   What sends part of the traffic to a new version during an update: canary steps, traffic percentages, and Ray services
#   that move to a new cluster in increments. A Rollout keeps the versions before for going back.
# custom:
#   title_zh: 模型服务的渐进更新
#   shows: [6.3.1.2.a]
package facts.kubernetes.release_updates

import data.lib.fact
import data.lib.kubernetes
import data.lib.rollouts

facts contains fact.of(_path("canary_update"), canary.by, [canary.place]) if some canary in rollouts.canaries

facts contains fact.of(_path(part), by, [fact.at(service, ["spec", "upgradeStrategy", "type"])]) if {
	some service in input.resources.kubernetes.RayService
	service.body.spec.upgradeStrategy.type == "NewClusterWithIncrementalUpgrade"
	by := kubernetes.called("RayService", service)
	some part in ["canary_update", "update"]
}

facts contains fact.of(_path("rollback"), kubernetes.called("Rollout", rollout), [fact.at(rollout, ["spec", "revisionHistoryLimit"])]) if {
	some rollout in input.resources.kubernetes.Rollout
	kubernetes.in_group(rollout, "argoproj.io")
	kubernetes.count_of(rollout.body.spec.revisionHistoryLimit) > 0
	some canary in rollouts.canaries
	canary.name == kubernetes.entry(rollout)
}

# Flagger goes back by itself once its checks fail too often
facts contains fact.of(_path("rollback"), kubernetes.called("Canary", canary), [fact.at(canary, ["spec", "analysis", "threshold"])]) if {
	some canary in input.resources.kubernetes.Canary
	kubernetes.in_group(canary, "flagger.app")
	kubernetes.count_of(canary.body.spec.analysis.threshold) > 0
	some one in rollouts.canaries
	one.name == kubernetes.entry(canary)
}

unknown := set()

_path(part) := ["inference", "serving", "efficiency", "release", part, "provided_by"]
