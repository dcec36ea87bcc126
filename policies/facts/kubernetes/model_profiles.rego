# METADATA
# title: Versions of a model that are chosen for devices
# description: |
#   Profiles by which the cache of NVIDIA's operator chooses an engine: for which device, for which need, and in which
#   precision. A cache that says none of the three leaves the choice to the server.
# custom:
#   title_zh: 按设备选择的模型版本
#   shows: [6.2.2.6.e]
package facts.kubernetes.model_profiles

import data.lib.fact
import data.lib.kubernetes
import data.lib.naming

facts contains found if {
	some one in _choices
	some key, value in {
		"hardware": one.hardware, "application_need": one.model.qosProfile, "compressed_version": one.model.precision,
	}
	path := array.concat(_root, ["choices", naming.below(one.cache.name, one.hardware), key])
	found := fact.of(path, value, [fact.at(one.cache, ["spec", "source", "ngc", "model"])])
}

facts contains fact.of(array.concat(_root, [key]), value, [fact.at(one.cache, ["spec", "source", "ngc", "model"])]) if {
	some one in _choices
	some key, value in {
		"provided_by": kubernetes.called("NIMCache", one.cache),
		"ranked_by": {"throughput": "throughput", "latency": "latency"}[one.model.qosProfile],
	}
}

unknown := set()

# source: NVIDIA NIM operator documentation, NIMCache
_choices contains {"cache": cache, "model": model, "hardware": hardware} if {
	some cache in input.resources.kubernetes.NIMCache
	kubernetes.in_group(cache, "apps.nvidia.com")
	model := cache.body.spec.source.ngc.model
	some gpu in model.gpus
	hardware := gpu.product
	every text in [hardware, model.precision, model.qosProfile] {
		is_string(text)
		text != ""
	}
}

_root := ["development", "production", "deployment", "version_selection"]
