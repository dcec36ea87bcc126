# METADATA
# title: Logic in Python in Triton
# description: |
#   Models whose backend is Python run code of one's own inside Triton. Over how many nodes it runs, its configuration
#   does not say.
# custom:
#   title_zh: Triton 中的 Python 推理逻辑
#   shows: [6.3.1.1.g]
package facts.configs.triton_logic

import data.lib.fact
import data.lib.naming
import data.lib.triton

facts contains fact.of(path, value, [fact.at(model.file, ["backend"])]) if {
	some model in triton.models
	model.backend == "python"
	some keys, value in {
		["provided_by"]: concat("", ["Python backend of Triton (", model.name, ")"]),
		["engine", "provided_by"]: "Triton Inference Server",
	}
	path := array.concat(["inference", "serving", "deployment", "custom_logic", naming.slug(model.name)], keys)
}

unknown := set()
