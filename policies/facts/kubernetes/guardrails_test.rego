package facts.kubernetes.guardrails_test

import data.facts.kubernetes.guardrails as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_one_that_runs if {
	given.values(rule.facts) == {["industry.moderation.questions.provided_by", "NeMo Guardrails (Deployment ml/chat)"]} with input as given.kubernetes([made.deployment(made.image("registry.example/example/nemo-guardrails:1"), {})])
}

test_none_from_what_is_scaled_to_zero_or_only_named if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("registry.example/example/nemo-guardrails:1"), {"replicas": 0})])
	named := {"image": "example/web:1", "env": [{"name": "ADDRESS", "value": "http://guardrails.example"}]}
	rule.facts == set() with input as given.kubernetes([made.deployment(named, {})])
}

test_none_from_an_adapter_that_bears_such_a_name if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.vllm(["--lora-modules", "nemoguard=/lora"]), {})])
}

test_an_orchestrator_of_guardrails if {
	count(rule.facts) == 1 with input as given.kubernetes([made.manifest("trustyai.opendatahub.io/v1alpha1", "GuardrailsOrchestrator", {})])
}

test_guards_that_configurations_put_before_and_after if {
	litellm := "guardrails:\n  - guardrail_name: g\n    litellm_params:\n      guardrail: lakera_v2\n      mode: [\"pre_call\", \"post_call\"]\n"
	_sides == {"questions", "answers"} with input as _map(litellm)
	nemo := "rails:\n  input:\n    flows:\n      - self check input\n  output:\n    flows:\n      - self check output\n"
	_sides == {"questions", "answers"} with input as _map(nemo)
}

test_guards_without_a_mode_without_flows_or_for_privacy if {
	_sides == set() with input as _map("guardrails:\n  - guardrail_name: g\n")
	_sides == set() with input as _map("rails:\n  input:\n    flows:\n")
	_sides == set() with input as _map("# rails:\n#  input:\n#    flows:\n#      - self check input\n")
	_sides == set() with input as _map("guardrails:\n- litellm_params:\n    guardrail: presidio\n    mode: pre_call\n")
}

_sides := {fact.path[4] | some fact in rule.facts}

_map(text) := given.kubernetes([{
	"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "settings"},
	"data": {"config.yaml": text},
}])
