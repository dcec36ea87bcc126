package facts.terraform.alerting_test

import data.facts.terraform.alerting as rule
import data.lib.resources_test as given

test_an_alarm_whose_topic_has_a_subscription if {
	given.shown(rule.facts) == {
		["stability.alerting.channels.email.provided_by", "aws_sns_topic_subscription.mail", ["1:", "3:endpoint"]],
		["stability.alerting.conditions.server_fault.provided_by", "aws_cloudwatch_metric_alarm.nodes", ["1:"]],
	} with input as _aws({}, "email", "oncall@example.org")
}

test_none_without_a_subscription if {
	rule.facts == set() with input as {"resources": {"terraform": {
		"aws_cloudwatch_metric_alarm": [_alarm({})],
		"aws_sns_topic": [given.block(2, "aws_sns_topic", "oncall", {})],
	}}}
	rule.facts == set() with input as _aws({}, "email", "")
	rule.facts == set() with input as _aws({}, "sqs", "arn:aws:sqs:queue")
}

test_none_without_an_action if {
	silent := object.union(_alarm({}), {"references": []})
	rule.facts == set() with input as _with(silent, "email", "oncall@example.org")
	rule.facts == set() with input as _aws({"actions_enabled": false}, "email", "oncall@example.org")
}

test_metrics_say_what_is_found if {
	_conditions == {"success_rate"} with input as _aws({"metric_name": "HTTPCode_Target_5XX_Count"}, "sms", "+15550100")
	_conditions == {"insufficient_authorisation"} with input as _aws({"metric_name": "UnauthorizedAttemptCount"}, "sms", "+15550100")
	_conditions == set() with input as _aws({"metric_name": "CPUUtilization"}, "sms", "+15550100")
}

test_a_channel_of_google if {
	count(rule.facts) == 2 with input as _google({"type": "email", "labels": {"email_address": "oncall@example.org"}})
	rule.facts == set() with input as _google({"type": "email", "labels": {"email_address": ""}})
	rule.facts == set() with input as _google({"type": "pubsub", "labels": {"topic": "t"}})
	rule.facts == set() with input as _google({"type": "email", "enabled": false, "labels": {"email_address": "a"}})
}

test_an_action_group_with_receivers if {
	count(rule.facts) == 1 with input as _azure({"email_receiver": [{"email_address": "oncall@example.org"}]})
	rule.facts == set() with input as _azure({"short_name": "oncall"})
}

test_contact_points_of_grafana if {
	_channels == {"email"} with input as _grafana([{"addresses": ["oncall@example.org"]}], "oncall")
	rule.facts == set() with input as _grafana([{"addresses": []}], "oncall")
	rule.facts == set() with input as _grafana([{"addresses": ["oncall@example.org"]}], "another")
}

_conditions := {found.path[5] | some found in rule.facts; found.path[4] == "conditions"}

_channels := {found.path[5] | some found in rule.facts; found.path[4] == "channels"}

_alarm(changes) := object.union(
	given.block(1, "aws_cloudwatch_metric_alarm", "nodes", object.union({"metric_name": "StatusCheckFailed"}, changes)),
	{"references": [{"pointer": ["alarm_actions", 0], "to": ["aws_sns_topic.oncall"]}]},
)

_aws(changes, protocol, end) := _with(_alarm(changes), protocol, end)

_with(alarm, protocol, end) := {"resources": {"terraform": {
	"aws_cloudwatch_metric_alarm": [alarm],
	"aws_sns_topic": [given.block(2, "aws_sns_topic", "oncall", {})],
	"aws_sns_topic_subscription": [object.union(
		given.block(3, "aws_sns_topic_subscription", "mail", {"protocol": protocol, "endpoint": end}),
		{"references": [{"pointer": ["topic_arn"], "to": ["aws_sns_topic.oncall"]}]},
	)],
}}}

_google(channel) := {"resources": {"terraform": {
	"google_monitoring_alert_policy": [object.union(
		given.block(1, "google_monitoring_alert_policy", "up", {"conditions": [{"condition_threshold": [{
			"filter": "metric.type=\"monitoring.googleapis.com/uptime_check/check_passed\"",
		}]}]}),
		{"references": [{"pointer": ["notification_channels", 0], "to": ["google_monitoring_notification_channel.c"]}]},
	)],
	"google_monitoring_notification_channel": [given.block(2, "google_monitoring_notification_channel", "c", channel)],
}}}

_azure(group) := {"resources": {"terraform": {
	"azurerm_monitor_metric_alert": [object.union(
		given.block(1, "azurerm_monitor_metric_alert", "a", {"criteria": [{"metric_name": "node_cpu_usage"}]}),
		{"references": [{"pointer": ["action", 0, "action_group_id"], "to": ["azurerm_monitor_action_group.g"]}]},
	)],
	"azurerm_monitor_action_group": [given.block(2, "azurerm_monitor_action_group", "g", group)],
}}}

_grafana(email, named) := {"resources": {"terraform": {
	"grafana_contact_point": [given.block(1, "grafana_contact_point", "c", {"name": "oncall", "email": email})],
	"grafana_notification_policy": [given.block(2, "grafana_notification_policy", "p", {"contact_point": named})],
	"grafana_rule_group": [given.block(3, "grafana_rule_group", "g", {"rule": [{"name": "down"}]})],
}}}
