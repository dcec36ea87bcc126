# METADATA
# title: Data that DVC keeps versions of
# description: |
#   Outputs with a hash, in .dvc files and in dvc.lock. What is not cached has no version, and a model is no data set.
package lib.dvc

import data.lib.configs
import data.lib.fact

# each with its source, place, and whether it goes to the remote
outputs := array.concat(
	[{"source": file.source, "place": fact.at(file, ["outs", position]), "pushed": _is_pushed(out)} |
		some file in configs.of("dvc_data")
		some position, out in configs.mappings(file.body.outs)
		_is_kept(out)
	],
	[{"source": file.source, "place": fact.at(file, ["stages", name, "outs", position]), "pushed": _is_pushed(out)} |
		some file in configs.of("dvc_lock")
		some name, stage in file.body.stages
		some position, out in configs.mappings(stage.outs)
		_is_kept(out)
	],
)

_is_kept(out) if {
	not out.cache == false
	some key in ["md5", "etag", "checksum", "version_id", "files"]
	count(out[key]) > 0
	path := lower(object.get(out, "path", ""))
	not _is_model(path)
}

_is_model(path) if {
	some ending in [
		".pt", ".pth", ".pkl", ".onnx", ".safetensors", ".ckpt", ".h5", ".pb", ".joblib", ".gguf", ".bin",
		".keras",
	]
	endswith(path, ending)
}

_is_model(path) if {
	some part in split(path, "/")
	part in {"model", "models", "checkpoint", "checkpoints", "weights", "metrics", "plots", "eval", "reports"}
}

default _is_pushed(_) := true

_is_pushed(out) := false if out.push == false
