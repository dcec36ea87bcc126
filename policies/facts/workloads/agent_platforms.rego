# METADATA
# title: Platforms for agents
# description: A platform on which agents are made that runs. What can be done with them, its image does not say.
# custom:
#   title_zh: 智能体平台
#   shows: [6.3.2.2.e]
package facts.workloads.agent_platforms

import data.lib.fact
import data.lib.products

facts contains fact.of(["inference", "applications", "interaction", "agents", "provided_by"], platform.provided_by, [platform.place]) if {
	some platform in products.of("agent_platform")
}

unknown := set()
