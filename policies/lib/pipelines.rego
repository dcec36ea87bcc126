# METADATA
# title: Pipelines of continuous integration
# description: |
#   The steps of jobs that are on, with the commands that they run and what they are for, in pipelines of GitHub, GitLab,
#   Google Cloud, Azure and CircleCI. A job or a step whose condition is false is off, and a line that only speaks of a
#   command runs none.
package lib.pipelines

import data.lib.configs
import data.lib.fact

# the types of files that hold them
types := ["github_workflow", "gitlab_ci", "cloud_build", "azure_pipelines", "circleci"]

# each with its file, job, commands, action, inputs and place
steps := array.concat(_of_git, array.concat(_of_cloud_build, array.concat(_of_azure, _of_circleci)))

_of_git := array.concat(
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

_of_cloud_build := [step |
	some file in configs.of("cloud_build")
	some position, given in configs.mappings(file.body.steps)
	step := {
		"file": file, "job": "build", "commands": _build_commands(given), "action": "", "with": {},
		"place": fact.at(file, ["steps", position]),
	}
]

_of_azure := [step |
	some file in configs.of("azure_pipelines")
	walk(file.body, [pointer, given])
	is_number(pointer[count(pointer) - 1])
	pointer[count(pointer) - 2] == "steps"
	not _is_off({"if": object.get(given, "condition", "")})
	not given.enabled == false
	step := {
		"file": file, "job": concat("/", [format_int(key, 10) | some key in pointer; is_number(key)]),
		"commands": _commands(concat("\n", [given[key] | some key in ["script", "bash"]; is_string(given[key])])),
		"action": lower(split(object.get(given, "task", ""), "@")[0]), "with": object.get(given, "inputs", {}),
		"place": fact.at(file, pointer),
	}
]

_of_circleci := [step |
	some file in configs.of("circleci")
	some name, job in file.body.jobs
	some position, given in job.steps
	is_object(given)
	step := {
		"file": file, "job": name, "commands": _commands(_circle_command(given.run)), "action": "", "with": {},
		"place": fact.at(file, ["jobs", name, "steps", position]),
	}
]

_circle_command(run) := run if is_string(run)

_circle_command(run) := run.command if is_object(run)

# what a step of Cloud Build runs: a script, a shell with one, or the program of its image with arguments
_build_commands(given) := _commands(given.script) if {
	is_string(given.script)
} else := _commands(given.args[count(given.args) - 1]) if {
	_last_part(given.entrypoint) in {"bash", "sh"}
	is_string(given.args[count(given.args) - 1])
} else := {concat(" ", array.concat([program], [argument | some argument in given.args; is_string(argument)]))} if {
	program := _program(given)
} else := set()

_program(given) := given.entrypoint if {
	is_string(given.entrypoint)
} else := "/kaniko/executor" if {
	contains(given.name, "kaniko")
} else := split(_last_part(given.name), ":")[0]

_last_part(text) := parts[count(parts) - 1] if parts := split(text, "/")

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

# whether a step tests what runs as a service, and not only code
tests_a_service(step) if {
	some command in step.commands
	some start, row in data.knowledge.pipeline_steps.commands.functional
	row.of_a_service
	_starts(command, start)
}

# Azure's tasks do by default what their commands are called
does(step, word) if {
	row := data.knowledge.pipeline_steps.tasks[step.action]
	word in row.does[object.get(step.with, row.input, row.default)]
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

# or have one made by a script that is called after it
throwaway contains [step.file.id, step.job] if {
	some step in steps
	some command in step.commands
	some word in ["minikube", "k3d", "microk8s", "start-kind", "setup-kind", "kind-cluster", "create-kind"]
	contains(lower(command), word)
}

# what starts the pipelines of a file, in the words of the capability document
triggers(file) := {"commit"} if {
	some type in ["gitlab_ci", "circleci"]
	file in configs.of(type)
} else := {"manual"} if {
	file in configs.of("azure_pipelines")
	file.body.trigger == "none"
} else := {"commit"} if {
	file in configs.of("azure_pipelines")
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

# whether what starts it stands elsewhere: a trigger of Cloud Build, or a workflow that calls this one
is_called(file) if file in configs.of("cloud_build")

is_called(file) if "workflow_call" in {event | some event, _ in _events(file.body.on)}

_is_off(given) if _is_false(given["if"])

_is_false(value) if value in {false, "false", "${{ false }}", "${{false}}", "False"}

_lines(text) := [text] if is_string(text)

_lines(list) := [line | some line in list; is_string(line)] if is_array(list)

# "sudo docker push x && echo done" runs "docker push x" and speaks of nothing else; what a here-document holds is text
_commands(text) := {command |
	lines := split(replace(text, "\\\n", " "), "\n")
	written := _documents(lines)
	some position, whole in lines
	not _is_within(written, position)
	parted := replace(replace(replace(whole, "&&", "\n"), ";", "\n"), "||", "\n")
	some line in split(replace(parted, " | ", "\n"), "\n")
	command := _bare(trim_space(line))
	command != ""
	not startswith(command, "#")
}

# where here-documents begin and end, as [the line that opens one, its last line]
_documents(lines) := {[start, end] |
	count(lines) < 2000
	some start, line in lines
	contains(line, "<<")
	not contains(line, "<<<")
	word := trim(split(trim_left(trim_space(split(line, "<<")[1]), "- "), " ")[0], "'\";)")
	word != ""
	ends := [position | some position, other in lines; position > start; trim_space(other) == word]
	end := min(ends)
}

_is_within(documents, position) if {
	some [start, end] in documents
	position > start
	position <= end
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
