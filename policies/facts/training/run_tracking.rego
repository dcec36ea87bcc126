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
import data.lib.tracking
import data.lib.training

facts contains fact.of(array.concat(_root, array.concat(part, ["provided_by"])), tracker.name, [use.place]) if {
	some use in tracking.uses
	tracker := data.knowledge.trackers.reporters[use.by]
	some part in _parts(_process(use.framework, use.resource.body), tracker)
}

facts contains fact.of(array.concat(_root, ["logging", "provided_by"]), row.name, [fact.at(resource, row.at)]) if {
	some row in data.knowledge.trackers.logs
	some resource in training.resources(row["in"])
	training.is_set(object.get(resource.body, row.at, null))
}

# torchtune writes the log of a run to its directory
facts contains fact.of(array.concat(_root, ["logging", "provided_by"]), "torchtune (DiskLogger)", [place]) if {
	some run in input.resources.training.torchtune
	endswith(run.body.metric_logger._component_, ".DiskLogger")
	_has_directory(run)
	place := fact.at(run, ["metric_logger", "_component_"])
}

_has_directory(run) if training.is_set(run.body.metric_logger.log_dir)

_has_directory(run) if fact.undecided(run, ["metric_logger", "log_dir"])

unknown contains fact.unknown("which trackers are installed is not known", [fact.at(set_to.resource, set_to.pointer)]) if {
	some set_to in training.read("report_to")
	"all" in tracking.names(set_to.value)
}

unknown contains fact.unknown("tracker is not known", [place]) if some place in training.open("report_to")

_root := ["platform", "toolchain", "training", "process_tracking"]

_parts(process, tracker) := {["monitoring"], ["tracked", process]} | {["logging"] | tracker.logs == true}

_process("litgpt", body) := "training" if {
	not body.checkpoint_dir
} else := "fine_tuning"

_process("mindformers", body) := "fine_tuning" if {
	body.run_mode == "finetune"
} else := "training"

_process(framework, _) := "training" if {
	framework in {"neox", "deepspeed", "megatron", "megatron_command", "nemo_command", "composer", "flagscale"}
} else := "fine_tuning" if not framework in {"litgpt", "mindformers"}
