# METADATA
# title: Where storage authenticates its users
# description: |
#   A directory or an identity provider that MinIO is told, Kerberos of a CephNFS, and Keystone of a CephObjectStore. A
#   password of the storage's own is no domain.
# custom:
#   title_zh: 存储的认证域
#   shows: [6.1.1.3.e]
package facts.kubernetes.storage_domains

import data.lib.commands
import data.lib.fact
import data.lib.kubernetes
import data.lib.pods
import data.lib.workloads

facts contains fact.of(["platform", "hardware", "storage", "resilience", "authentication_domain", "provided_by"], by, [place]) if {
	some [by, place] in _domains
}

unknown := set()

_domains contains [by, variable.place] if {
	some workload in workloads.all
	some template in workload.templates
	some container in template.containers
	container.product == "minio"
	some variable in pods.environment(container)
	domain := _of_minio(variable)
	by := concat("", [domain, " (", workload.called, ")"])
}

_domains contains [by, fact.at(tenant, ["spec", "env", position])] if {
	some tenant in input.resources.kubernetes.Tenant
	kubernetes.in_group(tenant, "minio.min.io")
	some position, variable in tenant.body.spec.env
	domain := _of_minio(variable)
	by := concat("", [domain, " (", kubernetes.called("Tenant", tenant), ")"])
}

_domains contains [kubernetes.called("CephNFS", server), fact.at(server, ["spec", "security", "kerberos"])] if {
	some server in input.resources.kubernetes.CephNFS
	is_object(server.body.spec.security.kerberos)
}

_domains contains [kubernetes.called("CephObjectStore", store), fact.at(store, ["spec", "auth", "keystone"])] if {
	some store in input.resources.kubernetes.CephObjectStore
	store.body.spec.auth.keystone.url != ""
}

# source: MinIO documentation, LDAP and OpenID settings
_of_minio(variable) := domain if {
	domain := {
		"MINIO_IDENTITY_LDAP_SERVER_ADDR": "LDAP", "MINIO_IDENTITY_OPENID_CONFIG_URL": "OpenID Connect",
	}[variable.name]
	variable.value != ""
	not commands.is_open(variable.value)
}
