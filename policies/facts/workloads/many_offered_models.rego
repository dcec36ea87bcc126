# METADATA
# title: Fifty models that are offered
# description: |
#   Models that servers are told to serve, where there are fifty or more of different names; replicas of a model are one,
#   and models of a catalogue that is not switched on are none.
# custom:
#   title_zh: 五十个以上提供调用的模型
#   shows: [6.3.3.2.f]
package facts.workloads.many_offered_models

import data.lib.fact
import data.lib.served_models

least := 50

facts contains fact.of(["inference", "operations", "ecosystem", "models", name, "offered_for"], "call", places) if {
	served_models.number >= least
	some name, named in served_models.by_name
	places := [place | some place in named]
}

unknown := set()
