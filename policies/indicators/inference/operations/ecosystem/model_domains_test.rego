package indicators.inference.operations.ecosystem.model_domains_test

import data.indicators.inference.operations.ecosystem.model_domains as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_domain if {
	every name, model in _whole {
		declared := _declared(json.remove(_whole, [name]))
		indicator.findings == {finding.lacks(_root, model.domain)} with input as declared
	}
}

test_a_model_counts_only_when_it_says_its_domain if {
	declared := _declared(json.remove(_whole, ["detect/domain"]))
	indicator.findings == {
		finding.lacks(_root, "computer_vision"),
		finding.missing(array.concat(_root, ["detect", "domain"])),
	} with input as declared
}

test_another_domain_does_not_stand_in if {
	declared := _declared(object.union(_whole, {"detect": {"domain": "speech"}}))
	indicator.findings == {finding.lacks(_root, "computer_vision")} with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "operations", "ecosystem", "models"]

_whole := {
	"chat": {"domain": "natural_language_processing"},
	"detect": {"domain": "computer_vision"},
	"paint": {"domain": "multimodal_generation"},
}

_declared(whole) := {"capabilities": {"inference": {"operations": {"ecosystem": {"models": whole}}}}}
