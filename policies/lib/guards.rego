# METADATA
# title: Guards that are on
# description: |
#   Rails of NeMo Guardrails that its configuration lists, and guardrails of LiteLLM that run on every request. A flow
#   without the prompt or the entities that it needs, and a guardrail that a caller must ask for, are not on.
package lib.guards

import data.lib.configs
import data.lib.fact

# each with its tool, name, row of knowledge, side and place
active contains {"tool": "NeMo Guardrails", "name": name, "row": row, "on": row.on, "place": place, "file": file} if {
	some file in configs.of("nemo_guardrails")
	some side in ["input", "output"]
	some position, flow in file.body.rails[side].flows
	is_string(flow)
	name := lower(trim_space(split(flow, "$")[0]))
	row := data.knowledge.guards.flows[name]
	row.on == side
	_has_prompt(file, row)
	_has_settings(file, row)
	place := fact.at(file, ["rails", side, "flows", position])
}

active contains {"tool": "LiteLLM", "name": name, "row": row, "on": side, "place": place, "file": file} if {
	some file in configs.of("litellm")
	some position, guard in configs.mappings(file.body.guardrails)
	guard.litellm_params.default_on == true
	name := guard.litellm_params.guardrail
	row := data.knowledge.guards.providers[name]
	some mode in _modes(guard.litellm_params.mode)
	side := data.knowledge.guards.modes[mode].on
	place := fact.at(file, ["guardrails", position, "litellm_params", "guardrail"])
}

# "NeMo Guardrails: self check input"
active contains {"tool": "LiteLLM", "name": name, "row": row, "on": side, "place": place, "file": file} if {
	some file in configs.of("litellm")
	some position, name in file.body.litellm_settings.callbacks
	row := data.knowledge.guards.callbacks[name]
	some side in row.on
	place := fact.at(file, ["litellm_settings", "callbacks", position])
}

active contains {"tool": "Guardrails AI", "name": name, "row": row, "on": side, "place": place, "file": file} if {
	some file in configs.of("guardrails_ai")
	some at, guard in file.body.guards
	some position, validator in guard.validators
	parts := split(validator.id, "/")
	name := parts[count(parts) - 1]
	row := data.knowledge.guards.validators[name]
	not validator.onFail == "noop"
	side := {"prompt": "input", "messages": "input", "msg_history": "input"}[validator.on]
	place := fact.at(file, ["guards", at, "validators", position, "id"])
}

active contains {"tool": "Guardrails AI", "name": name, "row": row, "on": "output", "place": place, "file": file} if {
	some file in configs.of("guardrails_ai")
	some at, guard in file.body.guards
	some position, validator in guard.validators
	parts := split(validator.id, "/")
	name := parts[count(parts) - 1]
	row := data.knowledge.guards.validators[name]
	not validator.onFail == "noop"
	object.get(validator, "on", "$") in {"$", "output"}
	place := fact.at(file, ["guards", at, "validators", position, "id"])
}

active contains {"tool": "LLM Guard", "name": scanner.type, "row": row, "on": side, "place": place, "file": file} if {
	some file in configs.of("llm_guard")
	some list, side in {"input_scanners": "input", "output_scanners": "output"}
	some position, scanner in file.body[list]
	row := data.knowledge.guards.scanners[scanner.type]
	place := fact.at(file, [list, position, "type"])
}

called(guard) := concat(": ", [guard.tool, guard.name])

_modes(mode) := {mode} if is_string(mode)

_modes(mode) := {one | some one in mode} if is_array(mode)

_has_prompt(_, row) if not row.task

_has_prompt(file, row) if {
	some other in configs.of("nemo_guardrails")
	other.source == file.source
	startswith(other.address, _directory(file.address))
	some prompt in other.body.prompts
	split(prompt.task, " ")[0] == row.task
}

_directory(address) := substring(address, 0, count(address) - count(parts[count(parts) - 1])) if {
	parts := split(address, "/")
}

_has_settings(_, row) if not row.settings

_has_settings(file, row) if count(object.get(file.body, array.concat(["rails", "config"], row.settings), [])) > 0
