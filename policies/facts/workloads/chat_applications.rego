# METADATA
# title: Applications to talk to models
# description: A web application to talk to models that runs.
# custom:
#   title_zh: 对话应用
#   shows: [6.3.2.2.a]
package facts.workloads.chat_applications

import data.lib.fact
import data.lib.products

facts contains fact.of(path, value, [application.place]) if {
	some application in products.of("chat_application")
	some key, value in {"provided_by": application.provided_by, "surface": "web"}
	path := ["inference", "applications", "interaction", "products", "applications", application.name, key]
}

unknown := set()
