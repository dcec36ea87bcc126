# METADATA
# title: Pipelines of GitHub and GitLab
# description: |
#   The steps of jobs that are on, with the commands that they run and what they are for. A job or a step whose
#   condition is false is off, and a line that only speaks of a command runs none.
package lib.pipelines

import data.lib.configs
import data.lib.fact

# each with its file, job, commands, action, inputs and place
steps := array.concat(
	[step |
		some file in configs.of("github_workflow")
		some name, job in file.body.jobs
		not _is_off(job)
		some position, given in configs.mappings(job.steps)
		not _is_off(given)
		step := {
			"file": file, "job": name, "commands": _commands(object.get(given, "run", "")),
			"action": lower(split(object.get(given, "uses", ""), "@")[0]), "with": object.get(given, "with", {}),
			"place": fact.at(file, ["jobs", name, "steps", position]),
		}
	],
	[step |
		some file in configs.of("gitlab_ci")
		some name, job in file.body
		not startswith(name, ".")
		is_object(job)
		not object.get(job, "when", "on_success") in {"manual", "never"}
		some part in ["before_script", "script", "after_script"]
		lines := _lines(job[part])
		step := {
			"file": file, "job": name, "commands": _commands(concat("\n", lines)), "action": "", "with": {},
			"place": fact.at(file, [name, part]),
		}
	],
)

# whether a step does what the word says
does(step, word) if {
	some command in step.commands
	some start, _ in data.knowledge.pipeline_steps.commands[word]
	_starts(command, start)
}

does(step, word) if {
	data.knowledge.pipeline_steps.actions[word][step.action]
	not _is_false(object.get(step.with, "push", true))
}

does(step, "publishes") if {
	some command in step.commands
	_starts(command, "docker buildx build")
	contains(command, "--push")
}

does(step, "builds") if step.action in {"docker/build-push-action", "docker/bake-action"}

# jobs that make a cluster for themselves, as [file, job]
throwaway contains [step.file.id, step.job] if {
	some step in steps
	data.knowledge.pipeline_steps.throwaway.actions[step.action]
}

throwaway contains [step.file.id, step.job] if {
	some step in steps
	some command in step.commands
	some start, _ in data.knowledge.pipeline_steps.throwaway.commands
	_starts(command, start)
}

# what starts the pipelines of a file, in the words of the capability document
triggers(file) := {"commit"} if {
	file in configs.of("gitlab_ci")
} else := {trigger |
	some event, settings in _events(file.body.on)
	trigger := _trigger(event, settings)
}

_events(text) := {text: {}} if is_string(text)

_events(list) := {event: {} | some event in list} if is_array(list)

_events(map) := map if is_object(map)

_trigger("push", settings) := "tag" if {
	settings.tags
	not settings.branches
} else := "commit"

_trigger("release", _) := "tag"

_trigger("create", _) := "tag"

_trigger("schedule", _) := "schedule"

_trigger("repository_dispatch", _) := "webhook"

_trigger("workflow_dispatch", _) := "manual"

_is_off(given) if _is_false(given["if"])

_is_false(value) if value in {false, "false", "${{ false }}", "${{false}}", "False"}

_lines(text) := [text] if is_string(text)

_lines(list) := [line | some line in list; is_string(line)] if is_array(list)

# "sudo docker push x && echo done" runs "docker push x" and speaks of nothing else
_commands(text) := {command |
	whole := replace(text, "\\\n", " ")
	some line in split(replace(replace(replace(whole, "&&", "\n"), ";", "\n"), "||", "\n"), "\n")
	command := _bare(trim_space(line))
	command != ""
	not startswith(command, "#")
}

_bare(line) := _bare_once(_bare_once(_bare_once(line)))

_bare_once(line) := trim_space(trim_prefix(line, start)) if {
	some start in _wrappers
	startswith(line, start)
	every other in _wrappers {
		not _is_longer(line, other, start)
	}
} else := line

_is_longer(line, other, start) if {
	startswith(line, other)
	count(other) > count(start)
}

_wrappers := {
	"sudo ", "sudo -E ", "poetry run ", "uv run ", "pipenv run ", "python -m ", "python3 -m ", "npx ", "time ",
	"coverage run -m ",
}

_starts(command, start) if command == start

_starts(command, start) if startswith(command, concat("", [start, " "]))
