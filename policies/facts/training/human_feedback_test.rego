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
