# METADATA
# title: Platforms of workflows whose users write code
# description: |
#   A platform on which models and components are put together, with what runs the code of its users: a sandbox beside
#   it, or nodes that it is known to take. A platform without its sandbox runs no such code.
# custom:
#   title_zh: 可编写自定义代码节点的工作流平台
#   shows: [6.3.2.2.d]
package facts.workloads.workflow_platforms

import data.lib.fact
import data.lib.products

facts contains fact.of(array.concat(_root, ["provided_by"]), one.platform.provided_by, [one.platform.place]) if {
	some one in _joined
}

facts contains fact.of(array.concat(_root, ["custom_nodes", "code", key]), value, [one.code.place]) if {
	some one in _joined
	some key, value in {"provided_by": one.code.provided_by, "written_in": "python"}
}

unknown := set()

_joined contains {"platform": platform, "code": sandbox} if {
	some sandbox in products.of("code_sandbox")
	some platform in products.of("agent_platform")
	platform.source == sandbox.source
	data.knowledge.products[sandbox.product].of == platform.product
}

_joined contains {"platform": platform, "code": platform} if {
	some platform in products.of("agent_platform")
	data.knowledge.products[platform.product].takes_code == true
}

_root := ["inference", "applications", "interaction", "workflows"]
