package facts.kubernetes.storage_domains_test

import data.facts.kubernetes.storage_domains as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_directory_that_minio_is_told if {
	_by(_minio({"name": "MINIO_IDENTITY_LDAP_SERVER_ADDR", "value": "ldap.example:636"})) == {"LDAP (Deployment ml/chat)"}
	_by(_minio({"name": "MINIO_IDENTITY_LDAP_SERVER_ADDR", "value": ""})) == set()
	_by(_minio({"name": "MINIO_IDENTITY_LDAP_SERVER_ADDR", "value": "${LDAP}"})) == set()
	_by(_minio({"name": "MINIO_ROOT_USER", "value": "admin"})) == set()
}

test_a_tenant_of_minio if {
	tenant := made.manifest("minio.min.io/v2", "Tenant", {"env": [{"name": "MINIO_IDENTITY_OPENID_CONFIG_URL", "value": "https://sso.example"}]})
	_by(tenant) == {"OpenID Connect (Tenant ml/chat)"}
}

test_ceph if {
	_by(made.manifest("ceph.rook.io/v1", "CephNFS", {"security": {"kerberos": {"principalName": "nfs"}}})) == {"CephNFS ml/chat"}
	_by(made.manifest("ceph.rook.io/v1", "CephNFS", {"server": {"active": 1}})) == set()
	_by(made.manifest("ceph.rook.io/v1", "CephObjectStore", {"auth": {"keystone": {"url": "https://keystone.example"}}})) == {"CephObjectStore ml/chat"}
}

_by(object) := {value | some [_, value] in given.values(rule.facts) with input as given.kubernetes([object])}

_minio(variable) := made.deployment({"image": "minio/minio", "env": [variable]}, {})
