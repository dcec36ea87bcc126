# METADATA
# title: Settings in a text
# description: |
#   Reads `key: value` lines of a configuration that an object carries as text, without comments. It knows indents and
#   list items, and no more of YAML.
package lib.lines

# each line that says something: its indent, its key and its value, which may be ""
settings(text) := [setting |
	is_string(text)
	some raw in split(text, "\n")
	bare := trim_space(split(raw, " #")[0])
	bare != ""
	not startswith(bare, "#")
	item := trim_space(trim_prefix(bare, "- "))
	parts := split(item, ":")
	setting := {
		"indent": count(raw) - count(trim_left(raw, " -")),
		"item": startswith(bare, "-"),
		"key": trim(trim_space(parts[0]), "\"'"),
		"value": trim(trim_space(concat(":", array.slice(parts, 1, count(parts)))), "\"'"),
	}
]

# the values of a key
values(text, key) := [setting.value | some setting in settings(text); setting.key == key; setting.value != ""]
