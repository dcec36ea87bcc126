package indicators.platform.overall.compatibility.vector_database_test

import data.indicators.platform.overall.compatibility.vector_database as indicator
import data.lib.finding

test_satisfied_by_one if {
	indicator.subjects == {_at(["knowledge"]), _at(["other"])} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_unsatisfied_when_none_names_what_provides_it if {
	findings := {finding.missing(_at(["knowledge", "provided_by"])), finding.missing(_at(["other", "provided_by"]))}
	indicator.findings == findings with input as _declared({"knowledge": {}, "other": {}})
}

test_undeclared_when_the_map_is_empty if {
	indicator.subjects == set() with input as _declared({})
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {"knowledge": {"provided_by": "Milvus"}, "other": {}}

_root := ["platform", "overall", "compatibility", "vector_databases"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"compatibility": {"vector_databases": value}}
}
