# METADATA
# title: Training jobs over RDMA
# description: |
#   A training job that asks for EFA or RDMA devices, or a policy of the network operators that hands out RDMA, shows
#   what the training network is, and so does one whose pods join RDMA networks of GKE. How fast it is,
#   manifests do not say. Adaptive routing that training asks for balances its load. A serving workload shows nothing of training.
# custom:
#   title_zh: 基于 RDMA 的训练任务
#   shows: [6.1.1.2.a, 6.1.1.2.f]
package facts.kubernetes.training_rdma

import data.lib.fact
import data.lib.kubernetes
import data.lib.pods
import data.lib.workloads

facts contains _over(provider, [fact.at(job, request.pointer)]) if {
	some [kind, job] in _jobs
	some request in _requests(kind, job)
	kubernetes.count_of(request.amount) > 0
	provider := concat("", [kubernetes.called(kind, job), " (", request.device, ")"])
}

# the networks that pods of a job join; source: GKE documentation, multiple networks for pods
facts contains _over(provider, [fact.at(job, pointer)]) if {
	some [kind, job] in _jobs
	some pod in kubernetes.training_pods(kind, job)
	annotation := "networking.gke.io/interfaces"
	pointer := array.concat(array.slice(pod.pointer, 0, count(pod.pointer) - 1), ["metadata", "annotations", annotation])
	text := object.get(job.body, pointer, "")
	startswith(trim_space(text), "[")
	some joined in json.unmarshal(text)
	startswith(joined.network, "rdma-")
	provider := concat("", [kubernetes.called(kind, job), " (", annotation, ")"])
}

facts contains _over(kubernetes.called("SriovNetworkNodePolicy", policy), [fact.at(policy, ["spec", "isRdma"])]) if {
	some policy in input.resources.kubernetes.SriovNetworkNodePolicy
	policy.body.spec.isRdma == true
	policy.body.spec.numVfs > 0
}

facts contains _over(kubernetes.called("NicClusterPolicy", policy), [fact.at(policy, ["spec", plugin, "config"])]) if {
	some policy in input.resources.kubernetes.NicClusterPolicy
	some plugin in ["rdmaSharedDevicePlugin", "sriovDevicePlugin"]
	policy.body.spec[plugin].config != ""
}

# adaptive routing that training asks of the fabric
facts contains fact.of(array.concat(_fabric, ["load_balancing", "provided_by"]), by, [variable.place]) if {
	some workload in workloads.of_role("training")
	some template in workload.templates
	some container in template.containers
	some variable in pods.environment(container)
	variable.name in {"NCCL_IB_ADAPTIVE_ROUTING", "UCX_IB_AR_ENABLE"}
	lower(variable.value) in {"1", "y", "yes", "on", "true"}
	by := concat("", [variable.name, " (", workload.called, ")"])
}

unknown contains fact.unknown("number of RDMA devices is not known", [fact.at(job, request.pointer)]) if {
	some [kind, job] in _jobs
	some request in _requests(kind, job)
	not kubernetes.count_of(request.amount)
}

_jobs := [[kind, job] |
	some kind in [
		"PyTorchJob", "MPIJob", "TFJob", "JAXJob", "PaddleJob", "TrainJob", "TrainingRuntime", "ClusterTrainingRuntime",
		"HyperPodPyTorchJob", "Job", "JobSet", "RayJob",
	]
	some job in input.resources.kubernetes[kind]
	not job.body.spec.suspend == true
	not job.body.spec.runPolicy.suspend == true
	_trains(kind, job)
]

# a plain Job may do anything, and lists the devices as well
_trains(kind, _) if kind != "Job"

_trains("Job", job) if kubernetes.in_group(job, "batch.volcano.sh")

_trains("Job", job) if {
	some workload in workloads.of_role("training")
	workload.owner.id == job.id
}

_requests(kind, job) := [request |
	some held in _holders(kind, job)
	some side in ["limits", "requests"]
	some device, amount in held.resources[side]
	_is_rdma(device)
	request := {"pointer": array.concat(held.pointer, [side, device]), "device": device, "amount": amount}
]

# source: device plugins of EFA, of the network operator, of OKE, of Volcengine and of Alibaba Cloud
_is_rdma(device) if {
	device in {
		"vpc.amazonaws.com/efa", "nvidia.com/hostdev", "nvidia.com/sriov-rdma-vf", "vke.volcengine.com/rdma",
		"aliyun/erdma",
	}
}

_is_rdma(device) if startswith(device, "rdma/")

_is_rdma(device) if startswith(device, "networking.gke.io.networks/rdma-")

_holders("TrainJob", job) := [{
	"pointer": ["spec", "trainer", "resourcesPerNode"],
	"resources": job.body.spec.trainer.resourcesPerNode,
}]

_holders(kind, job) := [held |
	some pod in kubernetes.training_pods(kind, job)
	some position, container in pod.spec.containers
	pointer := array.concat(pod.pointer, ["containers", position, "resources"])
	held := {"pointer": pointer, "resources": container.resources}
] if {
	kind != "TrainJob"
}

_over(provider, places) := fact.of(array.concat(_fabric, ["provided_by"]), provider, places)

_fabric := ["platform", "hardware", "network", "training_fabric"]
