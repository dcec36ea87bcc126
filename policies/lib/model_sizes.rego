# METADATA
# title: Sizes of models by their names
# description: |
#   Reads `70B` in the name of a model. Where a name has two, as that of a mixture with its active part, the first counts;
#   `8x7B` names experts that share parameters, and its size is in the table or not known.
package lib.model_sizes

# parameters of the model, in full
parameters(model) := size if {
	size := data.knowledge.model_sizes[lower(_base(model))].parameters
} else := round(billions * 1000000000) if {
	billions := _billions(_base(model))[0]
	billions > 0.01
	billions < 5000
}

_base(model) := parts[count(parts) - 1] if parts := split(trim_right(model, "/"), "/")

# `1_8b` is 1.8 and not 8
_billions(name) := figures if {
	figures := _figures(replace(lower(name), "_", "."))
	count(figures) > 0
} else := _figures(replace(lower(name), "_", "-")) if not _has_number_before(lower(name))

_figures(name) := [figure |
	some word in split(name, "-")
	endswith(word, "b")
	digits := trim_suffix(word, "b")
	digits != ""
	trim_left(digits, "0123456789.") == ""
	figure := to_number(digits)
]

_has_number_before(name) if {
	words := split(replace(name, "_", "-"), "-")
	some at, word in words
	at > 0
	endswith(word, "b")
	trim_left(trim_suffix(word, "b"), "0123456789.") == ""
	trim_left(words[at - 1], "0123456789.") == ""
}
