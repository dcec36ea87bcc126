package lib.packages_test

import data.lib.packages

test_every_row_has_a_source if {
	every table in data.knowledge.packages {
		every row in table {
			row.source
		}
	}
}

test_every_image_names_a_framework_of_the_table if {
	every row in data.knowledge.packages.images {
		object.get(data.knowledge.packages.frameworks, object.get(row, "framework", "torch"), null) != null
	}
}

test_packages_and_base_images if {
	given := made([["torch", "2.4.0"], ["numpy", "1.0"]], ["registry.example/nvidia/tensorflow:24.01"])
	[[found.row.library, found.version] | some found in packages.installed("frameworks")] == [
		["pytorch", "2.4.0"],
		["tensorflow", "24.01"],
	] with input as given with data.knowledge.packages as table
}

test_an_image_whose_tag_lacks_the_word_brings_nothing if {
	count(packages.images) == 1 with input as made([], ["nvidia/cuda:12.4-cudnn-devel"]) with data.knowledge.packages as table
	packages.images == [] with input as made([], ["nvidia/cuda:12.4-devel"]) with data.knowledge.packages as table
	packages.images == [] with input as made([], ["python:3.11"]) with data.knowledge.packages as table
}

# packages as [name, version], and base images
made(listed, images) := {"resources": {"containers": {
	"package": [_resource(position + 1, body) |
		some position, [name, version] in listed
		body := object.filter({"package": name, "manager": "pip", "version": version}, [key |
			some key, value in {"package": name, "manager": "pip", "version": version}
			value != ""
		])
	],
	"base_image": [_resource(position + 101, {"image": image}) | some position, image in images],
}}}

_resource(id, body) := {
	"id": id, "source": "images", "name": "x", "address": "Dockerfile:1:x",
	"body": body, "unknown": [], "references": [],
}

table := {
	"frameworks": {
		"torch": {"library": "pytorch", "name": "PyTorch", "loss_function": "torch.nn", "optimizer": "torch.optim"},
		"pytorch": {"library": "pytorch", "name": "PyTorch", "loss_function": "torch.nn", "optimizer": "torch.optim"},
		"tensorflow": {"library": "tensorflow", "name": "TensorFlow", "loss_function": "l", "optimizer": "o"},
		"jax": {"library": "jax", "name": "JAX"},
	},
	"operators": {"flash-attn": {"name": "FlashAttention"}},
	"algorithms": {
		"transformers": {"library": "hf", "name": "Transformers"}, "timm": {"library": "timm", "name": "timm"},
		"mmcv": {"library": "mm", "name": "OpenMMLab"}, "mmdet": {"library": "mm", "name": "OpenMMLab"},
	},
	"acceleration": {"deepspeed": {"library": "deepspeed", "name": "DeepSpeed"}},
	"images": {
		"nvidia/tensorflow": {"framework": "tensorflow", "operators": "cuDNN"},
		"nvidia/cuda": {"operators": "cuDNN", "tag": "cudnn"},
	},
}
