# METADATA
# title: Counts as people write them
# description: A whole number that is not negative and not beyond all measure, written as a number or as text.
package lib.counts

import data.lib.kubernetes

whole(value) := number if {
	number := kubernetes.count_of(value)
	number >= 0
	number <= 1000000000
	floor(number) == number
}
