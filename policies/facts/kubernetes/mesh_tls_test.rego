package facts.kubernetes.mesh_tls_test

import data.facts.kubernetes.mesh_tls as rule
import data.lib.resources_test as given

test_strict_peers if {
	given.shown(rule.facts) == {
		["network.tenancy.secure_transport.ml-main.protocol", "mtls", ["1:spec.mtls.mode"]],
		["network.tenancy.secure_transport.ml-main.provided_by", "PeerAuthentication ml/main", ["1:spec.mtls.mode"]],
	} with input as _object("security.istio.io/v1", "PeerAuthentication", {"mtls": {"mode": "STRICT"}})
}

test_none_from_permissive_peers if {
	rule.facts == set() with input as _object("security.istio.io/v1", "PeerAuthentication", {"mtls": {"mode": "PERMISSIVE"}})
}

test_a_server_by_its_mode if {
	_protocol == {"https"} with input as _server({"mode": "SIMPLE", "credentialName": "edge"})
	_protocol == {"mtls"} with input as _server({"mode": "MUTUAL", "credentialName": "edge"})
	_protocol == {"mtls"} with input as _server({"mode": "ISTIO_MUTUAL"})
}

test_none_without_a_certificate if {
	rule.facts == set() with input as _server({"mode": "SIMPLE"})
	rule.facts == set() with input as _server({"mode": "SIMPLE", "credentialName": ""})
}

test_none_from_a_redirect_alone if {
	rule.facts == set() with input as _server({"httpsRedirect": true})
}

_protocol := {value | some [path, value] in given.values(rule.facts); endswith(path, ".protocol")}

_server(tls) := _object("networking.istio.io/v1", "Gateway", {"servers": [{
	"port": {"name": "https", "number": 443, "protocol": "HTTPS"},
	"tls": tls,
}]})

_object(version, kind, spec) := given.kubernetes([{
	"apiVersion": version, "kind": kind,
	"metadata": {"name": "main", "namespace": "ml"}, "spec": spec,
}])
