# METADATA
# title: Saving checkpoints and going on from them
# description: |
#   Both halves in one configuration: checkpoints at intervals, and resuming that takes up the state of the run. A null
#   switch, weights loaded to begin anew, and models saved without their optimizer do not resume. Nor does a pod whose
#   checkpoints lie on no volume that outlasts it.
# custom:
#   title_zh: 保存检查点并续训
#   shows: [6.1.3.2.b]
package facts.training.checkpoint_resume

import data.lib.checkpoints
import data.lib.fact

facts contains found if {
	some pair in checkpoints.pairs
	not checkpoints.is_lost(pair.resource)
	root := ["platform", "overall", "reliability", "training_resumption"]
	some [path, value, pointer] in [
		[["checkpoint_saving", "provided_by"], pair.provider, pair.saves],
		[["checkpoint_saving", "taken"], "periodically", pair.saves],
		[["resumption", "provided_by"], pair.provider, pair.resumes],
	]
	found := fact.of(array.concat(root, path), value, [fact.at(pair.resource, pointer)])
}

unknown contains fact.unknown("whether training resumes is not known", [place]) if some place in checkpoints.open
