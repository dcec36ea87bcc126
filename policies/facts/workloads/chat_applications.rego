# METADATA
# title: Applications to talk to models
# description: |
#   A web application to talk to models that runs, and a platform on which such applications are made. An image of a team's
#   own is one where it listens as Streamlit or Gradio does, a Service reaches it, and it is told both where a model of
#   the OpenAI API answers and which one. A client that is told a key alone may do anything.
# custom:
#   title_zh: 对话应用
#   shows: [6.3.2.2.a]
package facts.workloads.chat_applications

import data.lib.fact
import data.lib.kubernetes
import data.lib.products
import data.lib.services
import data.lib.workloads

facts contains fact.of(array.concat(_root, ["applications", application.name, key]), value, [application.place]) if {
	some category in ["chat_application", "image_application"]
	some application in products.of(category)
	some key, value in {"provided_by": application.provided_by, "surface": "web"}
}

facts contains fact.of(array.concat(_root, ["development", "provided_by"]), platform.provided_by, [platform.place]) if {
	some platform in products.of("agent_platform")
}

facts contains found if {
	some workload in workloads.of_role("other")
	workload.kind in {"Deployment", "StatefulSet"}
	some template in workload.templates
	some container in template.containers
	some port in container.body.ports
	port.containerPort in {7860, 8501}
	told := {variable.name | some variable in container.body.env; _is_filled(variable)}
	count(told & _endpoints) > 0
	count(told & _models) > 0
	reaching := services.of(workload.owner, template)
	count(reaching) > 0
	place := fact.at(workload.owner, array.concat(container.pointer, ["image"]))
	some key, value in {"provided_by": workload.called, "surface": "web"}
	found := fact.of(array.concat(_root, ["applications", kubernetes.entry(workload.owner), key]), value, [place])
}

_is_filled(variable) if variable.value != ""

_is_filled(variable) if {
	some kind in ["configMapKeyRef", "secretKeyRef"]
	variable.valueFrom[kind].name
}

# source: OpenAI Python library, and Azure OpenAI documentation
_endpoints := {
	"OPENAI_API_BASE", "OPENAI_BASE_URL", "OPENAI_API_BASE_URL", "AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_BASE",
	"AZURE_OPENAI_API_BASE",
}

_models := {
	"OPENAI_MODEL", "OPENAI_MODEL_NAME", "OPENAI_API_MODEL", "AZURE_OPENAI_MODEL", "AZURE_OPENAI_DEPLOYMENT",
	"AZURE_OPENAI_DEPLOYMENT_NAME", "AZURE_OPENAI_CHAT_DEPLOYMENT",
}

unknown contains fact.unknown("values of a chart are kept elsewhere", [place]) if {
	some place in products.open("chat_application")
}

_root := ["inference", "applications", "interaction", "products"]
