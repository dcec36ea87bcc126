# METADATA
# title: The one shape of a finding
# description: |
#   Says how a declaration falls short: what kind of shortfall, at which path, what was asked, what is there.
#   Nothing else builds one, and nothing here is a sentence: the reports word each kind once in each language.
package lib.finding

# a value that the clause asks for is not there
missing(path) := _finding("missing", path, null, null)

# a figure is under its least value
below(path, least, actual) := _finding("below", path, least, actual)

# a figure must be more than a bound that it may not equal
not_above(path, bound, actual) := _finding("not_above", path, bound, actual)

# a figure is over its greatest value
above(path, greatest, actual) := _finding("above", path, greatest, actual)

# a collection has fewer members than asked
too_few(path, least, actual) := _finding("too_few", path, least, actual)

# a collection has not the member that the clause names
lacks(path, member) := _finding("lacks", path, member, null)

# a value is none of those that the clause accepts; sorted, since compiled sets and objects have an order of their own
not_one_of(path, accepted, actual) := _finding("not_one_of", path, sort(accepted), actual)

# two values that must agree, or must not, do not fit each other
mismatched(path, expected, actual) := _finding("mismatched", path, expected, actual)

_finding(kind, path, expected, actual) := {
	"kind": kind,
	"path": path,
	"expected": expected,
	"actual": actual,
}
