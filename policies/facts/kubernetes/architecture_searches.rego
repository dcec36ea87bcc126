# METADATA
# title: Experiments that search architectures
# description: |
#   A Katib Experiment with ENAS or DARTS searches an architecture: the layers of its graph, and the operations that they are
#   made of. One with another algorithm searches hyperparameters.
# custom:
#   title_zh: 网络结构搜索实验
#   shows: [6.2.2.1.b]
package facts.kubernetes.architecture_searches

import data.lib.counts
import data.lib.fact
import data.lib.kubernetes
import data.lib.naming

facts contains fact.of(_architecture(["backbone"]), _by(experiment), [place]) if {
	some experiment in _experiments
	_searches_architecture(experiment)
	counts.whole(experiment.body.spec.nasConfig.graphConfig.numLayers) > 0
	place := fact.at(experiment, ["spec", "nasConfig", "graphConfig", "numLayers"])
}

facts contains fact.of(_architecture(["modules", naming.slug(operation.operationType)]), _by(experiment), [place]) if {
	some experiment in _experiments
	_searches_architecture(experiment)
	count(experiment.body.spec.nasConfig.operations) > 1
	some position, operation in experiment.body.spec.nasConfig.operations
	place := fact.at(experiment, ["spec", "nasConfig", "operations", position])
}

unknown := set()

_experiments := [experiment |
	some experiment in input.resources.kubernetes.Experiment
	kubernetes.in_group(experiment, "kubeflow.org")
]

# source: Katib documentation, neural architecture search
_searches_architecture(experiment) if experiment.body.spec.algorithm.algorithmName in {"enas", "darts"}

_by(experiment) := concat("", ["Katib (", kubernetes.called("Experiment", experiment), ")"])

_architecture(keys) := array.concat(
	array.concat(["development", "production", "design", "architecture_search"], keys),
	["provided_by"],
)
