# METADATA
# title: Frameworks whose models Triton serves
# description: |
#   Models of two frameworks or exchange formats in one model repository. An engine that is built for one
#   device, and logic in Python, are models of no framework.
# custom:
#   title_zh: Triton 所服务模型的框架
#   shows: [6.2.2.6.d]
package facts.configs.triton_frameworks

import data.lib.fact
import data.lib.triton

facts contains fact.of(array.concat(_root, keys), value, places) if {
	some _, frameworks in _frameworks
	count(frameworks) > 1
	some framework, places in frameworks
	some keys, value in {
		["provided_by"]: "Triton Inference Server",
		["frameworks", framework, "provided_by"]: concat("", ["Triton Inference Server (", _name(framework), ")"]),
	}
}

unknown := set()

_frameworks[model.repository][row.framework] contains fact.at(model.file, []) if {
	some model in triton.models
	row := data.knowledge.triton_backends[model.backend]
}

_name(framework) := name if {
	[name] := [name | some name in {row.name | some row in data.knowledge.triton_backends; row.framework == framework}]
}

_root := ["development", "production", "deployment", "framework_independence"]
