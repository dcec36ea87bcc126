# METADATA
# title: Registries of models in clouds
# description: |
#   A managed registry of models and their versions; one that is MLflow also tells from which run a version comes and
#   puts runs side by side. A registry of images is none.
# custom:
#   title_zh: 云上的模型注册库
#   shows: [6.2.2.2.b, 6.1.3.4.b.1]
package facts.terraform.model_registries

import data.lib.fact
import data.lib.managed

facts contains fact.of(array.concat(_registry, ["provided_by"]), one.by, [one.place]) if {
	some one in managed.of("model_registry")
}

facts contains fact.of(array.concat(_registry, [part, "provided_by"]), one.by, [one.place]) if {
	some one in managed.of("model_registry")
	"compares_models" in one.row.is
	some part in ["tracing", "comparison"]
}

facts contains fact.of(["platform", "overall", "usability", "iteration_tracing", key], value, [one.place]) if {
	some one in managed.of("experiment_tracker")
	some key, value in {"provided_by": one.by, "display": "dashboard"}
}

unknown := set()

_registry := ["development", "production", "training", "model_registry"]
