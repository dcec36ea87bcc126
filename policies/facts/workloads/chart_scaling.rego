# METADATA
# title: Autoscalers of model servers that charts install
# description: |
#   A chart that is asked for by name, serves models, and is told sizes to scale between, the greatest above the least. Sizes
#   without the switch, and those that only the chart itself knows, show nothing.
# custom:
#   title_zh: 图表安装的模型服务的自动伸缩
#   shows: [6.3.1.2.c]
package facts.workloads.chart_scaling

import data.lib.autoscalers
import data.lib.charts
import data.lib.counts
import data.lib.fact
import data.lib.kubernetes
import data.lib.serving_charts

facts contains found if {
	some [asked, bounds, by] in _scaled
	least := counts.whole(object.get(asked.values, bounds.least, null))
	most := counts.whole(object.get(asked.values, bounds.most, null))
	most > least
	some [key, value, pointer] in [
		["provided_by", by, bounds.most], ["min_instances", least, bounds.least], ["max_instances", most, bounds.most],
		["load_signal", _signal(asked, bounds), object.get(bounds, "metrics", bounds.most)],
	]
	path := ["inference", "serving", "efficiency", "autoscaling", kubernetes.entry(asked.resource), key]
	found := fact.of(path, value, [_place(asked, pointer)])
}

unknown contains fact.unknown("bounds of an autoscaler are not known", [_place(asked, pointer)]) if {
	some [asked, bounds, _] in _scaled
	some pointer in [bounds.least, bounds.most]
	fact.undecided(asked.resource, array.concat(asked.pointer, pointer))
}

_scaled contains [asked, part.bounds, by] if {
	some [asked, part] in serving_charts.all
	charts.is_on(asked, part.bounds)
	by := serving_charts.provider(asked, part)
}

# by the processor, unless metrics of their own say more
_signal(asked, bounds) := autoscalers.signal({"metric": names[0]}) if {
	names := [metric.pods.metric.name | some metric in object.get(asked.values, bounds.metrics, [])]
	count(names) > 0
} else := autoscalers.signal({"metric": "cpu"})

_place(asked, pointer) := fact.at(asked.resource, array.concat(asked.pointer, pointer))
