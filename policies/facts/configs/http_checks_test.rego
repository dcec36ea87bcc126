package facts.configs.http_checks_test

import data.facts.configs.http_checks as rule
import data.lib.configs_test as given

test_a_receiver_that_calls_and_that_a_pipeline_names if {
	given.values(rule.facts, 4) == {
		["httpcheck-web.provided_by", "OpenTelemetry Collector (file-1)"],
		["httpcheck-web.interval_seconds", 60],
		["httpcheck-web.interval_setting", "collection_interval of httpcheck/web"],
	} with input as _collector({"targets": [{"endpoint": "http://web"}]}, ["httpcheck/web"])
}

test_an_interval_of_its_own if {
	settings := {"targets": [{"endpoints": ["http://web"]}], "collection_interval": "30s"}
	found := given.values(rule.facts, 4) with input as _collector(settings, ["httpcheck/web"])
	["httpcheck-web.interval_seconds", 30] in found
}

test_an_address_in_a_variable if {
	body := {
		"receivers": {"http_check": {"targets": [{}]}},
		"service": {"pipelines": {"metrics": {"receivers": ["http_check"]}}},
	}
	open := given.file_open("otel_collector", body, [["receivers", "http_check", "targets", 0, "endpoint"]])
	count(rule.facts) == 3 with input as open
	rule.facts == set() with input as given.file("otel_collector", body)
}

test_none_without_a_target_or_a_pipeline if {
	rule.facts == set() with input as _collector({"targets": []}, ["httpcheck/web"])
	rule.facts == set() with input as _collector({"targets": [{"endpoint": ""}]}, ["httpcheck/web"])
	rule.facts == set() with input as _collector({"targets": [{"endpoint": "http://web"}]}, ["otlp"])
	rule.facts == set() with input as _collector(null, ["httpcheck/web"])
}

test_an_interval_that_is_left_open_is_unknown if {
	body := {
		"receivers": {"httpcheck": {"targets": [{"endpoint": "http://web"}]}},
		"service": {"pipelines": {"metrics": {"receivers": ["httpcheck"]}}},
	}
	open := given.file_open("otel_collector", body, [["receivers", "httpcheck", "collection_interval"]])
	rule.facts == set() with input as open
	count(rule.unknown) == 1 with input as open
}

_collector(settings, receivers) := given.file("otel_collector", {
	"receivers": {"httpcheck/web": settings},
	"service": {"pipelines": {"metrics": {"receivers": receivers}}},
})

test_endpoints_of_gatus if {
	called := given.file("gatus", {"endpoints": [{"name": "chat", "url": "http://chat/health", "interval": "30s", "conditions": []}]})
	["chat.interval_seconds", 30] in given.values(rule.facts, 4) with input as called
	off := given.file("gatus", {"endpoints": [{"name": "chat", "url": "http://chat/health", "enabled": false, "conditions": []}]})
	rule.facts == set() with input as off
}

test_jobs_that_probe if {
	["chat.interval_seconds", 60] in given.values(rule.facts, 4) with input as _probing([{"targets": ["http://chat"]}])
	rule.facts == set() with input as _probing([{"targets": []}])
	found := {"job_name": "services", "metrics_path": "/probe", "kubernetes_sd_configs": [{"role": "service"}]}
	rule.facts == set() with input as given.file("prometheus", {"scrape_configs": [found]})
	rule.facts == set() with input as given.file("prometheus", {"scrape_configs": [{"job_name": "chat", "static_configs": [{"targets": ["chat"]}]}]})
}

_probing(groups) := given.file("prometheus", {"scrape_configs": [{"job_name": "chat", "metrics_path": "/probe", "static_configs": groups}]})
