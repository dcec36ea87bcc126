# METADATA
# title: Registries of models
# description: A registry of models and their versions that runs.
# custom:
#   title_zh: 模型注册库
#   shows: [6.2.2.2.b]
package facts.workloads.model_registries

import data.lib.fact
import data.lib.products

facts contains fact.of(["development", "production", "training", "model_registry", "provided_by"], registry.provided_by, [registry.place]) if {
	some registry in products.of("model_registry")
}

unknown := set()
