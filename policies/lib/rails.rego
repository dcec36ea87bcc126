# METADATA
# title: Guards in configurations that objects carry
# description: |
#   What configurations of LiteLLM and of NeMo Guardrails put before questions and after answers, from the config maps
#   that hold them: the product, the side, and where. A name of a guard without a mode guards nothing.
package lib.rails

import data.lib.fact
import data.lib.kubernetes
import data.lib.lines

# each with its side, `questions` or `answers`, the guard, what provides it, and where
all contains {"side": side, "guard": guard, "by": kubernetes.called("ConfigMap", map), "place": fact.at(map, ["data", key])} if {
	some map in input.resources.kubernetes.ConfigMap
	some key, text in map.body.data
	contains(text, "guardrail")
	some [guard, mode] in _litellm(lines.settings(text))
	some word, side in {"pre_call": "questions", "during_call": "questions", "post_call": "answers"}
	contains(mode, word)
}

all contains {"side": side, "guard": "nemo", "by": kubernetes.called("ConfigMap", map), "place": fact.at(map, ["data", key])} if {
	some map in input.resources.kubernetes.ConfigMap
	some key, text in map.body.data
	contains(text, "rails:")
	settings := lines.settings(text)
	some word, side in {"input": "questions", "output": "answers"}
	_has_flows(settings, word)
}

# a guard and the mode that stands below it in the same entry; source: LiteLLM documentation, guardrails
_litellm(settings) := {[setting.value, mode] |
	some position, setting in settings
	setting.key == "guardrail"
	setting.value != ""
	some offset in [-2, -1, 1, 2, 3]
	other := settings[position + offset]
	other.key == "mode"
	other.indent == setting.indent
	mode := _mode(settings, position + offset)
}

_mode(settings, position) := settings[position].value if {
	settings[position].value != ""
} else := concat(" ", [item.key | some offset in [1, 2, 3]; item := settings[position + offset]; item.item])

# `input:` below `rails:`, with flows; source: NeMo Guardrails documentation, configuration guide
_has_flows(settings, word) if {
	some position, setting in settings
	setting.key == word
	setting.value == ""
	settings[position - 1]
	some above in [other | some at, other in settings; at < position; other.key == "rails"]
	above.indent < setting.indent
	some offset in [1, 2, 3]
	flows := settings[position + offset]
	flows.key == "flows"
	flows.indent > setting.indent
	settings[(position + offset) + 1].item
}
