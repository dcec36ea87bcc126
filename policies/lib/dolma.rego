# METADATA
# title: What Dolma does with documents
# description: |
#   The mixer leaves documents out and replaces spans by the attributes that taggers gave; the deduper marks what is
#   there twice. Attributes that nothing asks for do nothing, and a tagger only tags.
package lib.dolma

# as the operators of Data-Juicer have them
uses contains use if {
	some [table, run, pointer, text] in _asked
	some mark, row in data.knowledge.dolma_attributes[table]
	contains(text, mark)
	use := {
		"resource": run, "pointer": pointer, "group": row.to[0], "entry": row.to[1], "operator": trim(mark, "_"),
		"provider": "Dolma",
	}
}

uses contains use if {
	some run in input.resources.training.dolma_deduper
	some key in ["documents", "paragraphs"]
	run.body.dedupe[key].attribute_name != ""
	run.body.bloom_filter.estimated_doc_count > 0
	use := {
		"resource": run, "pointer": ["dedupe", key], "group": "treatment", "entry": "deduplication",
		"operator": concat("", ["deduplication of ", key]), "provider": "Dolma",
	}
}

# mixers that change what they mix: where users say what stays
flows contains {"resource": run, "pointer": ["streams", position, key]} if {
	some run in input.resources.training.dolma_mixer
	some position, stream in run.body.streams
	some key in ["filter", "span_replacement"]
	count(_texts(stream, key)) > 0
}

# what runs in processes beside each other
parallel contains {"resource": run, "processes": run.body.processes} if {
	some type in _types
	some run in input.resources.training[type]
	run.body.processes > 1
}

# where documents are read from, with the place of each
documents contains {"resource": run, "pointer": ["documents", position], "path": path} if {
	some type in ["dolma_deduper", "dolma_tagger", "dolma_tokenizer"]
	some run in input.resources.training[type]
	some position, path in run.body.documents
	is_string(path)
}

documents contains {"resource": run, "pointer": ["streams", stream, "documents", position], "path": path} if {
	some run in input.resources.training.dolma_mixer
	some stream, one in run.body.streams
	some position, path in one.documents
	is_string(path)
}

_asked contains [table, run, array.concat(["streams", position], pointer), text] if {
	some run in input.resources.training.dolma_mixer
	some position, stream in run.body.streams
	some [table, key] in [["filters", "filter"], ["replacements", "span_replacement"]]
	some [pointer, text] in _texts(stream, key)
}

_texts(stream, "filter") := [[["filter", list, position], text] |
	some list in ["exclude", "include"]
	some position, text in stream.filter[list]
	is_string(text)
]

_texts(stream, "span_replacement") := [[["span_replacement", position, "span"], one.span] |
	some position, one in stream.span_replacement
	is_string(one.span)
	is_string(one.replacement)
]

_types := ["dolma_mixer", "dolma_deduper", "dolma_tagger", "dolma_tokenizer"]
