# METADATA
# title: Hardware decoders for media that workloads are given
# description: |
#   Containers on accelerators to which the driver's decoders of video are handed by name. All capabilities at once is
#   what many images say without meaning any.
# custom:
#   title_zh: 负载可用的硬件媒体解码器
#   shows: [6.1.1.1.c]
package facts.workloads.media_decoding

import data.lib.fact
import data.lib.pods
import data.lib.workloads

facts contains fact.of(path, concat("", ["NVDEC (", workload.called, ")"]), [variable.place]) if {
	some workload in workloads.of_role("inference")
	some template in workload.templates
	some container in template.containers
	some variable in pods.environment(container)
	variable.name == "NVIDIA_DRIVER_CAPABILITIES"
	"video" in [trim_space(word) | some word in split(variable.value, ",")]
	path := ["platform", "hardware", "compute", "preprocessing", "parallel_decoding", "video", "provided_by"]
}

unknown := set()
