# METADATA
# title: Media of storage classes
# description: A StorageClass that says which volume type it makes shows the medium of that type.
# custom:
#   title_zh: StorageClass 的存储介质
#   shows: [6.1.1.3.b]
package facts.kubernetes.storage_class_media

import data.lib.fact
import data.lib.kubernetes

facts contains fact.of(path, kubernetes.called("StorageClass", class), [fact.at(class, ["parameters", parameter])]) if {
	some class in input.resources.kubernetes.StorageClass
	volumes := data.knowledge.storage.volumes[class.body.provisioner]
	some parameter in volumes.parameter
	medium := volumes.media[lower(class.body.parameters[parameter])]
	path := ["platform", "hardware", "storage", "media", medium, "provided_by"]
}

unknown := set()
