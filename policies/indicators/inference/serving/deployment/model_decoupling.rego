# METADATA
# title: A model and its configuration change without building the service again
# description: >-
#   The service takes its model and its configuration from outside its image, so that a better model can take over
#   without a new build.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.1.d
#   title_zh: 服务、配置与模型相互解耦
#   description_zh: 服务从镜像之外获取模型和配置，无需重新构建即可更换为效果更好的模型。
#   nature: configuration
#   reading: >-
#     One deployed service that meets all three parts is enough: weights that are not in the service's image,
#     configuration that is neither in the image nor in the model's package, and an update of the model that builds no
#     image.
#   reading_zh: 至少一个已部署的服务同时满足三点：权重不在服务镜像内；配置既不在镜像内也不在模型包内；更新模型不重新构建镜像。
#   remedy: >-
#     Give provided_by, weights_from, configuration_from and model_update for a service under
#     inference.serving.deployment.deployments, none of them bound to the image.
#   remedy_zh: >-
#     在 inference.serving.deployment.deployments 下为一个服务给出 provided_by、weights_from、configuration_from 和 model_update，
#     且均不与镜像绑定。
package indicators.inference.serving.deployment.model_decoupling

import data.lib.finding
import data.lib.one_suffices

# where each comes from when it is apart from the service
apart := {
	"weights_from": {"object_storage", "model_registry", "oci_artifact", "persistent_volume", "node_cache"},
	"configuration_from": {"config_map", "configuration_service", "mounted_file", "environment"},
	"model_update": {"hot_swap", "adapter_swap", "artefact_reference", "rolling_restart"},
}

fields := {"provided_by", "weights_from", "configuration_from", "model_update"}

root := ["inference", "serving", "deployment", "deployments"]

deployments := input.capabilities.inference.serving.deployment.deployments

subjects contains array.concat(root, [name]) if some name, _ in deployments

findings contains shortfall if some shortfall in one_suffices.shortfalls(deployments, _lacking)

_lacking[name] contains finding.missing(_at(name, field)) if {
	some name, deployment in deployments
	some field in fields
	not deployment[field]
}

_lacking[name] contains finding.not_one_of(_at(name, field), accepted, deployment[field]) if {
	some name, deployment in deployments
	some field, accepted in apart
	not deployment[field] in accepted
}

_at(name, field) := array.concat(root, [name, field])
