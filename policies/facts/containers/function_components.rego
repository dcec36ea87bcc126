# METADATA
# title: Loss functions and optimizers of the framework in images
# description: |
#   A framework of which the version is pinned offers loss functions and optimizers as components. A framework that any
#   version of may be installed of, or that brings neither, shows nothing.
# custom:
#   title_zh: 镜像中框架自带的损失函数与优化器
#   shows: [6.1.2.1.a]
package facts.containers.function_components

import data.lib.fact
import data.lib.packages

facts contains fact.of(array.concat(path, [leaf]), value, [found.place]) if {
	some found in packages.installed("frameworks")
	not found.version in {"", "latest"}
	some kind in ["loss_function", "optimizer"]
	provider := concat("", [found.row[kind], " (", found.by, ")"])
	path := ["platform", "toolchain", "training", "components", kind]
	some leaf, value in {"provided_by": provider, "offered_as": "component"}
}

unknown := set()
