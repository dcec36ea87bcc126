# METADATA
# title: Which services reach which pods
# description: A Service reaches the pods of its namespace that have all labels of its selector; one without a selector none.
package lib.services

import data.lib.kubernetes

# the services that reach the pods of a template of an owner
of(owner, template) := [service |
	some service in _near(owner)
	selector := service.body.spec.selector
	object.union(template.labels, selector) == template.labels
]

# services of the namespace, and those that do not say theirs; all, where the owner does not
_near(owner) := _by_namespace[[owner.source, namespace]] | object.get(_by_namespace, [[owner.source, ""]], set()) if {
	namespace := kubernetes.namespace(owner)
	namespace != ""
	_by_namespace[[owner.source, namespace]]
} else := object.get(_by_namespace, [[owner.source, ""]], set()) if {
	kubernetes.namespace(owner) != ""
} else := {service |
	some [source, _], services in _by_namespace
	source == owner.source
	some service in services
}

_by_namespace[[service.source, kubernetes.namespace(service)]] contains service if {
	some service in input.resources.kubernetes.Service
	is_object(service.body.spec.selector)
	count(service.body.spec.selector) > 0
}
