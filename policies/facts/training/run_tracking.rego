# METADATA
# title: Trackers that training runs report to
# description: |
#   A tracker that a configuration switches on follows its runs, and keeps their logs if it is one that does. "none",
#   false and an empty project switch nothing on, and steps between lines on the console are no tracker.
# custom:
#   title_zh: 训练过程的跟踪工具
#   shows: [6.1.2.1.b]
package facts.training.run_tracking

import data.lib.fact
import data.lib.training

facts contains fact.of(array.concat(_root, array.concat(part, ["provided_by"])), tracker.name, [use.place]) if {
	some use in _uses
	tracker := data.knowledge.trackers.reporters[use.by]
	some part in _parts(use.framework, tracker)
}

facts contains fact.of(array.concat(_root, ["logging", "provided_by"]), row.name, [fact.at(resource, row.at)]) if {
	some row in data.knowledge.trackers.logs
	some resource in training.resources(row["in"])
	training.is_set(object.get(resource.body, row.at, null))
}

unknown contains fact.unknown("which trackers are installed is not known", [fact.at(set_to.resource, set_to.pointer)]) if {
	some set_to in training.read("report_to")
	"all" in _names(set_to.value)
}

unknown contains fact.unknown("tracker is not known", [place]) if some place in training.open("report_to")

_root := ["platform", "toolchain", "training", "process_tracking"]

_uses contains {"framework": set_to.framework, "by": name, "place": fact.at(set_to.resource, set_to.pointer)} if {
	some set_to in training.read("report_to")
	some name in _names(set_to.value)
	not _is_off(set_to.resource, name)
}

_uses contains {"framework": row["in"], "by": row.by, "place": fact.at(resource, row.at)} if {
	some row in data.knowledge.trackers.switches
	some resource in training.resources(row["in"])
	_holds(row.is, object.get(resource.body, row.at, null))
	not _is_off(resource, row.by)
}

# a directory that a required argument of the script names is set, whatever it is
_uses contains {"framework": row["in"], "by": row.by, "place": fact.at(resource, row.at)} if {
	some row in data.knowledge.trackers.switches
	row.is == "set"
	some resource in training.resources(row["in"])
	row.at[1] in resource.body.given[row.at[0]]
}

_uses contains {"framework": "torchtune", "by": name, "place": fact.at(resource, ["metric_logger", "_component_"])} if {
	some resource in input.resources.training.torchtune
	parts := split(resource.body.metric_logger._component_, ".")
	name := data.knowledge.trackers.loggers[parts[count(parts) - 1]]
}

_holds("on", true)

_holds("set", value) if {
	training.is_set(value)
	value != false
}

_is_off(resource, "wandb") if {
	some value in [
		object.get(resource.body, "wandb_mode", ""),
		object.get(resource.body, ["environment", "WANDB_MODE"], ""),
	]
	value == "disabled"
}

_is_off(resource, "wandb") if object.get(resource.body, ["environment", "WANDB_DISABLED"], false) in {true, 1}

_names(value) := {lower(value)} if is_string(value)

_names(value) := {lower(name) | some name in value; is_string(name)} if is_array(value)

_parts(framework, tracker) := {["monitoring"], ["tracked", _process(framework)]} | {["logging"] | tracker.logs == true}

_process(framework) := "training" if {
	framework in {"neox", "deepspeed", "megatron", "megatron_command"}
} else := "fine_tuning"
