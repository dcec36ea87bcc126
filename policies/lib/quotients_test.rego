package lib.quotients_test

import data.lib.quotients

test_what_is_divided if {
	quotients.numerator("a / b") == "a "
	quotients.numerator("a{path=\"/v1\"} / b") == "a{path=\"/v1\"} "
	not quotients.numerator("a{path=\"/v1\"} > 1")
}

test_shares if {
	quotients.is_share("sum(a_total{code!~\"5..\"}) / sum(a_total)", "succeeded")
	quotients.is_share("sum(a_total{code=~\"5..\"}) / sum(a_total)", "failed")
	not quotients.is_share("rate(tokens_total[1m]) / rate(a_request_success[1m])", "succeeded")
	not quotients.is_share("rate(a_seconds_sum{code!~\"5..\"}[1m]) / rate(a_seconds_count[1m])", "succeeded")
	not quotients.is_share("rate(a_request_success{path=\"/v1\"}[1m])", "succeeded")
}
