package facts.configs.service_logs_test

import data.facts.configs.service_logs as rule
import data.lib.configs_test as given

test_fluent_bit if {
	given.values(rule.facts, 4) == {
		["recording.provided_by", "Fluent Bit (file-1)"],
		["cleaning.provided_by", "Fluent Bit (file-1)"],
		["local_storage.provided_by", "Fluent Bit (file-1)"],
		["cloud_storage.provided_by", "Fluent Bit (file-1)"],
	} with input as given.file("fluent_bit", {"pipeline": {
		"inputs": [{"name": "tail"}],
		"filters": [{"name": "Grep"}],
		"outputs": [{"name": "file"}, {"name": "s3"}],
	}})
}

test_a_bucket_of_ones_own_is_not_the_cloud if {
	rule.facts == set() with input as given.file("fluent_bit", {"pipeline": {"outputs": [{"name": "s3", "endpoint": "minio:9000"}]}})
	rule.facts == set() with input as given.file("fluent_bit", {"pipeline": {"filters": [{"name": "kubernetes"}]}})
	rule.facts == set() with input as given.file("loki", _loki("s3", {"storage_config": {"aws": {"s3": "http://k:s@minio:9000/b"}}}))
	rule.facts == set() with input as given.file("loki", _loki("s3", {"common": {"storage": {"s3": {"endpoint": "minio:9000"}}}}))
}

test_a_bucket_at_an_address_that_is_filled_in_later_is_not_known if {
	body := {"pipeline": {"outputs": [{"name": "s3"}]}}
	rule.facts == set() with input as given.file_open("fluent_bit", body, [["pipeline", "outputs", 0, "endpoint"]])
}

test_vector_where_parts_are_connected if {
	body := {
		"sources": {"a": {"type": "kubernetes_logs"}, "idle": {"type": "file"}},
		"transforms": {"b": {"type": "filter", "inputs": ["a"]}, "idle": {"type": "remap", "inputs": ["a"]}},
		"sinks": {"c": {"type": "aws_s3", "inputs": ["b"]}, "idle": {"type": "file", "inputs": []}},
	}
	{place.pointer | some one in rule.facts; some place in one.places} == {
		["sources", "a", "type"],
		["transforms", "b", "type"],
		["sinks", "c", "type"],
	} with input as given.file("vector", body)
}

test_the_collector_where_a_pipeline_of_logs_uses_them if {
	body := {
		"receivers": {"filelog/pods": {}, "journald": {}},
		"processors": {"filter": {}, "batch": {}},
		"exporters": {"awscloudwatchlogs": {}, "file": {}},
		"service": {"pipelines": {
			"logs": {"receivers": ["filelog/pods"], "processors": ["filter", "batch"], "exporters": ["awscloudwatchlogs", "awss3"]},
			"metrics": {"receivers": ["journald"], "exporters": ["file"]},
		}},
	}
	given.values(rule.facts, 4) == {
		["recording.provided_by", "OpenTelemetry Collector (file-1)"],
		["cleaning.provided_by", "OpenTelemetry Collector (file-1)"],
		["cloud_storage.provided_by", "OpenTelemetry Collector (file-1)"],
	} with input as given.file("otel_collector", body)
}

test_promtail if {
	body := {"clients": [{"url": "x"}], "scrape_configs": [{"pipeline_stages": [{"cri": {}}, {"drop": {"expression": "x"}}]}]}
	given.values(rule.facts, 4) == {
		["recording.provided_by", "Promtail (file-1)"],
		["cleaning.provided_by", "Promtail (file-1)"],
	} with input as given.file("promtail", body)
	rule.facts == set() with input as given.file("promtail", object.union(body, {"clients": []}))
	count(rule.facts) == 2 with input as given.file("promtail", object.union(body, {"clients": [], "client": {"url": "x"}}))
}

test_loki_by_its_last_schema if {
	_kept(_loki("s3", {})) == {"cloud_storage"}
	_kept(_loki("filesystem", {})) == {"local_storage"}
	_kept(_loki("s3", {"storage_config": {"aws": {"s3": "s3://eu-west-1/logs"}}})) == {"cloud_storage"}
	_kept(_loki("s3", {"common": {"storage": {"s3": {"endpoint": "s3.eu-west-1.amazonaws.com"}}}})) == {"cloud_storage"}
}

test_a_bucket_whose_address_is_not_known_is_none if {
	rule.facts == set() with input as given.file_open("loki", _loki("s3", {}), [["common", "storage", "s3", "endpoint"]])
}

test_an_exporter_with_an_address_of_its_own if {
	body := {
		"exporters": {"awss3": {"s3uploader": {"endpoint": "minio"}}},
		"service": {"pipelines": {"logs": {"exporters": ["awss3"]}}},
	}
	rule.facts == set() with input as given.file("otel_collector", body)
}

test_nothing_is_unknown if count(rule.unknown) == 0

_loki(kind, more) := object.union({"schema_config": {"configs": [{"object_store": "gcs"}, {"object_store": kind}]}}, more)

_kept(body) := parts if {
	parts := {one.path[4] | some one in rule.facts} with input as given.file("loki", body)
}
