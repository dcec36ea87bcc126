# METADATA
# title: Communication packed into buckets
# description: |
#   Buckets into which gradients or parameters are packed. DeepSpeed counts elements, so that their bytes are not known.
# custom:
#   title_zh: 通信合并的桶
#   shows: [6.2.2.2.e]
package facts.training.communication_buckets

import data.lib.fact
import data.lib.sharding
import data.lib.training

facts contains fact.of(training.job(set_to.resource, ["communication_fusion", "provided_by"]), provider, places) if {
	some setting in ["reduce_bucket", "gather_bucket"]
	some set_to in training.above(setting, 0)
	_uses_buckets(set_to.resource)
	provider := training.with_detail(set_to.framework, "ZeRO buckets")
	places := [fact.at(set_to.resource, set_to.pointer)]
}

facts contains found if {
	some set_to in training.above("bucket_cap_mb", 0)
	places := [fact.at(set_to.resource, set_to.pointer)]
	some [key, value] in [["provided_by", "PyTorch DDP"], ["bucket_bytes", round(set_to.value * 1048576)]]
	found := fact.of(training.job(set_to.resource, ["communication_fusion", key]), value, places)
}

unknown contains fact.unknown("size of buckets is not known", [place]) if {
	some setting in ["reduce_bucket", "gather_bucket"]
	some place in training.open(setting)
}

# a block whose stage is 0 is not in use
_uses_buckets(resource) if resource.id in sharding.ids
