package lib.alert_rules_test

import data.lib.alert_rules
import data.lib.configs_test as given

# a file of one rule
rule(name, expression) := ["alert_rules", {"groups": [{"name": "g", "rules": [{"alert": name, "expr": expression}]}]}]

# a configuration whose only receiver has these settings
receiver(settings) := [
	"alertmanager",
	{"route": {"receiver": "team"}, "receivers": [object.union({"name": "team"}, settings)]},
]

test_conditions_by_name_and_by_expression if {
	_condition("TargetDown", "x") == "server_fault"
	_condition("Node Not Ready", "x") == "server_fault"
	_condition("KubernetesPodCrashLooping", "x") == "server_fault"
	_condition("Gone", "up{job=\"vllm\"} == 0") == "server_fault"
	_condition("Gone", "up == 0") == "server_fault"
	_condition("Denied", "rate(http_requests_total{code=~\"401|403\"}[5m]) > 1") == "insufficient_authorisation"
	_condition("Errors", "sum(rate(http_requests_total{code=~\"5..\"}[5m])) / sum(rate(http_requests_total[5m])) > 0.05") == "success_rate"
}

test_near_misses_are_no_condition if {
	not _condition("LinkDown", "node_network_up == 0")
	not _condition("SlowdownOfNode", "x")
	not _condition("SnmpTargetDown", "x")
	not _condition("CertificateNotReady", "x")
	not _condition("CassandraNodeDown", "x")
	not _condition("ExporterDown", "up{job=\"exporter\"} == 0")
	not _condition("Errors", "sum(http_requests_total{code=~\"5..\",job=\"thanos\"}) / sum(http_requests_total) > 0.05")
	not _condition("Errors", "sum(couchdb_codes{code=~\"5..\"}) / sum(couchdb_requests) > 0.05")
	not _condition("HighLatency", "vllm:e2e_request_latency_seconds > 5")
	not _condition("Errors", "rate(http_requests_total{code=~\"5..\"}[5m]) > 1")
}

test_thresholds_are_rates_of_success if {
	_threshold("rate(http_requests_total{code=~\"5..\"}[5m]) / rate(http_requests_total[5m]) > 0.05") == 95
	_threshold("100 * rate(http_requests_total{code=~\"5..\"}[5m]) / rate(http_requests_total[5m]) >= 5") == 95
	_threshold("rate(a_request_success_total[5m]) / rate(a_total[5m]) < 0.99") == 99
	_threshold("rate(a_request_success_total[5m]) / rate(a_total[5m]) < 0.9 and rate(a_total[5m]) > 0") == 90
	not _threshold("rate(http_requests_total{code=~\"5..\"}[5m]) / rate(http_requests_total[5m]) > 0")
	not _threshold("rate(a_request_success_total[5m]) / rate(a_total[5m]) < scalar(x)")
	not _threshold("rate(a_request_success_total[5m]) / rate(a_total[5m]) < 500")
}

test_receivers_that_a_route_leads_to if {
	_reached({"slack_configs": [{"channel": "x"}], "email_configs": []}) == {"slack"}
	_reached({}) == set()
	_reached({"slack_configs": [{}]}) == set()
	_reached({"slack_configs": null}) == set()
	_reached({"email_configs": [{"to": "admin@example.com"}]}) == set()
	_reached({"email_configs": [{"to": "admin@example.com"}, {"to": "ops@acme.cn"}]}) == {"email"}
}

test_a_receiver_below_another_route if {
	body := {
		"route": {"receiver": "null", "routes": [{"receiver": "team"}]},
		"receivers": [
			{"name": "null"},
			{"name": "team", "wechat_configs": [{"corp_id": "x"}]},
			{"name": "other", "email_configs": [{"to": "x"}]},
		],
	}
	{one.channel | some one in alert_rules.channels} == {"wechat"} with input as given.file("alertmanager", body)
}

test_contact_points_that_something_notifies if {
	point := ["grafana_alerting", {"contactPoints": [{"name": "a", "receivers": [{"type": "email", "settings": {"addresses": "x"}}]}]}]
	_of([point]) == set()
	_of([point, ["grafana_alerting", {"policies": [{"receiver": "b"}]}]]) == set()
	notified := ["grafana_alerting", {"policies": [{"receiver": "a"}]}]
	_of([point, notified]) == {"email"}
	receivers := [{"type": "email", "settings": {"addresses": "admin@example.com"}}]
	_of([["grafana_alerting", {"contactPoints": [{"name": "a", "receivers": receivers}]}], notified]) == set()
}

test_rules_of_grafana_that_are_not_paused if {
	rule := {"title": "Node Down", "data": [{"model": {"expr": "up == 0"}}]}
	_names([rule]) == ["node down"]
	_names([object.union(rule, {"isPaused": true})]) == []
}

_names(rules) := names if {
	names := [one.name | some one in alert_rules.rules] with input as given.file("grafana_alerting", {"groups": [{"rules": rules}]})
}

_condition(name, expression) := found if {
	[found] := [alert_rules.condition(one) | some one in alert_rules.rules] with input as given.files([rule(name, expression)])
}

_threshold(expression) := found if {
	[found] := [alert_rules.threshold(one) | some one in alert_rules.rules] with input as given.files([rule("a", expression)])
}

_reached(settings) := _of([receiver(settings)])

_of(files) := channels if {
	channels := {one.channel | some one in alert_rules.channels} with input as given.files(files)
}
