# METADATA
# title: What pools of machines are for
# description: |
#   Reads from names, labels and taints whether a pool serves models, and which kind of device its machines carry.
package lib.pool_use

import data.lib.naming
import data.lib.training_pool

# names that speak of serving, or of a serving engine, and not of training
serves(pool) if {
	words := _words(pool)
	count(words & (training_pool.serving | _engines)) > 0
	count(words & training_pool.training) == 0
}

# the kind of device, where the type of machine is one that the table knows, or is one without accelerators
device(pool) := kind if {
	row := data.knowledge.instances[_instance(pool)]
	row.accelerators > 0
	kind := _kind(row.accelerator)
} else := "gpu" if {
	data.knowledge.google_accelerators[_guest(pool)]
} else := "cpu" if {
	instance := _instance(pool)
	some start in _plain
	startswith(instance, start)
	not _guest(pool)
}

# what capability documents call the family of its accelerators
family(pool) := family if {
	row := data.knowledge.instances[_instance(pool)]
	row.accelerators > 0
	some start, family in {
		"nvidia-": "nvidia_gpu", "amd-": "amd_gpu", "google-tpu": "google_tpu", "aws-": "aws_trainium",
		"huawei-ascend": "ascend_npu",
	}
	startswith(row.accelerator, start)
} else := "nvidia_gpu" if startswith(_guest(pool), "nvidia-")

# what its names say it is for, where they say it
use(pool) := "inference" if {
	serves(pool)
} else := "training" if count(_words(pool) & training_pool.training) > 0

# whether pods choose the pool: it has labels or taints of its own
chosen(pool) if count(object.get(pool.body, object.get(pool.row, "labels", ["-"]), {})) > 0

chosen(pool) if count(object.get(pool.body, object.get(pool.row, "taints", ["-"]), [])) > 0

_instance(pool) := lower(object.get(pool.body, pool.row.instance, ""))

_guest(pool) := pool.body.node_config[0].guest_accelerator[0].type

_kind(accelerator) := "tpu" if {
	startswith(accelerator, "google-tpu")
} else := "neuron" if {
	startswith(accelerator, "aws-")
} else := "npu" if {
	contains(accelerator, "ascend")
} else := "gpu"

# families of machines without accelerators; source: EC2 instance types, Compute Engine machine families, Azure sizes
_plain := {
	"t3", "t3a", "t4g", "m5", "m5a", "m6", "m7", "m8", "c5", "c6", "c7", "c8", "r5", "r6", "r7", "r8", "e2-", "n1-", "n2-",
	"n2d-", "n4-", "c2-", "c2d-", "c3-", "c3d-", "c4-", "t2d-", "standard_d", "standard_e", "standard_f", "standard_b",
	"cpu-",
}

_engines := {id | some id, product in data.knowledge.products; "inference_engine" in product.is}

_words(pool) := naming.words(concat("-", _texts(pool)))

_texts(pool) := array.concat(
	[text |
		some text in array.concat(
			[pool.resource.address, object.get(pool.body, "name", ""), object.get(pool.body, "label", "")],
			[object.get(pool.resource.body, key, "") | some key in ["cluster", "cluster_name", "name"]],
		)
		is_string(text)
	],
	array.concat(
		training_pool.texts(_object(object.get(pool.body, object.get(pool.row, "labels", ["-"]), {}))),
		[text |
			some taint in object.get(pool.body, object.get(pool.row, "taints", ["-"]), [])
			some text in _taint_texts(taint)
		],
	),
)

_taint_texts(taint) := [taint] if is_string(taint)

_taint_texts(taint) := training_pool.texts(taint) if is_object(taint)

_object(value) := value if is_object(value)

_object(value) := {} if not is_object(value)
