# METADATA
# title: Reinforcement learning from human feedback
# description: |
#   Reward models that are trained, and PPO or GRPO with a reward model. Learning from preferences without
#   reinforcement, and rewards that rules alone compute, are none of it; of rewards by a language model that judges, the
#   algorithm is shown.
# custom:
#   title_zh: 基于人类反馈的强化学习
#   shows: [6.1.2.3.e]
package facts.training.human_feedback

import data.lib.fact
import data.lib.fine_tuning
import data.lib.naming
import data.lib.nemo_rl
import data.lib.training

facts contains fact.of(array.concat(_root, ["reward_model", "provided_by"]), provider, places) if {
	some job in fine_tuning.jobs
	job.stage == "rm"
	provider := training.provider(job.framework)
	places := [fact.at(job.resource, job.pointer)]
}

facts contains found if {
	some run in _runs
	places := [fact.at(run.resource, run.pointer)]
	some path, value in {
		["provided_by"]: run.provider,
		["reward_model", "provided_by"]: run.provider,
		["algorithm"]: run.algorithm,
	}
	not _is_judged(run, path)
	run.algorithm == _first
	found := fact.of(array.concat(_root, path), value, places)
}

facts contains fact.of(array.concat(_root, ["reward_model", "provided_by"]), "OpenRLHF", [fact.at(run, ["script"])]) if {
	some run in training.resources("openrlhf_command")
	run.body.script == "openrlhf.cli.train_rm"
}

facts contains fact.of(array.concat(_root, ["reward_model", "provided_by"]), provider, [fact.at(run, ["script"])]) if {
	some [framework, provider] in [["colossalai_command", "ColossalChat"], ["transformers_command", "transformers"]]
	some run in training.resources(framework)
	run.body.script in {"train_rm.py", "reward_modeling.py", "train_reward_model.py"}
}

unknown := set()

_root := ["platform", "toolchain", "fine_tuning", "rlhf"]

# one algorithm can be declared: PPO before the others
_first := [name | some name in ["ppo", "grpo", "reinforce_plus_plus", "rloo", "remax", "reinforce"]; name in {run.algorithm | some run in _runs}][0]

_runs contains {"resource": job.resource, "pointer": ["stage"], "provider": "LLaMA-Factory", "algorithm": "ppo"} if {
	some job in fine_tuning.jobs
	job.framework == "llama_factory"
	job.stage == "ppo"
	training.is_set(job.resource.body.reward_model)
}

_runs contains {"resource": run, "pointer": ["reward_model", "enable"], "provider": "verl", "algorithm": algorithm} if {
	some run in input.resources.training.verl
	run.body.reward_model.enable == true
	algorithm := _estimators[run.body.algorithm.adv_estimator]
}

_runs contains {"resource": run, "pointer": ["overrides", key], "provider": "verl", "algorithm": algorithm} if {
	some run in training.resources("verl_command")
	some key in ["reward_model.enable", "reward.reward_model.enable"]
	run.body.overrides[key] == true
	algorithm := _estimators[run.body.overrides["algorithm.adv_estimator"]]
}

# DeepSpeed-Chat trains an actor beside a critic that begins as the model of rewards
_runs contains {"resource": run, "pointer": ["script_flags", "critic-model-name-or-path"], "provider": "DeepSpeed-Chat", "algorithm": "ppo"} if {
	some run in training.resources("transformers_command")
	every flag in ["actor-model-name-or-path", "critic-model-name-or-path"] {
		_is_told(run, flag)
	}
}

# ColossalChat, TRL and Open Instruct name their scripts after the algorithm, and tell them the model of rewards
_runs contains {"resource": run, "pointer": ["script"], "provider": provider, "algorithm": algorithm} if {
	some [framework, provider] in [["colossalai_command", "ColossalChat"], ["transformers_command", "transformers"]]
	some run in training.resources(framework)
	some algorithm in ["ppo", "grpo", "rloo"]
	algorithm in naming.words(run.body.script)
	some flag in ["rm-pretrain", "rm-checkpoint-path", "reward-model-path", "reward-model-name", "reward-model-name-or-path"]
	_is_told(run, flag)
}

# a language model that judges replies gives rewards, and is no model that learned them
_runs contains {"resource": run, "pointer": ["script"], "provider": "Open Instruct", "algorithm": "grpo", "judged": true} if {
	some run in training.resources("transformers_command")
	run.body.script in {"grpo.py", "grpo_fast.py"}
	_is_told(run, "llm-judge-model")
}

_is_judged(run, ["reward_model", "provided_by"]) if run.judged

# ms-swift
_runs contains {"resource": run, "pointer": ["script_flags", "reward-model"], "provider": "ms-swift", "algorithm": algorithm} if {
	some run in training.resources("ms_swift_command")
	run.body.verb == "rlhf"
	algorithm := run.body.script_flags["rlhf-type"]
	algorithm in {"ppo", "grpo"}
	_is_told(run, "reward-model")
}

_runs contains {"resource": run.resource, "pointer": ["env", "reward_model"], "provider": "NeMo RL", "algorithm": run.algorithm} if {
	some run in nemo_rl.rewarded
}

_estimators := {"gae": "ppo", "grpo": "grpo", "rloo": "rloo", "reinforce_plus_plus": "reinforce_plus_plus", "remax": "remax"}

_is_told(run, flag) if is_string(run.body.script_flags[flag])

# left for whoever runs the script to fill in
_is_told(run, flag) if run.body.script_flags[flag] == true

_is_told(run, flag) if flag in run.body.given.script_flags

_is_told(run, flag) if {
	["script_flags", flag] in run.unknown
	not run.body.alternatives
}

_runs contains {"resource": run, "pointer": ["script_flags", flag], "provider": "OpenRLHF", "algorithm": "ppo"} if {
	some run in training.resources("openrlhf_command")
	startswith(run.body.script, "openrlhf.cli.train_ppo")
	some flag in ["reward-pretrain", "reward.model-name-or-path"]
	training.is_set(run.body.script_flags[flag])
	some estimator in [object.get(run.body.script_flags, "advantage-estimator", "gae")]
	estimator == "gae"
	object.get(run.body.script_flags, "algo.advantage.estimator", "gae") == "gae"
}

# NeMo Aligner: an actor asks a server of rewards, which runs apart from the critic or together with it
_runs contains {"resource": run, "pointer": ["trainer", algorithm], "provider": "NeMo Aligner", "algorithm": algorithm} if {
	some run in input.resources.training.megatron
	some [algorithm, server] in [["ppo", "remote_critic_rm"], ["reinforce", "remote_rm"]]
	count(run.body.trainer[algorithm]) > 0
	_has_rewards(run.body[server])
}

_has_rewards(server) if server.combine_rm_and_critic_server == true

_has_rewards(server) if training.is_set(server.reward_model.ip)

facts contains fact.of(array.concat(_root, ["reward_model", "provided_by"]), "NeMo Aligner", [fact.at(run, pointer)]) if {
	some run in input.resources.training.megatron
	count(run.body.trainer.rm) > 0
	pointer := ["model", "reward_model_type"]
	training.is_set(object.get(run.body, pointer, null))
}
