# METADATA
# title: Pipelines of Tekton that build images and roll them out
# description: |
#   A pipeline with a task that builds an image, by the tool that its steps run; what starts it, which revision it fetches,
#   and the tasks that publish and deploy what was built. A task that only has such a name does neither.
# custom:
#   title_zh: 构建并部署镜像的 Tekton 流水线
#   shows: [6.3.1.1.c]
package facts.kubernetes.image_builds

import data.lib.fact
import data.lib.kubernetes
import data.lib.naming

facts contains fact.of(_path("provided_by"), by, [task.place]) if {
	some [run, task, _] in _builds
	by := concat("", ["Tekton task ", task.name, " (", kubernetes.called(run.kind, run.owner), ")"])
}

facts contains fact.of(_path("trigger"), start.by, [start.place]) if {
	count({start.by | some start in _starts}) == 1
	some start in _starts
	start.source in {run.owner.source | some [run, _, _] in _builds}
}

facts contains fact.of(_part(part), concat(" ", ["Tekton task", task.name]), [task.place]) if {
	some [run, build, tool] in _builds
	some task in run.tasks
	some part in _parts(task, build, tool)
}

unknown := set()

_builds contains [run, task, tool] if {
	some run in _runs
	some task in run.tasks
	some tool in data.knowledge.build_tools.builders
	_uses(task, tool)
}

# what the tasks of a run with a build do besides
_parts(task, build, tool) := _fetching(task) | ((_publishing(task) | _rolling(task)) | {"publication" |
	task.name == build.name
	tool.publishes
})

_fetching(task) := {"version_source" | startswith(task.called, "git-clone")}

_publishing(task) := {"publication" |
	some words in data.knowledge.build_tools.publishing
	some step in task.steps
	contains(step.script, words)
}

_rolling(task) := {"rollout" |
	some words in data.knowledge.build_tools.rollout
	some step in task.steps
	contains(step.script, words)
}

_uses(task, tool) if {
	some step in task.steps
	some image in tool.images
	contains(step.image, image)
}

_uses(task, tool) if {
	some step in task.steps
	some words in tool.commands
	contains(step.script, words)
}

# a task of the public catalogue, which is kept elsewhere
_uses(task, tool) if {
	count(task.steps) == 0
	task.called in tool.tasks
}

# pipelines and runs that carry theirs, with the tasks and what their steps run
_runs := [{"kind": kind, "owner": owner, "tasks": tasks} |
	some kind, pointer in {"Pipeline": ["spec"], "PipelineRun": ["spec", "pipelineSpec"]}
	some owner in input.resources.kubernetes[kind]
	kubernetes.in_group(owner, "tekton.dev")
	tasks := [task |
		some part in ["tasks", "finally"]
		some position, one in object.get(owner.body, array.concat(pointer, [part]), [])
		called := object.get(one, ["taskRef", "name"], "")
		task := {
			"name": one.name, "called": called, "place": fact.at(owner, array.concat(pointer, [part, position])),
			"steps": array.concat(_steps(object.get(one, ["taskSpec", "steps"], [])), _referred(owner.source, called)),
		}
	]
]

_referred(source, name) := [step |
	some kind in ["Task", "ClusterTask"]
	some task in input.resources.kubernetes[kind]
	task.source == source
	task.name == name
	some step in _steps(task.body.spec.steps)
]

# the script of a step without its comments
_steps(steps) := [{"image": object.get(step, "image", ""), "script": script} |
	some step in steps
	lines := [line |
		some line in split(object.get(step, "script", ""), "\n")
		not startswith(trim_space(line), "#")
		not startswith(trim_space(line), "echo ")
	]
	words := array.concat(object.get(step, "command", []), object.get(step, "args", []))
	script := concat("\n", array.concat(lines, [concat(" ", [word | some word in words; is_string(word)])]))
]

# what starts pipelines
_starts := array.concat(
	[{"source": run.source, "by": "commit", "place": fact.at(run, ["metadata", "annotations", note])} |
		some run in input.resources.kubernetes.PipelineRun
		note := "pipelinesascode.tekton.dev/on-event"
		"push" in naming.words(run.body.metadata.annotations[note])
	],
	[{"source": listener.source, "by": "webhook", "place": fact.at(listener, ["spec"])} |
		some listener in input.resources.kubernetes.EventListener
		kubernetes.in_group(listener, "triggers.tekton.dev")
	],
)

_part(part) := array.concat(_root, [part, "provided_by"])

_path(key) := array.concat(_root, [key])

_root := ["inference", "serving", "deployment", "image_build"]
