# METADATA
# title: Service logs are recorded, cleaned, viewed and kept locally and in the cloud
# description: >-
#   Logs of model services are recorded, cleaned and viewed, and their files are kept both locally and in the cloud.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.3.b
#   title_zh: 服务日志可记录、清洗、检视，并本地和云端存储
#   description_zh: 模型服务日志有记录、清洗和检视手段，日志文件在本地和云端均有存储。
#   nature: configuration
#   reading: Five parts are asked for, and each must name what provides it. Local and cloud storage are both needed.
#   reading_zh: 五项缺一不可，每项须写明由什么提供；本地存储和云端存储都要具备。
#   remedy: >-
#     Give provided_by of recording, cleaning, viewing, local_storage and cloud_storage under
#     inference.serving.stability.logs.
#   remedy_zh: >-
#     在 inference.serving.stability.logs 下给出 recording、cleaning、viewing、local_storage、cloud_storage 的 provided_by。
package indicators.inference.serving.stability.service_logs

import data.lib.finding

parts := {"recording", "cleaning", "viewing", "local_storage", "cloud_storage"}

root := ["inference", "serving", "stability", "logs"]

logs := input.capabilities.inference.serving.stability.logs

subjects contains root if logs

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	logs
	some part in parts
	not logs[part].provided_by
}
