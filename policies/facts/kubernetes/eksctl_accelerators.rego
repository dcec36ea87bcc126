# METADATA
# title: Accelerators of node groups that eksctl makes
# description: |
#   A node group of an eksctl ClusterConfig that trains, with one instance type that carries accelerators: the desired
#   number of machines times what each carries. The greatest size is only a hope, and without a desired number none runs.
# custom:
#   title_zh: eksctl 节点组的训练加速卡
#   shows: [6.1.1.1.e, 6.1.1.1.j]
package facts.kubernetes.eksctl_accelerators

import data.lib.eksctl
import data.lib.training_pool

facts contains found if {
	some pool in eksctl.pools
	some found in training_pool.accelerators(pool)
}

unknown := set()
