package indicators.platform.toolchain.data_processing.cache_levels_test

import data.indicators.platform.toolchain.data_processing.cache_levels as indicator
import data.lib.finding

test_satisfied_with_two_levels if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_with_a_single_level if {
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _declared(object.remove(_full, ["warm"]))
}

test_unsatisfied_when_both_levels_are_of_one_medium if {
	same := object.union(_full, {"warm": {"medium": "host_memory"}})
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _declared(same)
}

test_unsatisfied_when_a_level_lacks_a_field if {
	every field in ["provided_by", "medium"] {
		short := {finding.too_few(_root, 2, 1), finding.missing(array.concat(_root, ["warm", field]))}
		indicator.findings == short with input as _declared(json.remove(_full, [["warm", field]]))
	}
}

test_undeclared_without_levels if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "data_processing", "cache_levels"]

_full := {
	"hot": {"provided_by": "Alluxio workers", "medium": "host_memory"},
	"warm": {"provided_by": "node NVMe", "medium": "local_ssd"},
}

_declared(levels) := {"capabilities": {"platform": {"toolchain": {"data_processing": {"cache_levels": levels}}}}}
