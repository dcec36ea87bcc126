# METADATA
# title: Quotients in expressions
# description: |
#   Tells a share, such as calls that went well over all calls, from a mean that divides by calls. A slash in quotes,
#   as in a path, divides nothing.
package lib.quotients

# what stands before the first division, where there is one
numerator(expression) := text if {
	parts := split(expression, "\"")
	divided := [position |
		some position, part in parts
		position % 2 == 0
		contains(part, "/")
	]
	first := divided[0]
	text := concat("\"", array.concat(array.slice(parts, 0, first), [split(parts[first], "/")[0]]))
}

# whether what is divided is marked as calls that "succeeded" or "failed", and is a count of calls
is_share(expression, kind) if {
	above := numerator(expression)
	some mark, _ in data.knowledge.monitored_metrics[kind]
	contains(above, mark)
	not _is_amount(above)
}

_is_amount(text) if {
	some word in ["_seconds", "_us", "_ms", "_tokens", "_bytes", "duration"]
	contains(text, word)
}
