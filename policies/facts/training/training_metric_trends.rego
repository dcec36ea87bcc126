# METADATA
# title: Metrics that training runs record
# description: |
#   Loss that a run logs at intervals and reports to a tracker, and that of held-out data where the run evaluates on it.
#   The shortest interval is told. A run that logs to the console alone shows no course.
# custom:
#   title_zh: 训练过程记录的指标
#   shows: [6.1.2.5.b.2]
package facts.training.training_metric_trends

import data.lib.evaluating
import data.lib.fact
import data.lib.nemo_rl
import data.lib.tracking
import data.lib.training

facts contains fact.of(array.concat(_root, ["recorded_every_steps"]), _least, places) if {
	some run in _logged
	run.steps == _least
	places := [fact.at(run.resource, run.pointer)]
}

facts contains fact.of(_metric(_name(run, "training")), provider, places) if {
	some run in _logged
	provider := training.provider(run.framework)
	places := [fact.at(run.resource, run.pointer)]
}

facts contains fact.of(_metric(_name(run, "validation")), provider, places) if {
	some run in _logged
	some set_to in evaluating.on
	set_to.resource.id == run.resource.id
	provider := training.provider(run.framework)
	places := [fact.at(set_to.resource, set_to.pointer)]
}

unknown contains fact.unknown("steps between records are not known", [place]) if {
	some place in training.open("logging_steps")
}

_root := ["platform", "toolchain", "monitoring", "training_metrics"]

_metric(name) := array.concat(_root, ["metrics", name, "provided_by"])

# what learns from rewards is followed by them
_name(run, "training") := {true: "reward", false: "training_loss"}[_is_rewarded(run)]

_name(run, "validation") := {true: "validation_score", false: "validation_loss"}[_is_rewarded(run)]

_is_rewarded(run) if {
	run.framework in {"verl", "verl_command"}
	not endswith(object.get(run.resource.body, "script", ""), "sft_trainer")
} else if {
	nemo_rl.is_rewarded(run.resource)
} else := false

_least := min({run.steps | some run in _logged})

_logged contains {"framework": set_to.framework, "resource": set_to.resource, "pointer": set_to.pointer, "steps": set_to.value} if {
	some set_to in training.above("logging_steps", 0)
	floor(set_to.value) == set_to.value
	set_to.resource.id in {use.resource.id | some use in tracking.uses; data.knowledge.trackers.reporters[use.by]}
}

# verl and NeMo RL record each step
_logged contains {"framework": use.framework, "resource": use.resource, "pointer": use.place.pointer, "steps": 1} if {
	some use in tracking.uses
	use.framework in {"verl", "verl_command", "nemo_rl", "nemo_rl_megatron"}
	data.knowledge.trackers.reporters[use.by]
}

# LLM Foundry records each batch
_logged contains {"framework": "composer", "resource": use.resource, "pointer": ["loggers"], "steps": 1} if {
	some use in tracking.uses
	use.framework == "composer"
}
