# METADATA
# title: Runtimes that a platform serves models with
# description: |
#   Serving runtimes of KServe and of OME that are switched on, as servers with the options that they give an engine. A
#   runtime says how models are served, and runs none by itself.
package lib.runtimes

import data.lib.commands
import data.lib.images
import data.lib.kubernetes
import data.lib.naming

# each in the shape of a server
all := [server |
	some kind in ["ServingRuntime", "ClusterServingRuntime"]
	some owner in input.resources.kubernetes[kind]
	not owner.body.spec.disabled == true
	some container in _containers(owner)
	product := images.product(container.body.image)
	"inference_engine" in data.knowledge.products[product].is
	server := {
		"workload": {"kind": kind, "owner": owner, "called": kubernetes.called(kind, owner)},
		"container": container,
		"product": product,
		"name": naming.slug(owner.name),
		"options": commands.options(commands.written(owner, container)),
	}
]

_containers(owner) := [{"pointer": ["spec", "containers", position], "body": container} |
	some position, container in owner.body.spec.containers
	is_object(container)
] if {
	kubernetes.in_group(owner, "serving.kserve.io")
}

# source: OME documentation, ServingRuntime
_containers(owner) := [{"pointer": pointer, "body": container} |
	some pointer in [["spec", "engineConfig", "runner"], ["spec", "engineConfig", "leader", "runner"]]
	container := object.get(owner.body, pointer, null)
	is_object(container)
] if {
	kubernetes.in_group(owner, "ome.io")
}
