# METADATA
# title: Interfaces of model servers that charts install
# description: |
#   A chart that is asked for by name and serves models behind a Service of its own offers their interface. One that
#   takes its models from its values offers none where they name none that is enabled.
# custom:
#   title_zh: 图表安装的模型服务的接口
#   shows: [6.3.1.1.b]
package facts.workloads.chart_interfaces

import data.lib.charts
import data.lib.fact
import data.lib.kubernetes
import data.lib.serving_charts

facts contains found if {
	some [asked, part] in serving_charts.all
	some key, value in {"provided_by": serving_charts.provider(asked, part), "kind": "api"}
	path := ["inference", "serving", "deployment", "interfaces", kubernetes.entry(asked.resource), key]
	found := fact.of(path, value, [charts.place(asked, part), fact.at(asked.resource, ["chart"])])
}

unknown contains fact.unknown("whether a chart serves models is not known", [place]) if {
	some place in serving_charts.open
}
