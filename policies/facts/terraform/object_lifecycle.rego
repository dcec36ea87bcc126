# METADATA
# title: Objects that move to a colder class
# description: |
#   A lifecycle rule that is enabled and has a transition shows two classes of an object store and the flow between them.
#   Expiry moves nothing; INTELLIGENT_TIERING is left out, since what it does depends on access.
# custom:
#   title_zh: 对象向冷存储类型的流转
#   shows: [6.1.1.3.b]
package facts.terraform.object_lifecycle

import data.lib.data_flow
import data.lib.fact
import data.lib.naming
import data.lib.terraform

facts contains found if {
	some flow in transitions
	target := data.knowledge.storage.object_classes[flow.class]
	name := naming.below(flow.name, target)
	some found in data_flow.of(name, flow.from, target, flow.resource.address, [fact.at(flow.resource, flow.pointer)])
}

unknown contains fact.unknown("lifecycle of a bucket is not known", [fact.at(resource, [argument])]) if {
	some [type, argument] in [
		["aws_s3_bucket_lifecycle_configuration", "rule"],
		["aws_s3_bucket", "lifecycle_rule"],
		["google_storage_bucket", "lifecycle_rule"],
		["azurerm_storage_management_policy", "rule"],
	]
	some resource in input.resources.terraform[type]
	some pointer in resource.unknown
	pointer[0] == argument
	_matters(pointer)
}

# a prefix, a tag or a number of days that is not known does not change where objects go
_matters(pointer) if count(pointer) <= 2

_matters(pointer) if {
	some key in ["status", "enabled", "transition", "action", "actions"]
	pointer[2] == key
	not pointer[count(pointer) - 1] in {"days", "date", "id"}
}

transitions contains _flow("aws_s3_bucket_lifecycle_configuration", resource, pointer, transition.storage_class, "object") if {
	some resource in input.resources.terraform.aws_s3_bucket_lifecycle_configuration
	some position, rule in resource.body.rule
	rule.status == "Enabled"
	some index, transition in rule.transition
	pointer := ["rule", position, "transition", index, "storage_class"]
}

# the form of the AWS provider before its version 4
transitions contains _flow("aws_s3_bucket", bucket, pointer, transition.storage_class, "object") if {
	some bucket in input.resources.terraform.aws_s3_bucket
	some position, rule in bucket.body.lifecycle_rule
	terraform.on(rule.enabled)
	some index, transition in rule.transition
	pointer := ["lifecycle_rule", position, "transition", index, "storage_class"]
}

transitions contains _flow("google_storage_bucket", bucket, pointer, rule.action[0].storage_class, from) if {
	some bucket in input.resources.terraform.google_storage_bucket
	some position, rule in bucket.body.lifecycle_rule
	rule.action[0].type == "SetStorageClass"
	pointer := ["lifecycle_rule", position, "action", 0, "storage_class"]
	not fact.undecided(bucket, ["storage_class"])
	from := data.knowledge.storage.object_classes[object.get(bucket.body, "storage_class", "STANDARD")]
}

transitions contains _flow("azurerm_storage_management_policy", policy, pointer, class, "object") if {
	some policy in input.resources.terraform.azurerm_storage_management_policy
	some position, rule in policy.body.rule
	terraform.on(rule.enabled)
	some argument, days in rule.actions[0].base_blob[0]
	terraform.figure(days) >= 0
	some [start, class] in [["tier_to_cool_after", "STANDARD_IA"], ["tier_to_archive_after", "ARCHIVE"]]
	startswith(argument, start)
	pointer := ["rule", position, "actions", 0, "base_blob", 0, argument]
}

_flow(type, resource, pointer, class, from) := {
	"name": terraform.local(resource, type),
	"resource": resource,
	"pointer": pointer,
	"class": class,
	"from": from,
}
