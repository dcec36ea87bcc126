package facts.configs.alerting_test

import data.facts.configs.alerting as rule
import data.lib.alert_rules_test as made
import data.lib.configs_test as given

test_rules_beside_a_receiver if {
	given.values(rule.facts, 4) == {
		["channels.email.provided_by", "Alertmanager (file-1)"],
		["conditions.server_fault.provided_by", "alert rules (file-2)"],
		["conditions.success_rate.provided_by", "alert rules (file-3)"],
		["conditions.success_rate.provided_by", "alert rules (file-4)"],
		["conditions.success_rate.threshold_percent", 99],
	} with input as given.files([
		made.receiver({"email_configs": [{"to": "x"}]}),
		made.rule("NodeDown", "up == 0"),
		made.rule("Errors", "rate(a_request_success_total[5m]) / rate(a_total[5m]) < 0.99"),
		made.rule("More", "rate(a_request_success_total[5m]) / rate(a_total[5m]) < 0.9"),
	])
}

test_no_rules_where_nobody_hears if {
	rule.facts == set() with input as given.files([made.rule("NodeDown", "up == 0")])
	rule.facts == set() with input as given.files([made.rule("NodeDown", "up == 0"), made.receiver({})])
}

test_a_receiver_that_is_filled_in_elsewhere if {
	[_, body] := made.receiver({"webhook_configs": [{}]})
	files := given.file_open("alertmanager", body, [["receivers", 0, "webhook_configs", 0, "url"]])
	rule.facts == set() with input as files
	{one.reason | some one in rule.unknown} == {"where an alert is sent is not known"} with input as files
}
