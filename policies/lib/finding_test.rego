package lib.finding_test

import data.lib.finding

test_each_kind_has_the_one_shape if {
	finding.missing(["a"]) == {"kind": "missing", "path": ["a"], "expected": null, "actual": null}
	finding.below(["a"], 2, 1) == {"kind": "below", "path": ["a"], "expected": 2, "actual": 1}
	finding.above(["a"], 2, 3) == {"kind": "above", "path": ["a"], "expected": 2, "actual": 3}
	finding.too_few(["a"], 2, 1) == {"kind": "too_few", "path": ["a"], "expected": 2, "actual": 1}
	finding.lacks(["a"], "b") == {"kind": "lacks", "path": ["a"], "expected": "b", "actual": null}
	finding.not_one_of(["a"], ["b"], "c") == {"kind": "not_one_of", "path": ["a"], "expected": ["b"], "actual": "c"}
	finding.mismatched(["a"], "b", "c") == {"kind": "mismatched", "path": ["a"], "expected": "b", "actual": "c"}
}
