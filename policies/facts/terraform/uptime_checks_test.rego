package facts.terraform.uptime_checks_test

import data.facts.terraform.uptime_checks as rule
import data.lib.resources_test as given

test_a_check_of_a_host if {
	places := ["1:monitored_resource.0.labels.host", "1:period"]
	name := "stability.probing.google_monitoring_uptime_check_config.main"
	given.shown(rule.facts) == {
		[concat(".", [name, "provided_by"]), "google_monitoring_uptime_check_config.main", places],
		[concat(".", [name, "interval_seconds"]), 60, places],
		[concat(".", [name, "interval_setting"]), "period of google_monitoring_uptime_check_config.main", places],
		[concat(".", [name, "environment"]), "production", places],
	} with input as _google("llm-prod", "chat.example.org")
}

test_no_environment_where_no_name_says_it if {
	count(rule.facts) == 3 with input as _google("llm", "chat.example.org")
	count(rule.facts) == 3 with input as _google("llm-non-prod", "chat.example.org")
}

test_none_without_a_target if {
	rule.facts == set() with input as _google("llm-prod", "")
	rule.unknown == set() with input as _google("llm-prod", "")
}

test_a_target_that_is_not_known_is_unknown if {
	count(rule.unknown) == 1 with input as given.terraform_open(
		"google_monitoring_uptime_check_config", {"period": "60s", "monitored_resource": [{"labels": {}}]},
		[["monitored_resource", 0, "labels", "host"]], [],
	)
}

test_a_canary_must_be_started if {
	canary := {"handler": "index.handler", "schedule": [{"expression": "rate(5 minutes)"}]}
	rule.facts == set() with input as given.terraform("aws_synthetics_canary", canary)
	_interval == 300 with input as given.terraform("aws_synthetics_canary", object.union(canary, {"start_canary": true}))
}

test_a_canary_that_runs_once_shows_none if {
	once := {"handler": "index.handler", "start_canary": true, "schedule": [{"expression": "rate(0 minute)"}]}
	rule.facts == set() with input as given.terraform("aws_synthetics_canary", once)
}

test_a_health_check_of_an_address if {
	check := {"fqdn": "chat.example.org", "type": "HTTPS", "request_interval": "30"}
	_interval == 30 with input as given.terraform("aws_route53_health_check", check)
	rule.facts == set() with input as given.terraform("aws_route53_health_check", object.union(check, {"disabled": true}))
	rule.facts == set() with input as given.terraform("aws_route53_health_check", {"type": "CALCULATED", "request_interval": 30})
}

test_units_of_other_services if {
	_interval == 60 with input as given.terraform("grafana_synthetic_monitoring_check", {"target": "https://chat.example.org"})
	_interval == 120 with input as given.terraform("pingdom_check", {"host": "chat.example.org", "resolution": 2})
	_interval == 300 with input as given.terraform("newrelic_synthetics_monitor", {
		"uri": "https://chat.example.org", "status": "ENABLED", "period": "EVERY_5_MINUTES",
	})
}

test_none_from_one_that_is_off if {
	rule.facts == set() with input as given.terraform("grafana_synthetic_monitoring_check", {"target": "a", "enabled": false})
	rule.facts == set() with input as given.terraform("betteruptime_monitor", {"url": "a", "paused": true})
	rule.facts == set() with input as given.terraform("datadog_synthetics_test", {
		"request_definition": [{"url": "a"}], "status": "paused", "options_list": [{"tick_every": 60}],
	})
}

test_none_from_a_switch_that_waits_for_a_sign_of_life if {
	rule.facts == set() with input as given.terraform("healthchecksio_check", {"name": "prod", "timeout": 1800})
}

_interval := [found.value | some found in rule.facts; found.path[5] == "interval_seconds"][0]

_google(name, host) := given.terraform("google_monitoring_uptime_check_config", {
	"display_name": name, "period": "60s", "http_check": [{"path": "/health"}],
	"monitored_resource": [{"type": "uptime_url", "labels": {"host": host}}],
})
