package facts.kubernetes.alert_channels_test

import data.facts.kubernetes.alert_channels as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_receiver_that_sends_somewhere if {
	_channels == {"slack"} with input as given.kubernetes([_secret("receivers:\n- name: team\n  slack_configs:\n  - channel: x\n")])
}

test_none_from_the_null_receiver_an_empty_list_or_a_comment if {
	_channels == set() with input as given.kubernetes([_secret("receivers:\n- name: \"null\"\n")])
	_channels == set() with input as given.kubernetes([_secret("receivers:\n- name: team\n  slack_configs: []\n")])
	_channels == set() with input as given.kubernetes([_secret("receivers:\n- name: x\n  # slack_configs:\n  # - channel: x\n")])
	_channels == set() with input as given.kubernetes([_secret("receivers:\n- name: x\n  slack_configs:\nroute:\n  receiver: x\n")])
}

test_an_alertmanager_config if {
	_channels == {"email"} with input as given.kubernetes([made.manifest("monitoring.coreos.com/v1alpha1", "AlertmanagerConfig", {"receivers": [{"emailConfigs": [{"to": "x"}]}]})])
	_channels == set() with input as given.kubernetes([made.manifest("monitoring.coreos.com/v1alpha1", "AlertmanagerConfig", {"receivers": [{"name": "null", "emailConfigs": []}]})])
}

test_none_from_an_address_of_documentation if {
	made_up := "receivers:\n- name: a\n  email_configs:\n  - to: a@example.com\n    html: x\n- name: b\n  url: y\n"
	_channels == set() with input as given.kubernetes([_secret(made_up)])
	_channels == set() with input as given.kubernetes([made.manifest("monitoring.coreos.com/v1alpha1", "AlertmanagerConfig", {"receivers": [{"emailConfigs": [{"to": "a@example.com"}]}]})])
	_channels == set() with input as _chart({"config": {"receivers": [{"webhook_configs": [{"url": "<url>"}]}]}})
}

test_the_values_of_a_chart if {
	_channels == {"webhook"} with input as _chart({"config": {"receivers": [{"webhook_configs": [{"url": "x"}]}]}})
	_channels == set() with input as _chart({"enabled": false, "config": {"receivers": [{"webhook_configs": [{"url": "x"}]}]}})
	_channels == set() with input as _chart({"enabled": true})
}

test_rules_only_beside_a_receiver if {
	rules := made.manifest("monitoring.coreos.com/v1", "PrometheusRule", {"groups": [{"rules": [{"alert": "TargetDown", "expr": "up == 0"}, {"record": "x"}]}]})
	rule.facts == set() with input as given.kubernetes([rules])
	["stability.alerting.conditions.server_fault.provided_by", "PrometheusRule ml/chat"] in given.values(rule.facts) with input as given.kubernetes([
		rules,
		_secret("receivers:\n- name: team\n  email_configs:\n  - to: x\n"),
	])
}

_channels := {split(path, ".")[3] | some [path, _] in given.values(rule.facts); contains(path, "channels")}

_secret(text) := {
	"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "alertmanager"},
	"data": {"alertmanager.yaml": base64.encode(text)},
}

_chart(values) := given.kubernetes([{
	"apiVersion": "v1", "kind": "UnrenderedChart", "metadata": {"name": "stack"},
	"chart": "kube-prometheus-stack", "values": {"alertmanager": values},
}])

test_receivers_in_values_of_the_charts_of_alertmanager if {
	_channels == {"email"} with input as _other_chart("alertmanager", {"config": {"receivers": [{"email_configs": [{"to": "a"}]}]}})
	_channels == {"webhook"} with input as _other_chart("prometheus", {"alertmanagerFiles": {"alertmanager.yml": {"receivers": [{"webhook_configs": [{"url": "a"}]}]}}})
	_channels == set() with input as _other_chart("loki", {"config": {"receivers": [{"email_configs": [{"to": "a"}]}]}})
	_channels == set() with input as _other_chart("alertmanager", {"config": {"receivers": [{"name": "null"}]}})
}

_other_chart(name, values) := given.kubernetes([{
	"apiVersion": "v1", "kind": "UnrenderedChart", "metadata": {"name": name},
	"chart": name, "values": values,
}])
