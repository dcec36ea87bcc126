# METADATA
# title: Knowledge bases in clouds
# description: |
#   Knowledge bases of clouds that models and agents draw on, as Terraform asks for them. What users can do with them, it
#   does not say.
# custom:
#   title_zh: 云上的知识库
#   shows: [6.3.1.1.h]
package facts.terraform.knowledge_bases

import data.lib.fact
import data.lib.managed

facts contains fact.of(["inference", "serving", "deployment", "knowledge_base", "provided_by"], one.by, [one.place]) if {
	some one in managed.of("knowledge_base")
}

unknown contains fact.unknown("whether a service keeps knowledge is not known", [place]) if {
	some place in managed.open("knowledge_base")
}
