# METADATA
# title: Resources and facts in the short form that tests of fact rules read well in
package lib.resources_test

import data.lib.naming
import data.lib.terraform

# the input that holds the resources of one type
input_of(kind, type, resources) := {"resources": {kind: {type: resources}}}

# one Terraform resource: its id, type, name and arguments
block(id, type, name, body) := {
	"id": id,
	"source": "live",
	"name": name,
	"address": concat(".", [type, name]),
	"body": body,
	"unknown": [],
	"references": [],
}

# the input of one Terraform resource, `<type>.main`
terraform(type, body) := input_of("terraform", type, [block(1, type, "main", body)])

# the same, with arguments that are not known or refer to resources
terraform_open(type, body, unknown, references) := input_of("terraform", type, [object.union(
	block(1, type, "main", body),
	{"unknown": unknown, "references": references},
)])

# one Kubernetes object
manifest(id, body) := {
	"id": id,
	"source": "cluster",
	"name": body.metadata.name,
	"address": concat("/", [body.apiVersion, body.kind, object.get(body.metadata, "namespace", ""), body.metadata.name]),
	"body": body,
	"unknown": [],
	"references": [],
}

# the input of some Kubernetes objects, whose ids count from 1
kubernetes(bodies) := {"resources": {"kubernetes": {kind: objects |
	some kind in {body.kind | some body in bodies}
	objects := [manifest(position + 1, body) | some position, body in bodies; body.kind == kind]
}}}

# facts as [path below platform.hardware, value, places], a place as "id:pointer"
shown(facts) := {[path, one.value, places] |
	some one in facts
	path := concat(".", array.slice(one.path, 2, count(one.path)))
	places := [_place(place) | some place in one.places]
}

# the same without places
values(facts) := {[one[0], one[1]] | some one in shown(facts)}

# unknowns as [reason, places]
open(unknowns) := {[one.reason, [_place(place) | some place in one.places]] | some one in unknowns}

_place(place) := concat(":", [format_int(place.resource, 10), concat(".", [_text(key) | some key in place.pointer])])

_text(key) := key if is_string(key)

_text(key) := format_int(key, 10) if is_number(key)

test_slug_keeps_what_fits if naming.slug("gpu-p5_1.a") == "gpu-p5_1.a"

test_slug_replaces_the_rest if naming.slug("module.net[\"A b\"].GPU[0]") == "module.net-a-b-.gpu-0"

test_slug_of_nothing_usable if naming.slug("训练") == "unnamed"

test_target_by_address_and_by_first_instance if {
	index := terraform.index([block(7, "aws_launch_template", "gpu[0]", {})])
	group := object.union(
		block(1, "aws_eks_node_group", "gpu", {}),
		{"references": [{"pointer": ["launch_template", 0, "id"], "to": ["aws_launch_template.gpu"]}]},
	)
	[found.id | some found in terraform.targets(index, group, ["launch_template"])] == [7]
}

test_a_reference_to_a_block_or_to_one_of_its_instances if {
	_refers("module.a[0].aws_sns_topic.t", "module.a[0].aws_sns_topic.t[1]")
	_refers("aws_sns_topic.t", "aws_sns_topic.t[\"x\"]")
	_refers("aws_sns_topic.t[0]", "aws_sns_topic.t[0]")
	not _refers("module.a[0].aws_sns_topic.t", "module.a[0].aws_sns_topic.u")
	not _refers("module.a[0].aws_sns_topic.t", "module.a[1].aws_sns_topic.t")
}

_refers(told, address) if {
	user := object.union(block(1, "alarm", "a", {}), {"references": [{"pointer": ["actions", 0], "to": [told]}]})
	topic := object.union(block(2, "topic", "t", {}), {"address": address})
	count(terraform.users(topic, "alarm", ["actions"])) == 1 with input.resources.terraform as {"alarm": [user]}
}
