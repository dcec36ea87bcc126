package indicators.platform.overall.usability.data_type_views_test

import data.indicators.platform.overall.usability.data_type_views as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_further_views_need_not_be_complete if {
	indicator.findings == set() with input as _declared(object.union(_good, {"category": {}}))
}

test_unsatisfied_by_one_chart_for_all if {
	views := object.union(_good, {"spatial": {"chart": "Line"}})
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _declared(views)
}

test_unsatisfied_with_one_type if {
	findings := {finding.too_few(_root, 2, 1)}
	indicator.findings == findings with input as _declared(object.remove(_good, ["spatial"]))
}

test_unsatisfied_without_each_value if {
	every field in {"provided_by", "data_format", "chart"} {
		findings := {finding.too_few(_root, 2, 1), finding.missing(_at(["spatial", field]))}
		indicator.findings == findings with input as _declared(json.remove(_good, [["spatial", field]]))
	}
}

test_unsatisfied_when_it_is_empty if {
	indicator.findings == {finding.too_few(_root, 2, 0)} with input as _declared({})
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {
	"time_series": {"provided_by": "dashboards", "data_format": "prometheus", "chart": "line"},
	"spatial": {"provided_by": "dashboards", "data_format": "geojson", "chart": "map"},
}

_root := ["platform", "overall", "usability", "data_views"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"usability": {"data_views": value}}
}
