# METADATA
# title: Two or more acceleration libraries are supported up to their latest features
# description: >-
#   Two or more libraries for distributed computation of large models can be used; their new versions are taken up, and
#   with them the features that these bring.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.1.d
#   title_zh: 支持至少两种分布式加速库，并跟进其新特性
#   description_zh: 平台可使用至少两种大模型分布式加速库，持续跟进新版本并可使用其新特性。
#   nature: configuration
#   reading: >-
#     Two or more libraries, of which several versions count once. A library counts when it says what offers it, which
#     version is supported, what takes new versions up, and at least one feature of a recent version with the version
#     that brought it. The libraries that the clause names are examples.
#   reading_zh: >-
#     不少于 2 种，同一库的多个版本只计一种。
#     每种库须说明：由什么提供、支持的版本、如何跟进新版本、至少一项新特性及其引入版本。
#     条款列举的库仅为举例。
#   remedy: >-
#     Under platform.overall.compatibility.acceleration_libraries give two libraries with provided_by, version,
#     release_tracking.provided_by and a feature with since_version under latest_features.
#   remedy_zh: >-
#     在 platform.overall.compatibility.acceleration_libraries 下给出两种库。
#     每种填写 provided_by、version、release_tracking.provided_by 和 latest_features（含 since_version）。
package indicators.platform.overall.compatibility.acceleration_libraries

import data.lib.complete_entries
import data.lib.finding
import data.lib.named_kinds

root := ["platform", "overall", "compatibility", "acceleration_libraries"]

libraries := input.capabilities.platform.overall.compatibility.acceleration_libraries

least_kinds := 2

subjects contains root if libraries

findings contains shortfall if {
	libraries
	too_few := named_kinds.too_few(root, _complete, least_kinds)
	some shortfall in (too_few | _shortfalls)
	count(too_few) > 0
}

_complete := {name: library |
	some name, library in libraries
	every field in {"provided_by", "version"} {
		library[field]
	}
	library.release_tracking.provided_by
	some feature in library.latest_features
	feature.since_version
}

_shortfalls contains finding.missing(array.concat(root, [name, field])) if {
	some name, library in libraries
	some field in {"provided_by", "version"}
	not library[field]
}

_shortfalls contains finding.missing(array.concat(root, [name, "release_tracking", "provided_by"])) if {
	some name, library in libraries
	not library.release_tracking.provided_by
}

_shortfalls contains finding.missing(array.concat(root, [name, "latest_features"])) if {
	some name, library in libraries
	count(object.get(library, "latest_features", {})) == 0
}

_shortfalls contains shortfall if {
	some name, library in libraries
	path := array.concat(root, [name, "latest_features"])
	some shortfall in complete_entries.none_complete(path, library.latest_features, {"since_version"})
}
