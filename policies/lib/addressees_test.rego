package lib.addressees_test

import data.lib.addressees

test_addresses_of_documentation_and_those_to_be_filled_in if {
	every text in [
		"admin@example.com", "<email>", "a@example.org, b@example.net", "https://hooks.slack.com/services/<token>",
		"https://alerts.example.com/hook", "http://example.com:8080/x",
	] {
		addressees.made_up({"to": text})
	}
}

test_addresses_of_somebody if {
	every text in [
		"ops@acme.cn", "ops@acme.cn, admin@example.com", "ops@myexample.com", "https://example.com.acme.cn/x",
		"Operations <ops@acme.cn>",
	] {
		not addressees.made_up({"to": text})
	}
}

test_settings_without_an_address if {
	not addressees.made_up({"channel": "alerts"})
	not addressees.made_up({"addresses": ""})
}
