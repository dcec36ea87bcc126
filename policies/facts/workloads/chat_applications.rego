# METADATA
# title: Applications to talk to models
# description: |
#   A web application to talk to models that runs, and a platform on which such applications are made.
# custom:
#   title_zh: 对话应用
#   shows: [6.3.2.2.a]
package facts.workloads.chat_applications

import data.lib.fact
import data.lib.products

facts contains fact.of(array.concat(_root, ["applications", application.name, key]), value, [application.place]) if {
	some category in ["chat_application", "image_application"]
	some application in products.of(category)
	some key, value in {"provided_by": application.provided_by, "surface": "web"}
}

facts contains fact.of(array.concat(_root, ["development", "provided_by"]), platform.provided_by, [platform.place]) if {
	some platform in products.of("agent_platform")
}

unknown contains fact.unknown("values of a chart are kept elsewhere", [place]) if {
	some place in products.open("chat_application")
}

_root := ["inference", "applications", "interaction", "products"]
