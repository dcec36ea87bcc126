# METADATA
# title: Pools of several kinds of devices
# description: |
#   Model servers that ask for accelerators of two kinds or more, or servers on accelerators beside servers that are told to
#   run on processors, or profiles of a serving platform that are bound to nodes with devices of two kinds. One kind alone
#   is not heterogeneous.
# custom:
#   title_zh: 多种设备的资源池
#   shows: [6.3.1.2.f]
package facts.workloads.device_kinds

import data.lib.fact
import data.lib.kubernetes
import data.lib.lines
import data.lib.model_servers as servers
import data.lib.naming
import data.lib.pods

facts contains found if {
	some pools in _by_source
	count({pool.device | some pool in pools}) > 1
	some pool in pools
	some key, value in {"provided_by": pool.by, "device": pool.device}
	path := ["inference", "serving", "efficiency", "heterogeneous_resources", "pools", pool.name, key]
	found := fact.of(path, value, [pool.place])
}

unknown := set()

_by_source[server.workload.owner.source] contains {"name": server.name, "device": device.device, "by": servers.provider(server), "place": place} if {
	some server in servers.all
	some device in pods.devices(server.container)
	place := fact.at(server.workload.owner, device.pointer)
}

_by_source[server.workload.owner.source] contains {"name": naming.below(server.name, "cpu"), "device": "cpu", "by": servers.provider(server), "place": servers.place(server)} if {
	some server in servers.all
	count(pods.devices(server.container)) == 0
	_is_for_processors(server)
}

# profiles that KubeAI brings along; source: KubeAI documentation, resource profiles
_by_source[server.workload.owner.source] contains {"name": server.name, "device": device, "by": servers.provider(server), "place": place} if {
	some server in servers.all
	server.product == "kubeai"
	profile := server.container.body.resourceProfile
	some start, device in {"cpu": "cpu", "nvidia-gpu-": "gpu", "amd-gpu-": "gpu", "google-tpu-": "tpu", "gaudi-": "gaudi"}
	startswith(profile, start)
	place := fact.at(server.workload.owner, array.concat(server.container.pointer, ["resourceProfile"]))
}

# profiles of KubeAI that nodes are chosen for; those that say none are only what the chart brings along
_by_source[map.source] contains {"name": naming.below(map.name, name), "device": device, "by": kubernetes.called("ConfigMap", map), "place": fact.at(map, ["data", key])} if {
	some map in input.resources.kubernetes.ConfigMap
	some key, text in map.body.data
	contains(text, "resourceProfiles:")
	some name, profile in _profiles(lines.settings(text))
	some chosen in profile
	chosen.key == "nodeSelector"
	chosen.value == ""
	some asked in profile
	not asked.value in {"", "0"}
	device := data.knowledge.device_resources[asked.key].device
}

# the settings of each profile, by its name
_profiles(settings) := {settings[from].key: profile |
	some start, heading in settings
	heading.key == "resourceProfiles"
	ends := [at | some at, each in settings; at > start; each.indent <= heading.indent]
	end := min(array.concat(ends, [count(settings)]))
	starts := [at | some at, each in settings; at > start; at < end; each.indent == settings[start + 1].indent]
	some position, from in starts
	profile := array.slice(settings, from + 1, array.concat(starts, [end])[position + 1])
}

_is_for_processors(server) if contains(server.container.body.image, "cpu")

_is_for_processors(server) if {
	some option in server.options
	option.name == "device"
	option.value == "cpu"
}
