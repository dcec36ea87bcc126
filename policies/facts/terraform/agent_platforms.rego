# METADATA
# title: Agents in clouds
# description: |
#   Agents that a cloud runs, as Terraform asks for them. What users can do with them, it does not say.
# custom:
#   title_zh: 云上的智能体
#   shows: [6.3.2.2.e]
package facts.terraform.agent_platforms

import data.lib.fact
import data.lib.managed

facts contains fact.of(["inference", "applications", "interaction", "agents", "provided_by"], one.by, [one.place]) if {
	some one in managed.of("agent_platform")
}

unknown := set()
