package indicators.development.data.processing.task_labels_test

import data.indicators.development.data.processing.task_labels as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_at(["triage"])} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_unsatisfied_without_each_value if {
	every path in {
		["triage", "provided_by"],
		["triage", "requirement"],
		["triage", "labels"],
		["triage", "labels", "billing", "definition"],
	} {
		indicator.findings == {finding.missing(_at(path))} with input as _declared(json.remove(_good, [path]))
	}
}

test_unsatisfied_without_a_label if {
	findings := {finding.missing(_at(["triage", "labels"]))}
	indicator.findings == findings with input as _declared(json.remove(_good, ["triage/labels/billing"]))
}

test_a_defined_task_does_not_excuse_an_undefined_one if {
	findings := {finding.missing(_at(["summary", field])) | some field in {"provided_by", "requirement", "labels"}}
	indicator.findings == findings with input as _declared(object.union(_good, {"summary": {}}))
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {"triage": {
	"provided_by": "labelling project",
	"requirement": "route a request",
	"labels": {"billing": {"definition": "about an invoice"}},
}}

_root := ["development", "data", "processing", "instruction_data", "task_labels"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"development": {"data": item}}} if {
	item := {"processing": {"instruction_data": {"task_labels": value}}}
}
