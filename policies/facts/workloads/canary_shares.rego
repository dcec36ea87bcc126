# METADATA
# title: Canary releases with a share of their own
# description: |
#   The share of traffic that a new version is given: the first step of a Rollout, the percentage of a KService, weights of
#   a route over several backends. A route to one backend, and a share of none or all, show nothing.
# custom:
#   title_zh: 自定义比例的灰度发布
#   shows: [6.3.1.2.e]
package facts.workloads.canary_shares

import data.lib.fact
import data.lib.rollouts

facts contains found if {
	some canary in rollouts.canaries
	some key, value in {"provided_by": canary.by, "share_percent": canary.share}
	path := ["inference", "serving", "efficiency", "canary_releases", canary.name, key]
	found := fact.of(path, value, [canary.place])
}

unknown := set()
