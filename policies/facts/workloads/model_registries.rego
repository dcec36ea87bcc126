# METADATA
# title: Registries of models
# description: A registry of models and their versions that runs.
# custom:
#   title_zh: 模型注册库
#   shows: [6.2.2.2.b]
package facts.workloads.model_registries

import data.lib.fact
import data.lib.products

facts contains fact.of(array.concat(_registry, ["provided_by"]), registry.provided_by, [registry.place]) if {
	some registry in products.of("model_registry")
}

# one that keeps the runs, too, tells where a version comes from and sets versions side by side
facts contains fact.of(array.concat(_registry, [part, "provided_by"]), registry.provided_by, [registry.place]) if {
	some registry in products.of("model_registry")
	"experiment_tracker" in data.knowledge.products[registry.product].is
	some part in ["tracing", "comparison"]
}

unknown := set()

_registry := ["development", "production", "training", "model_registry"]
