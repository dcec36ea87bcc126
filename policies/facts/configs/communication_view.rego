# METADATA
# title: Dashboards of what devices send to each other
# description: |
#   Panels over metrics of NVLink, InfiniBand, RDMA and collectives, and how often their dashboards follow; of several,
#   the slowest. Counters of errors alone are no view of communication.
# custom:
#   title_zh: 设备间通信看板
#   shows: [6.1.1.2.e]
package facts.configs.communication_view

import data.lib.dashboards
import data.lib.durations
import data.lib.fact

facts contains fact.of(array.concat(_root, [key]), value, _places) if {
	count(_places) > 0
	some key, value in {"provided_by": "Grafana", "interface": "dashboard"}
}

facts contains fact.of(array.concat(_root, ["refresh_seconds"]), slowest, {one.place | some one in _refreshed}) if {
	slowest := max({one.seconds | some one in _refreshed})
}

unknown := set()

_panels := dashboards.naming(object.keys(data.knowledge.communication_metrics))

_places := {panel.place | some panel in _panels}

_refreshed := {{"seconds": seconds, "place": fact.at(panel.board, ["refresh"])} |
	some panel in _panels
	seconds := durations.seconds(panel.board.body.refresh)
}

_root := ["platform", "hardware", "network", "communication_view"]
