# METADATA
# title: Hosts of plugins
# description: |
#   A service that runs and that plugins or tools of models are registered with: a plugin daemon of a platform, a gateway
#   or an operator of MCP servers. Who publishes plugins, and how they are counted, it does not say.
# custom:
#   title_zh: 插件宿主服务
#   shows: [6.3.2.1.e]
package facts.workloads.plugin_hosts

import data.lib.fact
import data.lib.products

facts contains fact.of(path, host.provided_by, [host.place]) if {
	some host in products.of("plugin_host")
	some part in ["registration", "management"]
	path := ["inference", "applications", "industry", "plugins", part, "provided_by"]
}

unknown contains fact.unknown("values of a chart are kept elsewhere", [place]) if some place in products.open("plugin_host")
