# METADATA
# title: GPUDirect Storage of the GPU operator
# description: |
#   A ClusterPolicy, or the values of the operator's chart, in which GPUDirect Storage is switched on. It is off by default.
# custom:
#   title_zh: GPU Operator 的 GPUDirect Storage
#   shows: [6.1.1.3.f]
package facts.kubernetes.direct_storage

import data.lib.charts
import data.lib.fact
import data.lib.kubernetes

facts contains fact.of(["platform", "hardware", "storage", "accelerator_direct", key], value, [place]) if {
	some [by, place] in _direct
	some key, value in {"provided_by": by, "technology": "gpudirect_storage"}
}

unknown contains fact.unknown("whether storage is read directly is not known", [fact.at(one.resource, one.pointer)]) if {
	some one in charts.asked
	one.chart == "gpu-operator"
	charts.is_open(one, {"toggle": ["gds", "enabled"]})
}

_direct contains [kubernetes.called("ClusterPolicy", policy), fact.at(policy, ["spec", "gds", "enabled"])] if {
	some policy in input.resources.kubernetes.ClusterPolicy
	kubernetes.in_group(policy, "nvidia.com")
	policy.body.spec.gds.enabled == true
}

_direct contains [charts.called(one), charts.place(one, {"toggle": ["gds", "enabled"]})] if {
	some one in charts.asked
	one.chart == "gpu-operator"
	charts.is_on(one, {"toggle": ["gds", "enabled"], "default": false})
}
