# METADATA
# title: Models of Triton Inference Server
# description: |
#   The configurations of a model repository. A model without a name is called after its directory.
package lib.triton

import data.lib.configs

# each with its name, backend and repository
models := [model |
	some file in configs.of("triton_model")
	model := {
		"file": file, "name": _name(file), "backend": _backend(file.body),
		"repository": concat(":", [file.source, _above(file.address)]),
	}
]

# the directory of the model's directory
_above(address) := concat("/", array.slice(parts, 0, count(parts) - 2)) if {
	parts := split(address, "/")
	count(parts) > 2
} else := ""

_name(file) := file.body.name if {
	is_string(file.body.name)
	file.body.name != ""
} else := parts[count(parts) - 2] if {
	parts := split(file.address, "/")
	count(parts) > 1
} else := file.name

_backend(body) := body.backend if {
	is_string(body.backend)
	body.backend != ""
} else := body.platform if {
	is_string(body.platform)
} else := ""
