# METADATA
# title: Domains of the models that are offered
# description: |
#   What served models are for, by their names, where language, vision and generation over several modalities are all
#   there. A model whose name is not known counts for nothing.
# custom:
#   title_zh: 所提供模型的领域
#   shows: [6.3.3.2.d]
package facts.workloads.model_domains

import data.lib.fact
import data.lib.served_models

wanted := {"natural_language_processing", "computer_vision", "multimodal_generation"}

facts contains found if {
	count(wanted - {served_models.domain(name) | some name, _ in served_models.by_name}) == 0
	some name, named in served_models.by_name
	some key, value in {"domain": served_models.domain(name), "offered_for": "call"}
	path := ["inference", "operations", "ecosystem", "models", name, key]
	found := fact.of(path, value, [place | some place in named])
}

unknown := set()
