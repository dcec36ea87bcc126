package lib.pipelines_test

import data.lib.configs_test as given
import data.lib.pipelines

# a workflow of one job that is started by some events
workflow(on, steps) := given.file("github_workflow", {"on": on, "jobs": {"release": {"steps": steps}}})

run(commands) := {"run": commands}

test_what_a_step_does if {
	_does(run("sudo docker push acme/a:1")) == {"publishes"}
	_does(run("docker build . &&\\\n docker push a")) == {"builds", "publishes"}
	_does(run("docker buildx build . --push")) == {"builds", "publishes"}
	_does(run("helm upgrade --install a .")) == {"deploys"}
	_does(run("poetry run pytest tests\n")) == {"functional"}
	_does(run("sudo -E pytest tests")) == {"functional"}
	_does(run("uv run python -m sglang.bench_serving --n 1")) == {"performance"}
	_does({"uses": "docker/build-push-action@v6", "with": {"push": true}}) == {"builds", "publishes"}
	_does({"uses": "Azure/k8s-deploy@v5"}) == {"deploys"}
}

test_what_only_speaks_of_it_does_nothing if {
	_does(run("# docker push a")) == set()
	_does(run("echo docker push a")) == set()
	_does(run("pip install pytest locust")) == set()
	_does(run("pytest-cov")) == set()
	_does(run("cat > notes.md <<'EOF'\nhelm install a .\nEOF\ndocker push a")) == {"publishes"}
	_does(run("kubectl apply -f - <<EOF\ndocker push a\nEOF")) == {"deploys"}
	_does({"uses": "docker/build-push-action@v6", "with": {"push": false}}) == {"builds"}
	_does({"uses": "actions/checkout@v4"}) == set()
	_does({"run": "pytest", "if": false}) == set()
	_does({"run": "pytest", "if": "${{ false }}"}) == set()
}

test_a_job_that_is_off if {
	files := given.file("github_workflow", {"on": "push", "jobs": {"a": {"if": false, "steps": [run("pytest")]}}})
	pipelines.steps == [] with input as files
}

test_jobs_of_gitlab if {
	body := {
		"stages": ["a"], "test": {"script": ["pytest"], "before_script": "pip install ."},
		".hidden": {"script": ["pytest"]}, "later": {"script": ["pytest"], "when": "manual"},
	}
	{step.job | some step in pipelines.steps} == {"test"} with input as given.file("gitlab_ci", body)
}

test_clusters_that_a_job_makes_for_itself if {
	_throwaway([run("kind create cluster")]) == {[1, "release"]}
	_throwaway([{"uses": "helm/kind-action@v1"}]) == {[1, "release"]}
	_throwaway([run("kubectl apply -f a.yaml")]) == set()
	_throwaway([run("ci/start-minikube.sh")]) == {[1, "release"]}
}

test_triggers if {
	_triggers("push") == {"commit"}
	_triggers(["push", "workflow_dispatch"]) == {"commit", "manual"}
	_triggers({"push": {"tags": ["v*"]}}) == {"tag"}
	_triggers({"push": null, "schedule": [{"cron": "x"}]}) == {"commit", "schedule"}
	_triggers({"release": {}, "create": {}, "repository_dispatch": {}}) == {"tag", "webhook"}
	_triggers({"pull_request": {}, "workflow_call": {}}) == set()
}

test_gitlab_starts_at_a_commit if {
	{pipelines.triggers(step.file) | some step in pipelines.steps} == {{"commit"}} with input as given.file("gitlab_ci", {"a": {"script": ["make"]}})
}

_does(step) := words if {
	words := {word |
		some word in ["publishes", "builds", "deploys", "functional", "performance"]
		some one in pipelines.steps
		pipelines.does(one, word)
	} with input as workflow("push", [step])
}

_throwaway(steps) := found if {
	found := pipelines.throwaway with input as workflow("push", steps)
}

_triggers(on) := found if {
	[found] := [pipelines.triggers(step.file) | some step in pipelines.steps] with input as workflow(on, [run("make")])
}

test_steps_of_cloud_build if {
	build := given.file("cloud_build", {"steps": [
		{"name": "gcr.io/cloud-builders/docker", "args": ["build", "-t", "acme/a:$SHORT_SHA", "."]},
		{"name": "gcr.io/cloud-builders/docker", "args": ["push", "acme/a:$SHORT_SHA"]},
		{"name": "gcr.io/google.com/cloudsdktool/cloud-sdk", "entrypoint": "bash", "args": ["-c", "kubectl apply -f a.yaml"]},
		{"name": "gcr.io/kaniko-project/executor:v1", "args": ["--destination=acme/b"]},
		{"name": "gcr.io/cloud-builders/gcloud", "script": "gcloud run deploy a"},
		{"name": "ubuntu", "args": ["echo", "docker", "push"]},
	]})
	done := {json.marshal(step.place.pointer): {word | some word in _words; pipelines.does(step, word)} |
		some step in pipelines.steps
	} with input as build
	[done[pointer] | some pointer in sort(object.keys(done))] == [
		{"builds"}, {"publishes"}, {"deploys"}, {"builds", "publishes"}, {"deploys"}, set(),
	]
}

test_tasks_of_azure if {
	files := given.file("azure_pipelines", {"trigger": "none", "stages": [{"jobs": [{"steps": [
		{"task": "Docker@2", "inputs": {"command": "buildAndPush"}},
		{"task": "Docker@2", "inputs": {"command": "login"}},
		{"task": "KubernetesManifest@1", "inputs": {"manifests": "a.yaml"}},
		{"script": "pytest"},
		{"bash": "k6 run a.js", "enabled": false},
	]}]}]})
	{word | some step in pipelines.steps; some word in _words; pipelines.does(step, word)} == {
		"builds", "publishes", "deploys", "functional",
	} with input as files
	{trigger | some file in files.resources.configs.azure_pipelines; some trigger in pipelines.triggers(file)} == {"manual"} with input as files
}

test_steps_of_circleci if {
	files := given.file("circleci", {"version": 2.1, "jobs": {"a": {"steps": ["checkout", {"run": "docker build ."}, {"run": {"command": "docker push a"}}]}}})
	{word | some step in pipelines.steps; some word in _words; pipelines.does(step, word)} == {"builds", "publishes"} with input as files
}

test_what_comes_out_of_a_pipe_is_run if _does(run("kustomize build . | kubectl apply -f -")) == {"deploys"}

_words := ["builds", "publishes", "deploys", "functional", "performance"]
