package lib.serving_resources_test

import data.lib.autoscalers
import data.lib.model_servers as servers
import data.lib.resources_test as given
import data.lib.serving_resources
import data.lib.workloads_test as made

test_every_row_says_what_serves_and_where if {
	every row in data.knowledge.serving_resources {
		data.knowledge.products[row.product]
		count(row.container) > 0
		count(row.replicas) > 0
		row.source
	}
}

test_a_resource_is_a_server_with_its_model_options_and_place if {
	found := [[servers.provider(server), servers.model(server).text, servers.figure(server, "tensor")] |
		some server in servers.all
	] with input as given.kubernetes([_model({"args": ["--tensor-parallel-size=2"]})])
	found == [["KubeAI (Model ml/chat)", "hf://org/chat", 2]]
}

test_settings_of_the_resource_are_options if {
	runtime := made.manifest("production-stack.vllm.ai/v1alpha1", "VLLMRuntime", {
		"tensorParallelSize": 4,
		"model": {"modelURL": "org/chat", "maxModelLen": 131072},
	})
	found := [[servers.figure(server, "tensor"), servers.figure(server, "sequence_tokens")] |
		some server in servers.all
	] with input as given.kubernetes([runtime])
	found == [[4, 131072]]
}

test_a_server_on_several_nodes if {
	spread := {"multiNode": {"parallelism": {"tensor": 8, "pipeline": 2}}}
	_nodes(spread) == [[16, 2]]
	_nodes({"replicas": 2}) == [[1, 1]]
}

test_a_playground_that_grows if {
	playground := made.manifest("inference.llmaz.io/v1alpha1", "Playground", {
		"modelClaim": {"modelName": "chat"},
		"elasticConfig": {"minReplicas": 1, "maxReplicas": 3},
	})
	[[one.least, one.most] | some one in serving_resources.scaled] == [[1, 3]] with input as given.kubernetes([playground])
}

_nodes(spec) := found if {
	found := [[servers.split_over(server), servers.nodes(server)] |
		some server in servers.all
	] with input as given.kubernetes([made.manifest("apps.nvidia.com/v1alpha1", "NIMService", spec)])
}

test_a_kind_of_that_name_in_another_group_is_none if {
	_products == [] with input as given.kubernetes([made.manifest("example/v1", "Model", {"url": "hf://org/chat"})])
}

test_one_that_runs_none_and_may_not_grow_is_none if {
	_products == [] with input as given.kubernetes([_model({"replicas": 0})])
	_products == ["kubeai"] with input as given.kubernetes([_model({"replicas": 0, "maxReplicas": 2})])
}

test_a_service_of_ome_is_none_of_kserve if {
	service := made.manifest("ome.io/v1beta1", "InferenceService", {
		"model": {"name": "chat"},
		"engine": {"minReplicas": 1, "maxReplicas": 3},
		"predictor": {"model": {"modelFormat": {"name": "safetensors"}}},
	})
	_products == ["ome"] with input as given.kubernetes([service])
	_bounds == {[1, 3]} with input as given.kubernetes([service])
}

test_bounds_that_differ_scale if {
	_bounds == {[0, 2]} with input as given.kubernetes([_model({"maxReplicas": 2})])
	_bounds == set() with input as given.kubernetes([_model({"minReplicas": 2, "maxReplicas": 2})])
	_bounds == set() with input as given.kubernetes([_model({"maxReplicas": 2, "autoscalingDisabled": true})])
}

test_bounds_behind_a_switch_that_is_off_do_not_scale if {
	scale := {"enabled": false, "hpa": {"minReplicas": 1, "maxReplicas": 4}}
	_bounds == set() with input as given.kubernetes([_nim({"scale": scale})])
	_bounds == {[1, 4]} with input as given.kubernetes([_nim({"scale": object.union(scale, {"enabled": true})})])
}

test_where_a_model_is_kept if {
	_kept == [] with input as given.kubernetes([_nim({})])
	_kept == ["persistent_volume"] with input as given.kubernetes([_nim({"storage": {"nimCache": {"name": "cache"}}})])
}

test_a_fleet_serves_on_the_nodes_of_each_cluster if {
	pod := {"template": {"spec": {"containers": [{"image": "example/own", "args": ["vllm serve org/m --tensor-parallel-size 16"]}]}}}
	fleet := made.manifest("orchestration.aibrix.ai/v1alpha1", "RayClusterFleet", {"template": {"spec": {
		"headGroupSpec": pod,
		"workerGroupSpecs": [object.union(pod, {"replicas": 1})],
	}}})
	found := [[servers.nodes(server), servers.split_over(server)] |
		some server in servers.all
	] with input as given.kubernetes([fleet])
	found == [[2, 16]]
}

