# METADATA
# title: Several versions of a model can be loaded and unloaded
# description: >-
#   The platform keeps more than one version of a model and can bring a version into use and take it out of use.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.1.b
#   title_zh: 同一模型的多个版本可加载、可卸载
#   description_zh: 平台能够管理同一模型的不同版本，并提供版本的加载与卸载。
#   nature: configuration
#   reading: >-
#     Different versions means that at least one model is there in two versions or more; each version says where it is
#     kept. Loading and unloading are both asked for; further ways of using a model may be there but are not asked for.
#   reading_zh: >-
#     “不同版本”理解为至少有一个模型具备两个及以上版本，且每个版本说明存放位置。
#     加载与卸载两项均须具备；其他使用机制不作要求。
#   remedy: >-
#     Fill load.provided_by, unload.provided_by and models with two versions of one model under
#     platform.overall.compatibility.model_management.
#   remedy_zh: >-
#     在 platform.overall.compatibility.model_management 下填写 load.provided_by、unload.provided_by，
#     并在 models 下为某个模型给出两个版本。
package indicators.platform.overall.compatibility.model_version_handling

import data.lib.finding

root := ["platform", "overall", "compatibility", "model_management"]

management := input.capabilities.platform.overall.compatibility.model_management

least_versions := 2

subjects contains root if management

findings contains finding.missing(array.concat(root, ["load", "provided_by"])) if {
	management
	not management.load.provided_by
}

findings contains finding.missing(array.concat(root, ["unload", "provided_by"])) if {
	management
	not management.unload.provided_by
}

findings contains finding.missing(array.concat(root, ["models"])) if {
	management
	count(_models) == 0
}

findings contains finding.too_few(_versions(name), least_versions, count(kept)) if {
	not _several_versions
	some name, kept in _kept
}

findings contains finding.missing(array.concat(_versions(name), [version, "provided_by"])) if {
	not _several_versions
	some name, model in _models
	some version, entry in model.versions
	not entry.provided_by
}

default _models := {}

_models := management.models

_several_versions if {
	some kept in _kept
	count(kept) >= least_versions
}

_kept := {name: kept |
	some name, model in _models
	kept := {version |
		some version, entry in model.versions
		entry.provided_by
	}
}

_versions(name) := array.concat(root, ["models", name, "versions"])
