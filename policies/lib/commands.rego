# METADATA
# title: What a container starts
# description: |
#   Splits the command and arguments of a container into words, shell scripts and scripts that a ConfigMap mounts too,
#   and reads the options in them. Each word knows its place. Comments of scripts are no words.
package lib.commands

import data.lib.counts
import data.lib.fact
import data.lib.pods

# the words that a container of an owner starts with
words(owner, container) := _words[[owner.id, container.pointer]]

# all at once, since several rules ask for the same
_words := {[found.owner.id, container.pointer]: words |
	some found in pods.owners
	some template in found.templates
	some container in template.containers
	words := array.concat(_own(found.owner, container), _scripted(found.owner, template, container))
}

# the words that a container says by itself, whether or not a pod runs it
written(owner, container) := _own(owner, container)

_own(owner, container) := [word |
	some part in ["entrypoint", "command", "args"]
	some position, text in container.body[part]
	is_string(text)
	place := fact.at(owner, array.concat(container.pointer, [part, position]))
	some piece in _pieces(text)
	word := _resolved({"text": piece, "place": place}, container)
]

_scripted(owner, template, container) := [word |
	some script in _scripts(owner, template, container)
	some piece in _pieces(script.text)
	word := _resolved({"text": piece, "place": script.place}, container)
]

# the options among words: `--name=value`, `--name value` and `--name` alone, which is true
options(given) := [option |
	some position, word in given
	startswith(word.text, "-")
	option := _option(given, position, word)
]

# the one value that options of any of the names have; undefined where there is none, or where they differ
value(given, names) := values[0] if {
	values := [option.value | some option in given; option.name in names]
	count({each | some each in values}) == 1
}

# the same as a number; "128k" is one
figure(given, names) := counts.whole(_number(value(given, names)))

# where it stands
places(given, names) := [option.place | some option in given; option.name in names]

# whether a text is a variable that is filled in later
is_open(text) if {
	is_string(text)
	some sign in ["${", "$(", "{{", "<"]
	contains(text, sign)
}

is_open(text) if {
	is_string(text)
	startswith(text, "$")
}

_option(given, position, word) := {"name": _name(parts[0]), "value": concat("=", array.slice(parts, 1, count(parts))), "place": word.place} if {
	contains(word.text, "=")
	parts := split(word.text, "=")
} else := {"name": _name(word.text), "value": next.text, "place": next.place} if {
	next := given[position + 1]
	not startswith(next.text, "-")
} else := {"name": _name(word.text), "value": true, "place": word.place}

_name(text) := replace(trim_left(text, "-"), "_", "-")

_number(text) := text if is_number(text)

_number(text) := to_number(text) if is_string(text)

_number(text) := to_number(trim_suffix(text, "k")) * 1000 if endswith(text, "k")

_number(text) := to_number(trim_suffix(text, "K")) * 1024 if endswith(text, "K")

# a script is split into words; an argument stays whole, since JSON has spaces too
_pieces(text) := [piece |
	some line in split(replace(text, "\\\n", " "), "\n")
	not startswith(trim_space(line), "#")
	some raw in split(replace(replace(line, "\t", " "), "=(", " "), " ")
	piece := trim(raw, "\"'\\;&()")
	piece != ""
] if {
	_is_script(text)
} else := [trim_space(text)]

_is_script(text) if contains(text, " --")

_is_script(text) if contains(text, "\n")

_is_script(text) if contains(text, " serve ")

_is_script(text) if contains(text, " -m ")

# variables filled in; where the value of the first stands is then what says it
_resolved(word, container) := {"text": filled, "place": used[0].place} if {
	contains(word.text, "$")
	used := [variable |
		some variable in pods.environment(container)
		some written in _written(word.text, variable.name)
		contains(word.text, written)
	]
	count(used) > 0
	filled := strings.replace_n(
		{written: value |
			some variable in used
			value := [same.value | some same in used; same.name == variable.name][0]
			some written in _written(word.text, variable.name)
		},
		word.text,
	)
} else := word

_written(text, name) := {concat("", ["$(", name, ")"]), concat("", ["${", name, "}"]), concat("", ["$", name])} if {
	text == concat("", ["$", name])
} else := {concat("", ["$(", name, ")"]), concat("", ["${", name, "}"])}

# ConfigMap entries that are mounted into the container and that its command names
_scripts(owner, template, container) := [script |
	some volume in template.spec.volumes
	some map in _index[[owner.source, volume.configMap.name]]
	some mount in container.body.volumeMounts
	mount.name == volume.name
	some key, text in map.body.data
	is_string(text)
	_is_named(container, key)
	script := {"text": text, "place": fact.at(map, ["data", key])}
]

_index := _maps

_maps[[map.source, map.name]] contains map if some map in input.resources.kubernetes.ConfigMap

_is_named(container, key) if {
	some part in ["command", "args"]
	some text in container.body[part]
	contains(text, key)
}
