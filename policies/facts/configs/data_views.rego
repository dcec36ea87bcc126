# METADATA
# title: Views for types of data on dashboards
# description: |
#   Panels that are made for one type of data, such as curves for time series, pies for categories and maps for places,
#   with the kind of data source that they ask. Single values and tables show data of any type.
# custom:
#   title_zh: 看板中各数据类型的视图
#   shows: [6.1.3.4.f.3]
package facts.configs.data_views

import data.lib.dashboards
import data.lib.fact
import data.lib.naming

facts contains fact.of(["platform", "overall", "usability", "data_views", name, key], value, places) if {
	some type, found in _views

	# beside a view that is declared, which may draw the same type from other data
	name := naming.slug(concat("-", ["grafana", type]))
	places := {one.place | some one in found}
	some key, value in {
		"provided_by": "Grafana",
		"data_format": concat(", ", sort({one.format | some one in found})),
		"chart": concat(", ", sort({one.chart | some one in found})),
	}
}

unknown := set()

_views[row.data] contains {"format": format, "chart": row.drawn_as, "place": panel.place} if {
	some panel in dashboards.panels
	row := data.knowledge.grafana_panels[panel.type]
	row.data
	some format in dashboards.formats(panel)
}
