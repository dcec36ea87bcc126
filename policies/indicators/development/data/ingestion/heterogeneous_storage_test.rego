package indicators.development.data.ingestion.heterogeneous_storage_test

import data.indicators.development.data.ingestion.heterogeneous_storage as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_satisfied_by_each_kind_of_unstructured_data if {
	every kind in {"text", "image", "speech", "audio", "video", "point_cloud", "other_unstructured"} {
		stored := object.union(_good, {"pages": {"data_kind": kind}})
		indicator.findings == set() with input as _declared(stored)
	}
}

test_unsatisfied_without_structured_data if {
	findings := {finding.lacks(_root, "structured")}
	stored := object.union(_good, {"orders": {"data_kind": "text"}})
	indicator.findings == findings with input as _declared(stored)
}

test_semi_structured_data_is_neither if {
	findings := {finding.lacks(_root, "unstructured")}
	stored := object.union(_good, {"pages": {"data_kind": "semi_structured"}})
	indicator.findings == findings with input as _declared(stored)
}

test_unsatisfied_with_one_source if {
	findings := {finding.too_few(_root, 2, 1)}
	indicator.findings == findings with input as _declared(object.union(_good, {"pages": {"source": "Shop"}}))
}

test_unsatisfied_without_each_value if {
	every field in {"provided_by", "data_kind", "source"} {
		findings := {
			finding.lacks(_root, "unstructured"),
			finding.too_few(_root, 2, 1),
			finding.missing(_at(["pages", field])),
		}
		indicator.findings == findings with input as _declared(json.remove(_good, [["pages", field]]))
	}
}

test_unsatisfied_when_it_is_empty if {
	findings := {
		finding.lacks(_root, "structured"),
		finding.lacks(_root, "unstructured"),
		finding.too_few(_root, 2, 0),
	}
	indicator.findings == findings with input as _declared({})
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {
	"orders": {"provided_by": "PostgreSQL", "data_kind": "structured", "source": "shop"},
	"pages": {"provided_by": "object store", "data_kind": "text", "source": "web crawl"},
}

_root := ["development", "data", "ingestion", "stored_data"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"development": {"data": item}}} if {
	item := {"ingestion": {"stored_data": value}}
}
