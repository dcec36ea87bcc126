package facts.training.human_feedback_test

import data.facts.training.human_feedback as rule
import data.lib.configurations_test as given

test_a_reward_model if {
	body := {"do_train": true, "stage": "rm"}
	given.values(rule.facts, 2) == {["reward_model.provided_by", "LLaMA-Factory"]} with input as given.file("llama_factory", body)
}

test_ppo_with_a_reward_model if {
	body := {"do_train": true, "stage": "ppo", "reward_model": "saves/reward"}
	given.values(rule.facts, 2) == {
		["reward_model.provided_by", "LLaMA-Factory"],
		["rlhf.provided_by", "LLaMA-Factory"],
		["rlhf.algorithm", "ppo"],
	} with input as given.file("llama_factory", body)
}

test_ppo_before_grpo if {
	files := given.several("verl", [
		{"reward_model": {"enable": true}, "algorithm": {"adv_estimator": "grpo"}},
		{"reward_model": {"enable": true}, "algorithm": {"adv_estimator": "gae"}},
	])
	given.under(rule.facts, "algorithm") == {"ppo"} with input as files
}

test_openrlhf if {
	rewarded := {"framework": "openrlhf", "script": "openrlhf.cli.train_ppo_ray", "script_flags": {"reward-pretrain": "a"}}
	given.under(rule.facts, "algorithm") == {"ppo"} with input as given.command("python", rewarded)
	trained := {"framework": "openrlhf", "script": "openrlhf.cli.train_rm", "script_flags": {}}
	count(rule.facts) == 1 with input as given.command("deepspeed", trained)
}

test_none_without_reinforcement_or_without_a_model_of_rewards if {
	every row in [
		["llama_factory", {"do_train": true, "stage": "dpo"}],
		["llama_factory", {"do_train": true, "stage": "kto"}],
		["llama_factory", {"do_train": true, "stage": "ppo", "reward_model": null}],
		["axolotl", {"base_model": "a", "datasets": [{}], "rl": "grpo"}],
		["axolotl", {"base_model": "a", "datasets": [{}], "reward_model": false}],
		["verl", {"reward_model": {"enable": false}, "algorithm": {"adv_estimator": "gae"}}],
	] {
		rule.facts == set() with input as given.file(row[0], row[1])
	}
}

test_nothing_is_unknown if count(rule.unknown) == 0

test_verl_with_a_model_of_rewards_and_deepspeed_chat if {
	overrides := {"reward_model.enable": true, "algorithm.adv_estimator": "gae"}
	run := {"framework": "verl", "overrides": overrides}
	given.under(rule.facts, "algorithm") == {"ppo"} with input as given.command("python", run)
	ruled := {"framework": "verl", "overrides": {"reward_model.enable": false, "algorithm.adv_estimator": "grpo"}}
	rule.facts == set() with input as given.command("python", ruled)
	flags := {"actor-model-name-or-path": "acme/a", "critic-model-name-or-path": "acme/b"}
	chat := {"framework": "transformers", "script_flags": flags}
	given.under(rule.facts, "algorithm") == {"ppo"} with input as given.command("deepspeed", chat)
	alone := {"framework": "transformers", "script_flags": {"actor-model-name-or-path": "acme/a"}}
	rule.facts == set() with input as given.command("deepspeed", alone)
}

test_scripts_named_after_the_algorithm_with_a_model_of_rewards if {
	chat := {"framework": "colossalai", "script": "train_ppo.py", "script_flags": {"rm-pretrain": "acme/r"}}
	given.values(rule.facts, 2) == {
		["reward_model.provided_by", "ColossalChat"],
		["rlhf.provided_by", "ColossalChat"],
		["rlhf.algorithm", "ppo"],
	} with input as given.command("colossalai", chat)
	template := {"framework": "colossalai", "script": "train_grpo.py", "script_flags": {"rm-checkpoint-path": true}}
	given.under(rule.facts, "algorithm") == {"grpo"} with input as given.command("colossalai", template)
	trl := {"framework": "transformers", "script": "ppo.py", "script_flags": {"reward-model-path": "acme/r"}}
	given.under(rule.facts, "algorithm") == {"ppo"} with input as given.command("accelerate", trl)
	named := {"framework": "transformers", "script": "ppo_train.py", "script_flags": {"reward-model-name": "acme/r"}}
	given.under(rule.facts, "algorithm") == {"ppo"} with input as given.command("accelerate", named)
	ruled := {"framework": "transformers", "script": "grpo_fast.py", "script_flags": {"apply-verifiable-reward": true}}
	rule.facts == set() with input as given.command("python", ruled)
	preferred := {"framework": "transformers", "script": "dpo.py", "script_flags": {"reward-model-path": "acme/r"}}
	rule.facts == set() with input as given.command("python", preferred)
}

test_a_script_that_trains_a_model_of_rewards if {
	run := {"framework": "colossalai", "script": "train_rm.py", "script_flags": {}}
	given.values(rule.facts, 2) == {["reward_model.provided_by", "ColossalChat"]} with input as given.command("colossalai", run)
}

test_ms_swift_with_a_model_of_rewards if {
	flags := {"rlhf-type": "grpo", "reward-model": "acme/r"}
	run := {"framework": "ms_swift", "verb": "rlhf", "script_flags": flags}
	given.under(rule.facts, "algorithm") == {"grpo"} with input as given.command("swift", run)
	ruled := {"framework": "ms_swift", "verb": "rlhf", "script_flags": {"rlhf-type": "grpo", "reward-funcs": "accuracy"}}
	rule.facts == set() with input as given.command("swift", ruled)
}

test_a_judge_is_no_model_of_rewards if {
	flags := {"llm-judge-model": "acme/judge", "apply-verifiable-reward": true}
	run := {"framework": "transformers", "script": "grpo_fast.py", "script_flags": flags}
	given.values(rule.facts, 2) == {
		["rlhf.provided_by", "Open Instruct"],
		["rlhf.algorithm", "grpo"],
	} with input as given.command("python", run)
}

test_nemo_aligner if {
	every server in [{"combine_rm_and_critic_server": true}, {"combine_rm_and_critic_server": false, "reward_model": {"ip": "a"}}] {
		actor := {"trainer": {"ppo": {"max_epochs": 1}}, "remote_critic_rm": server}
		given.under(rule.facts, "algorithm") == {"ppo"} with input as given.file("megatron", actor)
	}
	other := {"trainer": {"reinforce": {"max_epochs": 1}}, "remote_rm": {"reward_model": {"ip": "a"}}}
	given.under(rule.facts, "algorithm") == {"reinforce"} with input as given.file("megatron", other)
	rewards := {"trainer": {"rm": {"max_epochs": 1}}, "model": {"reward_model_type": "binary_ranking"}}
	given.values(rule.facts, 2) == {["reward_model.provided_by", "NeMo Aligner"]} with input as given.file("megatron", rewards)
}

test_nemo_aligner_without_rewards if {
	every body in [
		{"trainer": {"ppo": {"port": 5556}}, "model": {"reward_model_type": "regression"}},
		{"trainer": {"dpo": {"max_epochs": 1}}, "model": {"dpo": {"preference_loss": "dpo"}}},
		{"trainer": {"ppo": null}, "remote_critic_rm": {"combine_rm_and_critic_server": true}},
		{"trainer": {"ppo": {"max_epochs": 1}}, "remote_critic_rm": {"combine_rm_and_critic_server": false}},
		{"trainer": {"rm": {"max_epochs": 1}}, "model": {"reward_model_type": null}},
	] {
		rule.facts == set() with input as given.file("megatron", body)
	}
}
