# METADATA
# title: Data of several sources and of different kinds is stored
# description: >-
#   The platform stores data that comes from several sources, both structured data and unstructured data such as text,
#   images or speech.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.1.1.d
#   title_zh: 存储来自多个来源的异构数据
#   description_zh: 平台存储多个来源的数据，既有结构化数据，也有文本、图像、语音等非结构化数据。
#   nature: configuration
#   reading: >-
#     Several sources are two or more. Heterogeneous is read as structured data together with at least one kind of
#     unstructured data, of which those that the clause names are examples. Each collection says what kind it is, where
#     it comes from and what stores it.
#   reading_zh: >-
#     多源指不少于两个来源。
#     异构理解为结构化数据与至少一种非结构化数据并存，条款列举的种类仅为举例。
#     每份数据说明种类、来源和存储。
#   remedy: >-
#     Give structured and unstructured data of two sources or more with provided_by, data_kind and source under
#     development.data.ingestion.stored_data.
#   remedy_zh: >-
#     在 development.data.ingestion.stored_data 下给出结构化与非结构化数据，来源不少于两个。
#     各填写 provided_by、data_kind 和 source。
package indicators.development.data.ingestion.heterogeneous_storage

import data.lib.finding

root := ["development", "data", "ingestion", "stored_data"]

stored := input.capabilities.development.data.ingestion.stored_data

least_sources := 2

unstructured := {"text", "image", "speech", "audio", "video", "point_cloud", "other_unstructured"}

subjects contains root if stored

findings contains finding.lacks(root, "structured") if {
	stored
	not _has_structured
}

findings contains finding.lacks(root, "unstructured") if {
	stored
	not _has_unstructured
}

findings contains finding.too_few(root, least_sources, count(_sources)) if {
	stored
	count(_sources) < least_sources
}

findings contains finding.missing(array.concat(root, [name, field])) if {
	not _heterogeneous
	some name, collection in stored
	some field in _fields
	not collection[field]
}

_heterogeneous if {
	_has_structured
	_has_unstructured
	count(_sources) >= least_sources
}

_has_structured if {
	some collection in _complete
	collection.data_kind == "structured"
}

_has_unstructured if {
	some collection in _complete
	collection.data_kind in unstructured
}

_sources := {lower(collection.source) | some collection in _complete}

_complete := {collection |
	some collection in stored
	every field in _fields {
		collection[field]
	}
}

_fields := {"provided_by", "data_kind", "source"}
