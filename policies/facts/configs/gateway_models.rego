# METADATA
# title: Models that a gateway offers
# description: |
#   The models that deployments of LiteLLM gateways lead to, where they are three or more. Several deployments of a
#   model are one, and what embeds, ranks or transcribes is no large model to talk to.
# custom:
#   title_zh: 网关提供的模型
#   shows: [6.3.3.2.c, 6.3.3.2.f]
package facts.configs.gateway_models

import data.lib.fact
import data.lib.gateways
import data.lib.naming

least := 3

facts contains fact.of(["inference", "operations", "ecosystem", "models", name, "offered_for"], "call", places) if {
	count(_models) >= least
	some name, places in _models
}

unknown := set()

_models[naming.slug(model)] contains deployment.place if {
	some deployment in gateways.deployments
	gateways.mode(deployment) in {"unsaid", "chat", "completion", "responses", "image_generation"}
	model := gateways.model(deployment)
	count(naming.words(model) & _others) == 0
}

_others := {
	"embed", "embedding", "embeddings", "rerank", "reranker", "whisper", "tts", "moderation", "bge", "e5", "gte",
	"transcribe", "guard",
}
