# METADATA
# title: Systems that training data is taken from
# description: |
#   Hubs, object stores and websites that configurations name for their data sets. A path of the machine itself is none.
# custom:
#   title_zh: 训练数据的外部来源
#   shows: [6.2.1.1.a]
package facts.training.data_origins

import data.lib.dolma
import data.lib.fact
import data.lib.training

facts contains found if {
	some origin in _origins
	some [key, value] in [["provided_by", origin.provider], ["kind", origin.system.kind]]
	path := ["development", "data", "ingestion", "external_systems", origin.system.name, key]
	found := fact.of(path, value, [fact.at(origin.resource, origin.pointer)])
}

unknown := set()

_origins contains origin if {
	some run in input.resources.training.axolotl
	some position, dataset in run.body.datasets
	origin := {
		"resource": run, "pointer": ["datasets", position, "path"], "provider": "axolotl",
		"system": _system(dataset.path),
	}
	not training.is_set(object.get(dataset, "data_files", null))
	not training.is_set(object.get(dataset, "ds_type", null))
}

_origins contains {"resource": run, "pointer": ["train_loader", "dataset", key], "provider": "LLM Foundry", "system": system} if {
	some run in input.resources.training.composer
	some key in ["remote", "hf_name"]
	system := _system(run.body.train_loader.dataset[key])
}

_origins contains {"resource": run, "pointer": ["dataset_name"], "provider": "TRL with transformers", "system": system} if {
	some run in input.resources.training.trl
	system := _system(run.body.dataset_name)
}

_origins contains {"resource": run, "pointer": [name, key], "provider": "LLaMA-Factory", "system": system} if {
	some run in input.resources.training.llama_factory_data
	some name, dataset in run.body
	some key, system in {"hf_hub_url": _hubs.huggingface, "ms_hub_url": _hubs.modelscope}
	training.is_set(dataset[key])
}

_origins contains {"resource": run, "pointer": [name, "cloud_file_name"], "provider": "LLaMA-Factory", "system": system} if {
	some run in input.resources.training.llama_factory_data
	some name, dataset in run.body
	system := _by_scheme(dataset.cloud_file_name)
}

_origins contains {"resource": run, "pointer": ["dataset", "configs", position], "provider": "Data-Juicer", "system": system} if {
	some type in ["data_juicer", "data_juicer_sources"]
	some run in input.resources.training[type]
	some position, one in run.body.dataset.configs
	one.type == "remote"
	system := _hubs[one.source]
}

_origins contains {"resource": one.resource, "pointer": one.pointer, "provider": "Dolma", "system": system} if {
	some one in dolma.documents
	system := _by_scheme(one.path)
}

# the class that downloads says from where
_origins contains {"resource": run, "pointer": ["download_module"], "provider": "NeMo Curator", "system": system} if {
	some run in input.resources.training.nemo_curator_builder
	parts := split(run.body.download_module, ".")
	system := {
		"CommonCrawlWARCDownloader": _hubs.commoncrawl, "CommonCrawlWARCDownloaderExtractOnly": _hubs.commoncrawl,
		"WikipediaDownloader": _hubs.wiki, "ArxivDownloader": _hubs.arxiv,
	}[parts[count(parts) - 1]]
}

_system(path) := _by_scheme(path) if {
	contains(path, "://")
} else := _hubs.huggingface if {
	parts := split(path, "/")
	count(parts) == 2
	not lower(parts[0]) in {"", ".", "..", "~", "data", "datasets", "path", "your", "local", "mnt", "outputs"}
	not contains(path, ".json")
	not contains(path, ".parquet")
}

_by_scheme(path) := {"name": name, "kind": "object_storage"} if {
	name := _stores[split(path, "://")[0]]
} else := {"name": "web-server", "kind": "website"} if startswith(path, "https://")

_stores := {"s3": "amazon-s3", "gs": "google-cloud-storage", "gcs": "google-cloud-storage", "oci": "oracle-object-storage", "abfs": "azure-storage", "az": "azure-storage"}

_hubs := {
	"huggingface": {"name": "hugging-face-hub", "kind": "model_and_data_hub"},
	"modelscope": {"name": "modelscope", "kind": "model_and_data_hub"},
	"commoncrawl": {"name": "common-crawl", "kind": "website"},
	"wiki": {"name": "wikipedia", "kind": "website"},
	"arxiv": {"name": "arxiv", "kind": "website"},
}
