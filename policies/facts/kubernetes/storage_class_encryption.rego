# METADATA
# title: Encryption of storage classes
# description: |
#   A StorageClass whose parameter `encrypted` is true or that names a key for its disks, or a Rook cluster that encrypts
#   its devices, shows encryption.
# custom:
#   title_zh: StorageClass 加密
#   shows: [6.1.1.3.c]
package facts.kubernetes.storage_class_encryption

import data.lib.commands
import data.lib.fact
import data.lib.kubernetes
import data.lib.protection

facts contains protection.by("encryption", provider, [fact.at(class, ["parameters", "encrypted"])]) if {
	some class in input.resources.kubernetes.StorageClass
	class.body.parameters.encrypted in {"true", true}
	provider := kubernetes.called("StorageClass", class)
}

# classes that name the key, and those of Portworx
facts contains protection.by("encryption", provider, [fact.at(class, ["parameters", parameter])]) if {
	some class in input.resources.kubernetes.StorageClass
	some parameter in ["disk-encryption-kms-key", "diskEncryptionSetID", "everest.io/crypt-key-id"]
	class.body.parameters[parameter] != ""
	not commands.is_open(class.body.parameters[parameter])
	provider := kubernetes.called("StorageClass", class)
}

facts contains protection.by("encryption", provider, [fact.at(class, ["parameters", "secure"])]) if {
	some class in input.resources.kubernetes.StorageClass
	class.body.parameters.secure in {"true", true}
	class.body.provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provider := kubernetes.called("StorageClass", class)
}

facts contains protection.by("encryption", kubernetes.called("CephCluster", cluster), [fact.at(cluster, pointer)]) if {
	some cluster in input.resources.kubernetes.CephCluster
	some position, set in cluster.body.spec.storage.storageClassDeviceSets
	set.encrypted == true
	set.count > 0
	pointer := ["spec", "storage", "storageClassDeviceSets", position, "encrypted"]
}

facts contains protection.by("encryption", kubernetes.called("CephCluster", cluster), [fact.at(cluster, pointer)]) if {
	some cluster in input.resources.kubernetes.CephCluster
	cluster.body.spec.storage.config.encryptedDevice == "true"
	pointer := ["spec", "storage", "config", "encryptedDevice"]
}

unknown := set()
