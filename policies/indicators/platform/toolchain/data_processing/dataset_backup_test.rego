package indicators.platform.toolchain.data_processing.dataset_backup_test

import data.indicators.platform.toolchain.data_processing.dataset_backup as indicator
import data.lib.finding

test_satisfied_with_a_backup_kept_apart if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_either_field if {
	every path in [["provided_by"], ["stored_in"]] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_undeclared_without_a_backup if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "data_processing", "cleaning", "dataset_backup"]

_full := {"provided_by": "bucket replication", "stored_in": "another region"}

_declared(backup) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"data_processing": {"cleaning": {"dataset_backup": backup}}}
}
