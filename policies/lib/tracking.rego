# METADATA
# title: Trackers that training runs report to
# description: |
#   Which run reports to which tracker, by the names that `report_to` of transformers has for them, and where it says so.
package lib.tracking

import data.lib.fact
import data.lib.training

# each with its framework, resource, the tracker's name in the table, and the place
uses contains {"framework": set_to.framework, "by": name, "resource": set_to.resource, "place": fact.at(set_to.resource, set_to.pointer)} if {
	some set_to in training.read("report_to")
	some name in names(set_to.value)
	not _is_off(set_to.resource, name)
}

uses contains {"framework": row["in"], "by": row.by, "resource": resource, "place": fact.at(resource, row.at)} if {
	some row in data.knowledge.trackers.switches
	some resource in training.resources(row["in"])
	_holds(row.is, object.get(resource.body, row.at, null))
	not _is_off(resource, row.by)
}

# a directory that a required argument of the script names is set, whatever it is
uses contains {"framework": row["in"], "by": row.by, "resource": resource, "place": fact.at(resource, row.at)} if {
	some row in data.knowledge.trackers.switches
	row.is == "set"
	some resource in training.resources(row["in"])
	row.at[1] in resource.body.given[row.at[0]]
}

uses contains {"framework": "torchtune", "by": name, "resource": resource, "place": fact.at(resource, ["metric_logger", "_component_"])} if {
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

# the trackers that a setting names: `wandb`, `[wandb]`, or the text `["console", "wandb"]`
names(value) := {name |
	some part in split(trim(value, "[]"), ",")
	name := lower(trim(part, " \"'"))
} if {
	is_string(value)
}

names(value) := {lower(name) | some name in value; is_string(name)} if is_array(value)
