package facts.terraform.storage_monitoring_test

import data.facts.terraform.storage_monitoring as rule
import data.lib.resources_test as given

test_an_alarm_on_a_file_system if {
	given.shown(rule.facts) == {
		["monitoring.storage.metrics.file_system.provided_by", "aws_cloudwatch_metric_alarm.main", ["1:"]],
		["monitoring.storage.query.provided_by", "CloudWatch (aws_cloudwatch_metric_alarm.main)", ["1:"]],
	} with input as _alarm("AWS/FSx", "FreeDataStorageCapacity")
}

test_none_from_other_alarms if {
	rule.facts == set() with input as _alarm("AWS/EC2", "CPUUtilization")
	rule.facts == set() with input as given.terraform("aws_cloudwatch_metric_alarm", {
		"namespace": "AWS/FSx", "metric_name": "FreeDataStorageCapacity", "actions_enabled": false,
	})
}

test_volumes_of_a_cluster if {
	count(rule.facts) == 2 with input as given.terraform("google_container_cluster", {"monitoring_config": [{
		"enable_components": ["STORAGE"],
	}]})
}

_alarm(namespace, metric) := given.terraform("aws_cloudwatch_metric_alarm", {"namespace": namespace, "metric_name": metric})
