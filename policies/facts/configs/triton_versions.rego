# METADATA
# title: Versions of models in Triton
# description: |
#   Models whose policy names the versions that are served, two or more. How many versions are there where it takes the
#   latest or all of them, the configuration does not say, nor how they are loaded.
# custom:
#   title_zh: Triton 中的模型版本
#   shows: [6.1.3.1.b]
package facts.configs.triton_versions

import data.lib.configs
import data.lib.fact
import data.lib.naming
import data.lib.triton

facts contains fact.of(path, configs.called("Triton model repository", model.file), [fact.at(model.file, pointer)]) if {
	some model in triton.models
	versions := model.file.body.version_policy.specific.versions
	count({version | some version in versions}) > 1
	some position, version in versions
	is_number(version)
	pointer := ["version_policy", "specific", "versions", position]
	path := array.concat(
		["platform", "overall", "compatibility", "model_management", "models", naming.slug(model.name)],
		["versions", format_int(version, 10), "provided_by"],
	)
}

unknown := set()
