package indicators.platform.hardware.compute.parallel_decoding_test

import data.indicators.platform.hardware.compute.parallel_decoding as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _input(_decoding({"video": {"provided_by": "NVDEC", "streams": 2}}))
	indicator.subjects == {_root} with input as _input(_decoding({}))
}

test_unsatisfied_with_one_stream if {
	path := array.concat(_root, ["parallel_decoding", "video", "streams"])
	declared := _decoding({"video": {"provided_by": "NVDEC", "streams": 1}})
	indicator.findings == {finding.below(path, 2, 1)} with input as _input(declared)
}

test_one_kind_is_enough_and_any_kind_will_do if {
	kinds := {"video": {}, "point_cloud": {"provided_by": "a decoder card", "streams": 8}}
	indicator.findings == set() with input as _input(_decoding(kinds))
}

test_unsatisfied_when_no_kind_has_its_parts if {
	path := array.concat(_root, ["parallel_decoding", "audio"])
	expected := {finding.missing(array.concat(path, [part])) | some part in ["provided_by", "streams"]}
	indicator.findings == expected with input as _input(_decoding({"audio": {}}))
}

test_unsatisfied_without_the_module_or_any_kind if {
	expected := {finding.missing(array.concat(_root, [part])) | some part in ["provided_by", "parallel_decoding"]}
	indicator.findings == expected with input as _input({})
	indicator.findings == expected with input as _input({"parallel_decoding": {}})
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "compute", "preprocessing"]

_input(value) := {"capabilities": {"platform": {"hardware": {"compute": {"preprocessing": value}}}}}

_decoding(kinds) := {"provided_by": "DALI", "parallel_decoding": kinds}