test_roles_of_a_group_are_servers_of_their_own if {
	role := {"name": "decode", "replicas": 2, "template": {"spec": {"containers": [made.vllm([])]}}}
	none := object.union(role, {"name": "prefill", "replicas": 0})
	service := made.manifest("orchestration.aibrix.ai/v1alpha1", "StormService", {"template": {"spec": {"roles": [role, none]}}})
	found := [[server.name, servers.replicas(server)] | some server in servers.all] with input as given.kubernetes([service])
	found == [["chat.decode", 2]]
}

test_services_of_a_dynamo_graph if {
	main := {"image": "example/own", "args": ["python3 -m dynamo.vllm --model org/chat --tensor-parallel-size 4"]}
	graph := made.manifest("nvidia.com/v1alpha1", "DynamoGraphDeployment", {"services": {
		"Worker": {"replicas": 2, "extraPodSpec": {"mainContainer": main}},
		"Frontend": {"extraPodSpec": {"mainContainer": {"image": "example/own", "args": ["python3 -m dynamo.frontend"]}}},
	}})
	found := [[server.name, servers.split_over(server)] | some server in servers.all] with input as given.kubernetes([graph])
	found == [["chat.worker", 4]]
}

test_variables_of_a_config_map_that_is_there if {
	container := object.union(made.vllm(["--max-model-len=$(LEN)"]), {"env": [{
		"name": "LEN",
		"valueFrom": {"configMapKeyRef": {"name": "settings", "key": "LENGTH"}},
	}]})
	map := {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "settings"}, "data": {"LENGTH": "131072"}}
	_lengths == [131072] with input as given.kubernetes([made.deployment(container, {}), map])
	_lengths == [] with input as given.kubernetes([made.deployment(container, {})])
	from := object.union(made.vllm(["--max-model-len=${LENGTH}"]), {"envFrom": [{"configMapRef": {"name": "settings"}}]})
	_lengths == [131072] with input as given.kubernetes([made.deployment(from, {}), map])
}

test_a_predictor_over_several_nodes if {
	service := made.manifest("serving.kserve.io/v1beta1", "InferenceService", {"predictor": {
		"model": {"modelFormat": {"name": "huggingface"}, "storageUri": "pvc://models/chat"},
		"workerSpec": {"pipelineParallelSize": 2, "tensorParallelSize": 4},
	}})
	found := [[servers.nodes(server), servers.split_over(server)] | some server in servers.all] with input as given.kubernetes([service])
	found == [[2, 8]]
}

test_a_model_under_the_key_of_its_framework if {
	service := made.manifest("serving.kubeflow.org/v1beta1", "InferenceService", {"predictor": {"tensorflow": {"storageUri": "pvc://m/x"}}})
	found := [servers.provider(server) | some server in servers.all] with input as given.kubernetes([service])
	found == ["KServe tensorflow (InferenceService ml/chat)"]
}

test_images_of_nvidia_name_their_model if {
	_named == [["nim", "llama-3.1-8b-instruct"]] with input as given.kubernetes([made.deployment(made.image("nvcr.io/nim/meta/llama-3.1-8b-instruct:1.8"), {})])
	_named == [] with input as given.kubernetes([made.deployment(made.image("nim/llama"), {})])
}

_kept := [kept.from | some kept in serving_resources.stored(input.resources.kubernetes.NIMService[0])]

_lengths := [servers.figure(server, "sequence_tokens") | some server in servers.all]

_named := [[server.product, servers.model(server).text] | some server in servers.all]

_products := [server.product | some server in servers.all]

_bounds := {[scaler.least, scaler.most] | some scaler in autoscalers.of_role("inference")}

_model(changes) := made.manifest("kubeai.org/v1", "Model", object.union({"url": "hf://org/chat", "engine": "VLLM"}, changes))

_nim(changes) := made.manifest("apps.nvidia.com/v1alpha1", "NIMService", object.union({"image": {"repository": "nvcr.io/nim/org/chat"}}, changes))

test_an_interface_only_where_one_is_asked_for if {
	alone := made.manifest("serving.kserve.io/v1alpha1", "LLMInferenceService", {"model": {"uri": "hf://org/chat"}, "replicas": 2})
	not serving_resources.is_reached({"body": alone})
	serving_resources.is_reached({"body": object.union(alone, {"spec": {"router": {"route": {}}}})})
	serving_resources.is_reached({"body": _model({})})
}
