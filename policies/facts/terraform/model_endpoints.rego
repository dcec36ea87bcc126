# METADATA
# title: Models that managed services serve
# description: |
#   Endpoints and deployments of managed services that have a model, and containers of serving engines that a service
#   runs by request, show an interface. An endpoint to which nothing is deployed shows none. A model of SageMaker that
#   is taken from a bucket shows where its weights come from.
# custom:
#   title_zh: 托管服务提供的模型
#   shows: [6.3.1.1.b, 6.3.1.1.d]
package facts.terraform.model_endpoints

import data.lib.fact
import data.lib.images
import data.lib.naming
import data.lib.terraform

facts contains found if {
	some one in _served
	some key, value in {"provided_by": one.by, "kind": "api"}
	path := ["inference", "serving", "deployment", "interfaces", naming.slug(one.resource.address), key]
	found := fact.of(path, value, [one.place])
}

facts contains found if {
	some model in input.resources.terraform.aws_sagemaker_model
	some [block, argument] in [["primary_container", "model_data_url"], ["container", "model_data_url"]]
	some position, container in model.body[block]
	startswith(container[argument], "s3://")
	some key, value in {"provided_by": model.address, "weights_from": "object_storage", "model_update": "artefact_reference"}
	path := ["inference", "serving", "deployment", "deployments", naming.slug(model.address), key]
	found := fact.of(path, value, [fact.at(model, [block, position, argument])])
}

unknown contains fact.unknown("whether an endpoint has a model is not known", [fact.at(resource, row.given)]) if {
	some type, row in data.knowledge.model_endpoints.called
	some resource in input.resources.terraform[type]
	terraform.unsure(resource, row.given)
}

_served contains {"resource": resource, "by": by, "place": fact.at(resource, object.get(row, "given", []))} if {
	some type, row in data.knowledge.model_endpoints.called
	some resource in input.resources.terraform[type]
	_has_model(resource, row)
	by := concat("", [row.name, " (", resource.address, ")"])
}

_served contains {"resource": resource, "by": by, "place": fact.at(resource, pointer)} if {
	some type, row in data.knowledge.model_endpoints.containers
	some resource in input.resources.terraform[type]
	some position, container in object.get(resource.body, row.containers, [])
	product := data.knowledge.products[images.product(container.image)]
	"inference_engine" in product.is
	by := concat("", [product.name, " (", resource.address, ")"])
	pointer := array.concat(row.containers, [position, "image"])
}

_has_model(_, row) if not row.given

_has_model(resource, row) if terraform.given(resource, row.given)
