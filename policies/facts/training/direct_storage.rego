# METADATA
# title: Storage that accelerators read directly
# description: |
#   DeepSpeed with GPUDirect Storage switched on, and with something that it moves to and from NVMe.
# custom:
#   title_zh: 加速卡直连存储
#   shows: [6.1.1.3.f]
package facts.training.direct_storage

import data.lib.fact

facts contains found if {
	some framework in ["deepspeed", "neox"]
	some run in input.resources.training[framework]
	run.body.aio.use_gds == true
	some part in ["offload_param", "offload_optimizer"]
	run.body.zero_optimization[part].device == "nvme"
	some [key, value] in [["provided_by", "DeepSpeed (use_gds)"], ["technology", "gpudirect_storage"]]
	path := ["platform", "hardware", "storage", "accelerator_direct", key]
	found := fact.of(path, value, [fact.at(run, ["aio", "use_gds"])])
}

unknown contains fact.unknown("whether storage is read directly is not known", [fact.at(run, ["aio", "use_gds"])]) if {
	some run in input.resources.training.deepspeed
	fact.undecided(run, ["aio", "use_gds"])
}
