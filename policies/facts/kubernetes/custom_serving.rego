# METADATA
# title: Inference logic of one's own
# description: |
#   A predictor or transformer of KServe that runs a container of one's own, and an application of Ray Serve that is
#   imported from code. What Ray offers ready-made is no logic of one's own.
# custom:
#   title_zh: 自定义推理逻辑
#   shows: [6.3.1.1.g]
package facts.kubernetes.custom_serving

import data.lib.fact
import data.lib.images
import data.lib.kubernetes
import data.lib.lines

facts contains found if {
	some service in input.resources.kubernetes.InferenceService
	some part in ["transformer", "predictor"]
	some position, container in service.body.spec[part].containers
	count(images.categories(container.image)) == 0
	by := concat(" ", [part, container.image])
	pointer := ["spec", part, "containers", position, "image"]
	some keys, value in {["provided_by"]: by, ["engine", "provided_by"]: kubernetes.called("InferenceService", service)}
	found := fact.of(_path(service, keys), value, [fact.at(service, pointer)])
}

facts contains found if {
	some service in input.resources.kubernetes.RayService
	imported := [path |
		some path in lines.values(service.body.spec.serveConfigV2, "import_path")
		not startswith(path, "ray.serve.")
		not startswith(path, "ray.llm")
	]
	count(imported) > 0
	engine := concat("", ["Ray Serve (", kubernetes.called("RayService", service), ")"])
	some keys, value in {["provided_by"]: concat(", ", imported), ["engine", "provided_by"]: engine}
	found := fact.of(_path(service, keys), value, [fact.at(service, ["spec", "serveConfigV2"])])
}

unknown := set()

_path(service, keys) := array.concat(
	["inference", "serving", "deployment", "custom_logic", kubernetes.entry(service)],
	keys,
)
