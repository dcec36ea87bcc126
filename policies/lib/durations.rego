# METADATA
# title: Durations
# description: Turns "90s", "1m30s" and "500ms" into seconds.
package lib.durations

seconds(text) := total if {
	is_string(text)
	total := sum([amount | some amount in _amounts(replace(replace(replace(replace(text, "ms", "x "), "s", "s "), "m", "m "), "h", "h "))])
	total > 0
}

_amounts(text) := [amount |
	some piece in split(trim_space(text), " ")
	unit := substring(piece, count(piece) - 1, 1)
	scale := {"x": 0.001, "s": 1, "m": 60, "h": 3600}[unit]
	amount := to_number(trim_suffix(piece, unit)) * scale
]
