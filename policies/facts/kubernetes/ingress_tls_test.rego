package facts.kubernetes.ingress_tls_test

import data.facts.kubernetes.ingress_tls as rule
import data.lib.resources_test as given

test_an_ingress_with_a_secret if {
	given.shown(rule.facts) == {
		["network.tenancy.secure_transport.chat.protocol", "https", ["1:spec.tls.0"]],
		["network.tenancy.secure_transport.chat.provided_by", "Ingress ml/chat", ["1:spec.tls.0"]],
	} with input as _ingress("Ingress", {"tls": [{"secretName": "chat-tls"}]})
}

test_an_ingress_with_hosts if {
	count(rule.facts) == 2 with input as _ingress("Ingress", {"tls": [{"hosts": ["chat.example"]}]})
}

test_none_from_a_section_that_says_nothing if {
	rule.facts == set() with input as _ingress("Ingress", {"tls": []})
	rule.facts == set() with input as _ingress("Ingress", {"tls": [{"secretName": "", "hosts": []}]})
	rule.facts == set() with input as _ingress("Ingress", {"rules": [{"host": "chat.example"}]})
}

test_a_traefik_route if {
	count(rule.facts) == 2 with input as _ingress("IngressRoute", {"tls": {"certResolver": "main"}})
	rule.facts == set() with input as _ingress("IngressRoute", {"tls": {}})
}

_ingress(kind, spec) := given.kubernetes([{
	"apiVersion": "example/v1", "kind": kind,
	"metadata": {"name": "chat", "namespace": "ml"}, "spec": spec,
}])

test_certificates_of_the_cloud if {
	named := {"networking.gke.io/managed-certificates": "chat-cert"}
	count(rule.facts) == 2 with input as given.kubernetes([_annotated(named), _certificate(["chat.example"])])
	rule.facts == set() with input as given.kubernetes([_annotated(named), _certificate([])])
	rule.facts == set() with input as given.kubernetes([_annotated(named)])
	arn := {"alb.ingress.kubernetes.io/certificate-arn": "arn:aws:acm:1"}
	count(rule.facts) == 2 with input as given.kubernetes([_annotated(arn)])
	plain := object.union(arn, {"alb.ingress.kubernetes.io/listen-ports": "[{\"HTTP\": 80}]"})
	rule.facts == set() with input as given.kubernetes([_annotated(plain)])
	rule.facts == set() with input as given.kubernetes([_annotated({"alb.ingress.kubernetes.io/certificate-arn": ""})])
}

_annotated(annotations) := {
	"apiVersion": "networking.k8s.io/v1", "kind": "Ingress",
	"metadata": {"name": "chat", "namespace": "ml", "annotations": annotations}, "spec": {"rules": []},
}

_certificate(domains) := {
	"apiVersion": "networking.gke.io/v1", "kind": "ManagedCertificate",
	"metadata": {"name": "chat-cert", "namespace": "ml"}, "spec": {"domains": domains},
}
