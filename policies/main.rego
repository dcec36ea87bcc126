# METADATA
# title: Find every indicator and every fact rule by path
# description: |
#   Nothing is registered by hand: a policy is part of the answer because of where it lies.
#   `assess` judges all documents of a run in one call; `facts` reads all of its resources.
package maturity

# METADATA
# description: |
#   The outcomes of each case, in the order of `input.cases`. A case has the document that policies see as `input`,
#   and may say `only` which indicators, as lists of the four keys of their paths, are asked for.
# entrypoint: true
assess := {
	"revision": data.bundle.revision,
	"outcomes": [outcomes |
		some case in input.cases
		outcomes := _outcomes(case)
	],
}

# METADATA
# description: What each rule of each source reads from `input.resources`, which lie by kind and then by type.
# entrypoint: true
facts := {
	"revision": data.bundle.revision,
	"facts": {rule: {"facts": found, "unknown": unknown} |
		some source, name
		found := data.facts[source][name].facts
		unknown := data.facts[source][name].unknown
		rule := concat(".", [source, name])
	},
}

_outcomes(case) := {name: outcome |
	some domain, subdomain, item, indicator
	data.indicators[domain][subdomain][item][indicator].subjects
	path := [domain, subdomain, item, indicator]
	name := concat(".", path)
	outcome := _judged(path, case.document)
} if {
	not case.only
}

_outcomes(case) := {name: outcome |
	some path in case.only
	name := concat(".", path)
	outcome := _judged(path, case.document)
} if {
	case.only
}

_judged(path, document) := outcome if {
	[domain, subdomain, item, indicator] := path
	subjects := data.indicators[domain][subdomain][item][indicator].subjects with input as document
	findings := data.indicators[domain][subdomain][item][indicator].findings with input as document
	outcome := _outcome(path, subjects, findings) with input as document
}

_outcome(path, subjects, findings) := {
	"state": _state(path, subjects, findings),
	"subjects": subjects,
	"findings": findings,
}

_state(path, _, _) := "not_applicable" if _exempt(path)

_state(path, subjects, _) := "undeclared" if {
	not _exempt(path)
	count(subjects) == 0
}

_state(path, subjects, findings) := "unsatisfied" if {
	not _exempt(path)
	count(subjects) > 0
	count(findings) > 0
}

_state(path, subjects, findings) := "satisfied" if {
	not _exempt(path)
	count(subjects) > 0
	count(findings) == 0
}

# only the two conditional clauses have the rule, and it holds only on a declaration that says so
_exempt([domain, subdomain, item, indicator]) if data.indicators[domain][subdomain][item][indicator].not_applicable
