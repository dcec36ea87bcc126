package facts.kubernetes.image_builds_test

import data.facts.kubernetes.image_builds as rule
import data.lib.resources_test as given

test_a_pipeline_that_builds_publishes_and_deploys if {
	_shown([_run([_fetch, _build, _deploy], _push), _task]) == {
		["provided_by", "Tekton task image (PipelineRun release)"],
		["trigger", "commit"],
		["version_source.provided_by", "Tekton task fetch"],
		["publication.provided_by", "Tekton task image"],
		["rollout.provided_by", "Tekton task roll"],
	}
}

test_nothing_without_a_build if {
	_shown([_run([_fetch, _deploy], _push)]) == set()
	named := {"name": "buildah-build", "taskSpec": {"steps": [{"image": "alpine", "script": "# buildah bud .\necho buildah bud ."}]}}
	_shown([_run([named], _push)]) == set()
}

test_a_task_of_the_catalogue if {
	_shown([_run([{"name": "image", "taskRef": {"name": "kaniko"}}], {})]) == {
		["provided_by", "Tekton task image (PipelineRun release)"],
		["publication.provided_by", "Tekton task image"],
	}
}

test_a_listener_starts_it if {
	listener := {
		"apiVersion": "triggers.tekton.dev/v1beta1", "kind": "EventListener",
		"metadata": {"name": "hook"}, "spec": {"triggers": []},
	}
	["trigger", "webhook"] in _shown([_run([_build], {}), _task, listener])
}

_shown(objects) := {[trim_prefix(path, "deployment.image_build."), value] |
	some [path, value] in given.values(rule.facts) with input as given.kubernetes(objects)
}

_run(tasks, annotations) := {
	"apiVersion": "tekton.dev/v1", "kind": "PipelineRun",
	"metadata": {"name": "release", "annotations": annotations},
	"spec": {"pipelineSpec": {"tasks": tasks}},
}

_push := {"pipelinesascode.tekton.dev/on-event": "[pull_request, push]"}

_fetch := {"name": "fetch", "taskRef": {"name": "git-clone"}}

_build := {"name": "image", "taskRef": {"name": "own-build"}}

_deploy := {"name": "roll", "taskSpec": {"steps": [{"image": "example/tools", "script": "helm upgrade chat ./chart"}]}}

_task := {
	"apiVersion": "tekton.dev/v1", "kind": "Task", "metadata": {"name": "own-build"},
	"spec": {"steps": [{"image": "quay.io/buildah/stable:1", "script": "buildah bud -t x .\nbuildah push x"}]},
}
