# METADATA
# title: Service versions become container images and are rolled out automatically
# description: >-
#   A pipeline turns the version of a service, with the dependencies that it needs, into a container image, publishes
#   it and deploys it.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.1.c
#   title_zh: 服务版本自动构建镜像并上线
#   description_zh: 流水线按服务版本和依赖环境把服务构建为容器镜像，并完成发布和部署。
#   nature: configuration
#   reading: >-
#     Four parts are asked for: the version and the dependencies that the build goes by, the publication of the image
#     and its deployment. Automatic means that no person starts each build, so a manual trigger does not count.
#   reading_zh: 四部分缺一不可：构建依据的版本、依赖资源环境，镜像发布，部署。自动化指不由人逐次启动，手动触发不计入。
#   remedy: >-
#     Give provided_by, a trigger other than manual, and provided_by of version_source, dependency_resolution,
#     publication and rollout under inference.serving.deployment.image_build.
#   remedy_zh: >-
#     在 inference.serving.deployment.image_build 下给出 provided_by、非 manual 的 trigger，以及 version_source、
#     dependency_resolution、publication、rollout 的 provided_by。
package indicators.inference.serving.deployment.automatic_image_build

import data.lib.finding

automatic := {"commit", "merge", "tag", "model_version", "schedule", "webhook"}

parts := {"version_source", "dependency_resolution", "publication", "rollout"}

root := ["inference", "serving", "deployment", "image_build"]

build := input.capabilities.inference.serving.deployment.image_build

subjects contains root if build

findings contains finding.missing(array.concat(root, [field])) if {
	build
	some field in {"provided_by", "trigger"}
	not build[field]
}

findings contains finding.not_one_of(array.concat(root, ["trigger"]), automatic, build.trigger) if {
	not build.trigger in automatic
}

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	build
	some part in parts
	not build[part].provided_by
}
