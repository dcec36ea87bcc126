# METADATA
# title: Ways into the platform
# description: |
#   Web interfaces and servers of an API through which users work with the platform, each where it runs. A model that is
#   served is a result of the platform, and no way into it.
# custom:
#   title_zh: 平台的使用方式
#   shows: [6.1.3.4.a]
package facts.workloads.access_ways

import data.lib.fact
import data.lib.products

facts contains fact.of(["platform", "overall", "usability", "access_ways", way, "provided_by"], found.provided_by, [found.place]) if {
	some category, way in {
		"task_dashboard": "web_interface", "notebook": "web_interface", "tuning_interface": "web_interface",
		"management_console": "web_interface", "rest_management": "api",
	}
	some found in products.of(category)
}

unknown := set()
