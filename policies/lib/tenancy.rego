# METADATA
# title: Tenants and their secure transport
# description: |
#   A namespace stands for a tenant, except those that a cluster's own parts live in and `default`, in which things
#   land that were given no tenant.
package lib.tenancy

import data.lib.commands
import data.lib.fact
import data.lib.kubernetes
import data.lib.naming

tenancy := ["platform", "hardware", "network", "tenancy"]

is_tenant(namespace) if {
	is_said(namespace)
	not startswith(namespace, "kube-")
	not startswith(namespace, "istio-")
	not endswith(namespace, "-system")
	not namespace in {
		"default", "argocd", "cert-manager", "external-secrets", "ingress-nginx", "logging", "monitoring",
		"observability", "velero",
	}
}

# whether an object says its namespace: a variable may be any
is_said(namespace) if {
	namespace != ""
	not commands.is_open(namespace)
}

# what isolates the tenant of an object
isolated(kind, object, places) := fact.of(
	array.concat(tenancy, ["tenants", naming.slug(kubernetes.namespace(object)), "provided_by"]),
	kubernetes.called(kind, object),
	places,
)

# an entry point, the protocol it demands, and what provides it
transport(name, protocol, provider, places) := {
	fact.of(array.concat(tenancy, ["secure_transport", name, "protocol"]), protocol, places),
	fact.of(array.concat(tenancy, ["secure_transport", name, "provided_by"]), provider, places),
}
