# METADATA
# title: Decoding of media on accelerators in Triton
# description: |
#   Models of the DALI backend, whose pipelines decode and prepare images, sound and video on the device, with the batch
#   that is decoded at once. Where all of its instances are on the CPU, no hardware decodes.
# custom:
#   title_zh: Triton 中加速卡上的媒体解码
#   shows: [6.1.1.1.c]
package facts.configs.parallel_decoding

import data.lib.fact
import data.lib.triton

facts contains fact.of(
	["platform", "hardware", "compute", "preprocessing", "provided_by"],
	concat("", ["DALI backend of Triton Inference Server (", model.name, ")"]),
	[fact.at(model.file, ["backend"])],
) if {
	some model in triton.models
	model.backend == "dali"
	not _is_on_cpu(object.get(model.file.body, "instance_group", []))
}

unknown := set()

_is_on_cpu(groups) if {
	count(groups) > 0
	every group in groups {
		group.kind == "KIND_CPU"
	}
}
