package facts.configs.image_pipelines_test

import data.facts.configs.image_pipelines as rule
import data.lib.configs_test as given
import data.lib.pipelines_test as made

test_a_workflow_from_commit_to_cluster if {
	given.values(rule.facts, 4) == {
		["provided_by", "pipeline (file-1)"],
		["trigger", "commit"],
		["version_source.provided_by", "Git, by image tags"],
		["dependency_resolution.provided_by", "Dockerfile of the build"],
		["publication.provided_by", "pipeline (file-1)"],
		["rollout.provided_by", "pipeline (file-1)"],
	} with input as made.workflow(["push", "workflow_dispatch"], [_build, made.run("helm upgrade --install a .")])
}

test_a_job_of_gitlab if {
	body := {"release": {"script": ["docker build -t a:$CI_COMMIT_SHA .", "docker push a:$CI_COMMIT_SHA", "kubectl set image d/a a=a"]}}
	{one.path[4] | some one in rule.facts} == {
		"provided_by", "trigger", "version_source",
		"dependency_resolution", "publication", "rollout",
	} with input as given.file("gitlab_ci", body)
}

test_a_person_who_starts_it_is_said_so if {
	["trigger", "manual"] in given.values(rule.facts, 4) with input as made.workflow("workflow_dispatch", [_build, made.run("helm upgrade a .")])
}

test_none_from_half_of_it_a_pull_request_or_a_cluster_for_tests if {
	deploy := made.run("kubectl apply -f a.yaml")
	rule.facts == set() with input as made.workflow("push", [_build])
	rule.facts == set() with input as made.workflow("push", [deploy])
	rule.facts == set() with input as made.workflow("pull_request", [_build, deploy])
	rule.facts == set() with input as made.workflow("push", [_build, made.run("kind create cluster"), deploy])
	rule.facts == set() with input as made.workflow("push", [object.union(_build, {"if": false}), deploy])
}

test_what_starts_a_called_workflow_stands_elsewhere if {
	called := made.workflow({"workflow_call": {}}, [_build, {"uses": "aws-actions/amazon-ecs-deploy-task-definition@v2"}])
	"rollout.provided_by" in {key | some [key, _] in given.values(rule.facts, 4)} with input as called
	{one | some one in rule.facts; one.path[4] == "trigger"} == set() with input as called
}

test_nothing_is_unknown if count(rule.unknown) == 0

_build := {"uses": "docker/build-push-action@v6", "with": {"push": true, "tags": "acme/a:${{ github.sha }}"}}
