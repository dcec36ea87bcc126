# METADATA
# title: Which services reach which pods
# description: A Service reaches the pods of its namespace that have all labels of its selector; one without a selector none.
package lib.services

import data.lib.kubernetes

# the services that reach the pods of a template of an owner
of(owner, template) := [input.resources.kubernetes.Service[position] | some position in sort(_reaching(owner, template))]

_reaching(owner, template) := {position |
	some key, value in template.labels
	some position in _near(_index[[owner.source, key, value]], kubernetes.namespace(owner))
	selector := input.resources.kubernetes.Service[position].body.spec.selector
	object.union(template.labels, selector) == template.labels
}

# those of the namespace, and those that do not say theirs; all, where the pods do not
_near(by_namespace, namespace) := object.get(by_namespace, namespace, set()) | object.get(by_namespace, "", set()) if {
	namespace != ""
}

_near(by_namespace, "") := {position | some positions in by_namespace; some position in positions}

_index := _by_label

# where services stand, by one label that they select and their namespace: asking each of each pod takes the square
_by_label[[service.source, key, service.body.spec.selector[key]]][kubernetes.namespace(service)] contains position if {
	some position, service in input.resources.kubernetes.Service
	is_object(service.body.spec.selector)
	key := min(object.keys(service.body.spec.selector))
}
