# METADATA
# title: Compression is watched live, with progress, model size, speed and accuracy loss
# description: >-
#   A view shows a compression while it runs, with its progress and the size, inference speed and accuracy loss of
#   the model that comes out.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.4.c
#   title_zh: 实时显示小型化过程及模型大小、速度、精度损失
#   description_zh: 以直观界面实时显示小型化过程，跟踪处理进度以及处理后模型的大小、推理速度和精度损失。
#   nature: document
#   reading: >-
#     Named are the view and what reports each of four things: the progress, and the size, the inference speed and
#     the accuracy loss of the processed model. Real time is read as brought up to date at least once a minute; the
#     text sets no figure. Further indicators may be declared beside them.
#   reading_zh: 须写明直观界面，以及四项各由什么上报：处理进度、处理后模型大小、推理速度、精度损失。条文未给出实时的数值，按至少每分钟更新一次理解。其他关键指标为开放列举，可一并声明。
#   remedy: >-
#     Under development.production.compression.process_monitoring give provided_by and refresh_interval_seconds (60
#     or less), and in tracked name provided_by of progress, model_size, inference_speed and accuracy_loss.
#   remedy_zh: >-
#     在 development.production.compression.process_monitoring 下给出 provided_by、
#     refresh_interval_seconds（不大于 60），
#     并在 tracked 的 progress、model_size、inference_speed、accuracy_loss 下各写明 provided_by。
package indicators.development.production.compression.live_compression_monitoring

import data.lib.finding

root := ["development", "production", "compression", "process_monitoring"]

greatest_interval_seconds := 60

tracked := ["progress", "model_size", "inference_speed", "accuracy_loss"]

monitoring := input.capabilities.development.production.compression.process_monitoring

subjects contains root if monitoring

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	monitoring
	not monitoring.provided_by
}

findings contains finding.missing(_interval) if {
	monitoring
	not monitoring.refresh_interval_seconds
}

findings contains finding.above(_interval, greatest_interval_seconds, monitoring.refresh_interval_seconds) if {
	monitoring.refresh_interval_seconds > greatest_interval_seconds
}

findings contains finding.missing(array.concat(root, ["tracked", indicator, "provided_by"])) if {
	monitoring
	some indicator in _followed
	not monitoring.tracked[indicator].provided_by
}

# the list is open, and what is declared beside the four names its source as well
_followed contains indicator if some indicator in tracked

_followed contains indicator if some indicator, _ in monitoring.tracked

_interval := array.concat(root, ["refresh_interval_seconds"])
