# METADATA
# title: Trackers in which runs are compared
# description: |
#   A tracker that two runs or more report to draws their losses in one chart. How many it can is not known.
# custom:
#   title_zh: 可对比多次训练的跟踪工具
#   shows: [6.1.3.4.f.2]
package facts.training.metric_comparison

import data.lib.fact
import data.lib.tracking

facts contains found if {
	some use in tracking.uses
	tracker := data.knowledge.trackers.reporters[use.by]
	count({other.resource.id | some other in tracking.uses; other.by == use.by}) > 1
	some [path, value] in [[["provided_by"], tracker.name], [["metrics", "logged_loss", "chart"], "curve"]]
	root := ["platform", "overall", "usability", "metric_comparison"]
	found := fact.of(array.concat(root, path), value, [use.place])
}

unknown := set()
