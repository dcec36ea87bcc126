# METADATA
# title: Models that are offered
# description: Models that servers are told to serve, where they are three or more; replicas of a model are one.
# custom:
#   title_zh: 提供调用的模型
#   shows: [6.3.3.2.c]
package facts.workloads.offered_models

import data.lib.fact
import data.lib.served_models

least := 3

facts contains fact.of(["inference", "operations", "ecosystem", "models", name, "offered_for"], "call", [place]) if {
	served_models.number >= least
	some name, places in served_models.by_name
	some place in places
}

unknown := set()
