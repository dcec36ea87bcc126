# METADATA
# title: Pipelines that publish an image and deploy it
# description: |
#   Pipelines in which steps build and publish an image and others deploy to a cluster that outlives the job, and what
#   starts them. Pull requests publish nothing, and of several triggers one that needs no person is taken. What starts a
#   workflow that others call, they say.
# custom:
#   title_zh: 发布镜像并部署的流水线
#   shows: [6.3.1.1.c]
package facts.configs.image_pipelines

import data.lib.configs
import data.lib.fact
import data.lib.pipelines

facts contains fact.of(array.concat(_root, keys), value, places) if {
	some file in _whole
	some [keys, value, places] in [
		[["provided_by"], _called(file), [fact.at(file, [])]],
		[["publication", "provided_by"], _called(file), _places(file, "publishes")],
		[["rollout", "provided_by"], _called(file), _places(file, "deploys")],
		[["dependency_resolution", "provided_by"], "Dockerfile of the build", _places(file, "builds")],
	]
}

facts contains fact.of(array.concat(_root, ["version_source", "provided_by"]), "Git, by image tags", [step.place]) if {
	some step in pipelines.steps
	step.file in _whole
	some word in ["builds", "publishes"]
	pipelines.does(step, word)
	_names_version(step)
}

facts contains fact.of(array.concat(_root, ["trigger"]), trigger, places) if {
	found := {trigger | some file in _whole; some trigger in pipelines.triggers(file)}
	trigger := [one | some one in ["commit", "tag", "schedule", "webhook", "manual"]; one in found][0]
	places := {fact.at(file, ["on"]) | some file in _whole; trigger in pipelines.triggers(file)}
}

unknown := set()

_whole := {file |
	some type in pipelines.types
	some file in configs.of(type)
	_is_started(file)
	every word in ["builds", "publishes", "deploys"] {
		count(_places(file, word)) > 0
	}
}

_is_started(file) if count(pipelines.triggers(file)) > 0

_is_started(file) if pipelines.is_called(file)

_places(file, word) := object.get(_done, [[file.id, word]], set())

# the steps of each file by what they do
_done[[step.file.id, word]] contains step.place if {
	some step in pipelines.steps
	some word in ["builds", "publishes", "deploys"]
	pipelines.does(step, word)
	not [step.file.id, step.job] in pipelines.throwaway
}

_called(file) := configs.called("pipeline", file)

_names_version(step) if {
	some key in ["tags", "set"]
	_has_version(step["with"][key])
}

_names_version(step) if {
	some command in step.commands
	_has_version(command)
}

_has_version(text) if {
	some mark in [
		"github.sha", "github.ref", "steps.meta", "GITHUB_SHA", "GITHUB_REF", "CI_COMMIT", "steps.docker_meta",
		"git rev-parse", "git describe", "github.event.release", "$COMMIT_SHA", "$SHORT_SHA", "$TAG_NAME", "$BUILD_ID",
		"Build.BuildId", "Build.SourceVersion", "CIRCLE_SHA1", "CIRCLE_TAG",
	]
	contains(text, mark)
}

_root := ["inference", "serving", "deployment", "image_build"]
