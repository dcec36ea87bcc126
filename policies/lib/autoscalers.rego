# METADATA
# title: Autoscalers of workloads
# description: |
#   Every object that makes a workload larger and smaller, where its greatest size is above its least: which workload, by
#   which measure of load, and whether that workload serves models. A target that is kept elsewhere serves models if the
#   metric is one of a serving engine, or if an engine is in the target's name.
package lib.autoscalers

import data.lib.counts
import data.lib.fact
import data.lib.kubernetes
import data.lib.naming
import data.lib.serving_resources
import data.lib.workloads

# each with its kind, owner, bounds, signal, target, and role of the target
all := [object.union(found, {"role": _role(found), "called": kubernetes.called(found.kind, found.owner)}) |
	some found in array.concat(array.concat(_pods, _knative), array.concat(_kserve, _custom))
	found.most > found.least
]

of_role(role) := [found | some found in all; found.role == role]

# places of bounds that are variables
open contains fact.at(owner, ["spec", key]) if {
	some [kind, least, most] in _kinds
	some owner in input.resources.kubernetes[kind]
	some key in [least, most]
	value := owner.body.spec[key]
	not counts.whole(value)
}

_kinds := [
	["HorizontalPodAutoscaler", "minReplicas", "maxReplicas"],
	["ScaledObject", "minReplicaCount", "maxReplicaCount"],
	["PodAutoscaler", "minReplicas", "maxReplicas"],
]

_defaults := {
	"HorizontalPodAutoscaler": [1, null],
	"ScaledObject": [0, 100],
	"PodAutoscaler": [1, null],
}

_pods := [found |
	some [kind, least, most] in _kinds
	some owner in input.resources.kubernetes[kind]
	not _is_paused(owner)
	[default_least, default_most] := _defaults[kind]
	signals := _signals(kind, owner)
	count(signals) > 0
	reference := object.get(owner.body.spec, "scaleTargetRef", {})
	found := {
		"kind": kind,
		"owner": owner,
		"least": counts.whole(object.get(owner.body.spec, least, default_least)),
		"most": counts.whole(object.get(owner.body.spec, most, default_most)),
		"least_place": fact.at(owner, ["spec", least]),
		"most_place": fact.at(owner, ["spec", most]),
		"metric": signals[0].metric,
		"signal_place": fact.at(owner, signals[0].pointer),
		"target": {"kind": object.get(reference, "kind", "Deployment"), "name": object.get(reference, "name", "")},
	}
]

_knative := [found |
	some owner in input.resources.kubernetes.Service
	kubernetes.in_group(owner, "serving.knative.dev")
	notes := owner.body.spec.template.metadata.annotations
	pointer := ["spec", "template", "metadata", "annotations"]
	found := {
		"kind": "Service",
		"owner": owner,
		"least": counts.whole(object.get(notes, "autoscaling.knative.dev/min-scale", 0)),
		"most": counts.whole(notes["autoscaling.knative.dev/max-scale"]),
		"least_place": fact.at(owner, array.concat(pointer, ["autoscaling.knative.dev/min-scale"])),
		"most_place": fact.at(owner, array.concat(pointer, ["autoscaling.knative.dev/max-scale"])),
		"metric": object.get(notes, "autoscaling.knative.dev/metric", "concurrency"),
		"signal_place": fact.at(owner, pointer),
		"target": {"kind": "Service", "name": owner.name},
	}
]

_kserve := [found |
	some owner in input.resources.kubernetes.InferenceService
	not kubernetes.in_group(owner, "ome.io")
	not _scales_elsewhere(owner)
	predictor := owner.body.spec.predictor
	found := {
		"kind": "InferenceService",
		"owner": owner,
		"least": counts.whole(object.get(predictor, "minReplicas", 1)),
		"most": counts.whole(predictor.maxReplicas),
		"least_place": fact.at(owner, ["spec", "predictor", "minReplicas"]),
		"most_place": fact.at(owner, ["spec", "predictor", "maxReplicas"]),
		"metric": object.get(predictor, "scaleMetric", "concurrency"),
		"signal_place": fact.at(owner, ["spec", "predictor"]),
		"target": {"kind": "InferenceService", "name": owner.name},
	}
]

# resources of model servers that scale by themselves
_custom := [found |
	some one in serving_resources.scaled
	found := {
		"kind": one.kind,
		"owner": one.owner,
		"least": one.least,
		"most": one.most,
		"least_place": fact.at(one.owner, one.bounds.least),
		"most_place": fact.at(one.owner, one.bounds.most),
		"metric": one.bounds.signal,
		"signal_place": fact.at(one.owner, one.bounds.most),
		"target": {"kind": one.kind, "name": one.owner.name},
	}
]

_scales_elsewhere(owner) if {
	owner.body.metadata.annotations["serving.kserve.io/autoscalerClass"] in {"none", "external"}
}

_is_paused(owner) if owner.body.metadata.annotations["autoscaling.keda.sh/paused"] in {"true", true}

# metrics as texts, with where they stand; an HPA that names none follows the processor
_signals("HorizontalPodAutoscaler", owner) := array.concat(
	[{"metric": metric, "pointer": ["spec", "metrics", position]} |
		some position, entry in owner.body.spec.metrics
		metric := _metric(entry)
	],
	[{"metric": "cpu", "pointer": ["spec"]} | not owner.body.spec.metrics],
)

_signals("ScaledObject", owner) := [{"metric": metric, "pointer": ["spec", "triggers", position]} |
	some position, trigger in owner.body.spec.triggers
	texts := [text |
		some key in ["query", "metricName", "queueName", "topic"]
		text := trigger.metadata[key]
		is_string(text)
	]
	metric := lower(concat(" ", array.concat(texts, [object.get(trigger, "type", "")])))
]

_signals("PodAutoscaler", owner) := [{"metric": source.targetMetric, "pointer": ["spec", "metricsSources", position]} |
	some position, source in owner.body.spec.metricsSources
]

# each entry of an HPA has its metric under the key of its type
_metric(entry) := lower(names[0]) if {
	names := array.concat(
		[entry[key].name | some key in ["resource", "containerResource"]],
		[entry[key].metric.name | some key in ["pods", "object", "external"]],
	)
	count(names) > 0
}

# the measure of load, as capability documents call it
signal(found) := signals[0] if {
	signals := [row.signal | some row in data.knowledge.serving_metrics.signals; contains(found.metric, row.word)]
	count(signals) > 0
} else := "custom_metric"

_role(found) := "inference" if {
	found.kind == "InferenceService"
} else := _targets(found)[0].role if {
	count(_targets(found)) > 0
} else := "inference" if {
	some name, _ in data.knowledge.serving_metrics.engines
	contains(found.metric, name)
} else := "inference" if {
	some word in naming.words(found.target.name)
	"inference_engine" in data.knowledge.products[word].is
} else := "unknown"

_targets(found) := workloads.named(
	found.owner.source, kubernetes.namespace(found.owner),
	found.target.kind, found.target.name,
)
