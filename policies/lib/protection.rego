# METADATA
# title: A layer of protection
# description: |
#   Says which layer of protection of the storage a resource provides.
package lib.protection

import data.lib.fact

protection := ["platform", "hardware", "storage", "protection"]

# what provides the layer
by(layer, provider, places) := fact.of(array.concat(protection, [layer, "provided_by"]), provider, places)

# for how many days backups are kept
retention(days, places) := fact.of(array.concat(protection, ["backup", "retention_days"]), days, places)
