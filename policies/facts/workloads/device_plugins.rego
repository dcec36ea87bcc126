# METADATA
# title: Device plugins of several kinds of accelerators
# description: |
#   Charts that make accelerators of two kinds or more known to the scheduler of one cluster, where each is on. Two
#   plugins for one kind are one.
# custom:
#   title_zh: 多种加速卡的设备插件
#   shows: [6.3.1.2.f]
package facts.workloads.device_plugins

import data.lib.charts
import data.lib.fact
import data.lib.naming

facts contains found if {
	some one in _plugins
	count(_kinds[one.source]) > 1
	some path, value in {
		["management", "provided_by"]: one.by,
		["pools", naming.slug(one.chart), "provided_by"]: one.by,
		["pools", naming.slug(one.chart), "device"]: one.kind,
	}
	found := fact.of(array.concat(_resources, path), value, [one.place])
}

unknown := set()

_kinds[one.source] contains one.kind if some one in _plugins

_plugins contains one if {
	some asked in charts.asked
	devices := data.knowledge.charts[asked.chart].devices
	charts.is_on(asked, devices)
	one := {
		"kind": devices.kind, "chart": asked.chart, "by": charts.called(asked), "source": asked.resource.source,
		"place": charts.place(asked, devices),
	}
}

_resources := ["inference", "serving", "efficiency", "heterogeneous_resources"]
