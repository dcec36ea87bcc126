# METADATA
# title: Scores of a model before and after quantisation
# description: |
#   Two runs of lm-evaluation-harness on one task, with the same metric, filter, version, shots and samples: one of a
#   model, one of a model whose name adds nothing but words of quantisation.
# custom:
#   title_zh: 模型量化前后的得分
#   shows: [6.2.2.4.b]
package facts.measurements.compression_loss

import data.lib.evaluation_runs
import data.lib.fact
import data.lib.naming

facts contains fact.of(array.concat(_root, [entry, leaf]), value, places) if {
	some [original, compressed] in _pairs
	metric := concat("_", [original.task, original.metric])
	entry := naming.below(_name(compressed), metric)
	places := [fact.at(original.run, original.pointer), fact.at(compressed.run, compressed.pointer)]
	some leaf, value in {
		"provided_by": evaluation_runs.harness(compressed.run),
		"metric": metric,
		"original_score": original.score,
		"compressed_score": compressed.score,
	}
}

unknown := set()

_root := ["development", "production", "compression", "loss_assessments"]

_pairs := [[original, compressed] |
	some original in evaluation_runs.scores
	some compressed in evaluation_runs.scores
	_quantises(_name(compressed), _name(original))
	_settings(original) == _settings(compressed)
]

# "chat-72b-fp8" of "chat-72b"
_quantises(longer, shorter) if {
	startswith(longer, concat("", [shorter, "-"]))
	added := naming.words(substring(longer, count(shorter), -1))
	count(added - object.keys(data.knowledge.quantization_words.words)) == 0
	count(added - {word | some word in data.knowledge.quantization_words.beside}) > 0
}

# without the maker, since others quantise what one made
_name(score) := naming.slug(parts[count(parts) - 1]) if parts := split(trim_right(score.run.body.model, "/"), "/")

_settings(score) := [
	score.task, score.metric, score.filter,
	score.scored.version, score.scored.shots, score.scored.samples,
]
