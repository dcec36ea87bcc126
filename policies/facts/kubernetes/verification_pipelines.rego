# METADATA
# title: Verification before a new version is taken over
# description: |
#   Analyses that Argo Rollouts and Flagger run on a new version before it gets the traffic. Weights and pauses alone
#   verify nothing, and what generates the cases the objects do not say.
# custom:
#   title_zh: 新版本上线前的自动验证
#   shows: [6.3.1.3.e]
package facts.kubernetes.verification_pipelines

import data.lib.fact
import data.lib.kubernetes
import data.lib.naming
import data.lib.rollouts

facts contains found if {
	some [kind, owner, pointer] in _verified
	not rollouts.is_no_service(owner)
	some keys, value in {
		["provided_by"]: kubernetes.called(kind, owner),
		["scenarios", naming.slug(owner.name), "trigger"]: "model_version",
	}
	path := array.concat(["inference", "serving", "stability", "verification_pipeline"], keys)
	found := fact.of(path, value, [fact.at(owner, pointer)])
}

unknown := set()

_verified contains ["Rollout", rollout, ["spec", "strategy", "canary", "steps", position, step]] if {
	some rollout in _rollouts
	some position, given in rollout.body.spec.strategy.canary.steps
	some step in ["analysis", "experiment"]
	_asks(given[step])
}

_verified contains ["Rollout", rollout, ["spec", "strategy", strategy, key]] if {
	some rollout in _rollouts
	some [strategy, key] in [["canary", "analysis"], ["blueGreen", "prePromotionAnalysis"]]
	_asks(rollout.body.spec.strategy[strategy][key])
}

# a check that Flagger waits for before it shifts traffic
_verified contains ["Canary", canary, ["spec", "analysis", "webhooks", position]] if {
	some canary in input.resources.kubernetes.Canary
	kubernetes.in_group(canary, "flagger.app")
	not canary.body.spec.skipAnalysis == true
	some position, webhook in canary.body.spec.analysis.webhooks
	webhook.type == "pre-rollout"
	webhook.url != ""
}

_rollouts := [rollout |
	some rollout in input.resources.kubernetes.Rollout
	kubernetes.in_group(rollout, "argoproj.io")
]

_asks(analysis) if {
	some template in analysis.templates
	template.templateName != ""
}

_asks(experiment) if {
	some analysis in experiment.analyses
	analysis.templateName != ""
}
