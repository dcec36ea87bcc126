# METADATA
# title: Views of which workloads communicate
# description: Hubble UI that runs, which draws flows between workloads. How often it follows them is its own affair.
# custom:
#   title_zh: 负载间通信视图
#   shows: [6.1.1.2.e]
package facts.workloads.traffic_views

import data.lib.fact
import data.lib.products

facts contains fact.of(["platform", "hardware", "network", "communication_view", key], value, [view.place]) if {
	some view in products.of("traffic_view")
	some key, value in {"provided_by": view.provided_by, "interface": "graphical_interface"}
}

unknown := set()
