# METADATA
# title: Jobs that torchrun starts again
# description: |
#   A rendezvous that forms anew and restarts that are allowed; with a range of nodes the loss of one is noticed and
#   outlived. Without restarts, which is the default, a failure ends the job.
# custom:
#   title_zh: 由 torchrun 重启的作业
#   shows: [6.1.3.2.a]
package facts.launch.elastic_restarts

import data.lib.fact

facts contains found if {
	some run in _restarted
	backend := run.body.flags["rdzv-backend"]
	some [part, provider, flag] in [
		["collective_reconfiguration", concat("", ["torchrun rendezvous (", backend, ")"]), "rdzv-backend"],
		["job_continuation", "torchrun (max_restarts)", "max-restarts"],
	]
	found := fact.of(_path(part), provider, [fact.at(run, ["flags", flag])])
}

facts contains fact.of(_path("node_unavailable"), "torchrun rendezvous (keep-alive)", [fact.at(run, ["flags", "nnodes"])]) if {
	some run in _restarted
	[least, most] := split(run.body.flags.nnodes, ":")
	to_number(least) < to_number(most)
}

unknown contains fact.unknown("number of restarts is not known", [fact.at(run, ["flags", "max-restarts"])]) if {
	some run in input.resources.launch.torchrun
	fact.undecided(run, ["flags", "max-restarts"])
}

_restarted contains run if {
	some run in input.resources.launch.torchrun
	run.body.flags["max-restarts"] > 0
	run.body.flags["rdzv-backend"] in {"c10d", "etcd", "etcd-v2"}
	not run.body.flags.standalone
}

_path(part) := ["platform", "overall", "reliability", "job_rescheduling", part, "provided_by"]
