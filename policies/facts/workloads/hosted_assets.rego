# METADATA
# title: Where models and artefacts are hosted
# description: |
#   A registry of models, a mirror of a model hub, or a registry of artefacts that runs. An object store may keep
#   anything, and shows nothing.
# custom:
#   title_zh: 模型与制品的托管
#   shows: [6.3.3.2.b]
package facts.workloads.hosted_assets

import data.lib.fact
import data.lib.products

facts contains fact.of(path, registry.provided_by, [registry.place]) if {
	some category in ["model_registry", "model_mirror"]
	some registry in products.of(category)
	path := ["inference", "operations", "ecosystem", "assets", "open_models", "management", "provided_by"]
}

facts contains fact.of(path, registry.provided_by, [registry.place]) if {
	some registry in products.of("artifact_registry")
	path := ["inference", "operations", "ecosystem", "assets", "hosted", "artefacts", "provided_by"]
}

unknown contains fact.unknown("values of a chart are kept elsewhere", [place]) if {
	some category in ["model_registry", "model_mirror", "artifact_registry"]
	some place in products.open(category)
}
