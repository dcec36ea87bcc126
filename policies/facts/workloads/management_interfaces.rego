# METADATA
# title: REST interfaces for management
# description: A server that runs and through which a management platform is connected by REST.
# custom:
#   title_zh: REST 管理接口
#   shows: [6.1.3.1.a]
package facts.workloads.management_interfaces

import data.lib.fact
import data.lib.products

facts contains fact.of(["platform", "overall", "compatibility", "management_interface", key], value, [interface.place]) if {
	some interface in products.of("rest_management")
	some key, value in {"provided_by": interface.provided_by, "style": "rest"}
}

unknown := set()
