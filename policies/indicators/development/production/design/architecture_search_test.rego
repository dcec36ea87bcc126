package indicators.development.production.design.architecture_search_test

import data.indicators.development.production.design.architecture_search as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_unsatisfied_without_a_backbone if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["backbone/provided_by"]))
	found == {finding.missing(array.concat(_root, ["backbone", "provided_by"]))}
}

test_unsatisfied_without_a_module if {
	indicator.findings == {finding.too_few(_modules, 1, 0)} with input as _declared(json.remove(_complete, ["modules"]))
}

test_a_module_names_what_searches_it if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["modules/attention/provided_by"]))
	found == {
		finding.too_few(_modules, 1, 0),
		finding.missing(array.concat(_modules, ["attention", "provided_by"])),
	}
}

_modules := array.concat(_root, ["modules"])

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "design", "architecture_search"]

_complete := {"backbone": {"provided_by": "NNI"}, "modules": {"attention": {"provided_by": "Katib ENAS"}}}

_declared(search) := {"capabilities": {"development": {"production": {"design": {"architecture_search": search}}}}}
