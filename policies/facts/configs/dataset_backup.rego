# METADATA
# title: Data sets copied to a remote of DVC
# description: |
#   The default remote of DVC, where it lies apart from the working copy, and data that goes there. A directory beside
#   the data shares its fate, and a remote that is not the default gets nothing by itself.
# custom:
#   title_zh: DVC 远端的数据集备份
#   shows: [6.1.2.2.b.5]
package facts.configs.dataset_backup

import data.lib.configs
import data.lib.dvc
import data.lib.fact

facts contains fact.of(array.concat(_root, [key]), value, {remote.place} | _data(remote.source)) if {
	some remote in _remotes
	count(_data(remote.source)) > 0
	some key, value in {"provided_by": "DVC", "stored_in": remote.url}
}

unknown contains fact.unknown("where the remote of DVC lies is not known", [fact.at(file, _pointer(file))]) if {
	some file in configs.of("dvc_config")
	fact.undecided(file, _pointer(file))
}

_remotes := [{"source": file.source, "url": url, "place": fact.at(file, _pointer(file))} |
	some file in configs.of("dvc_config")
	url := object.get(file.body, _pointer(file), "")
	some start in _apart
	startswith(url, start)
]

_pointer(file) := ["remote", file.body.core.remote, "url"]

_data(source) := {out.place | some out in dvc.outputs; out.source == source; out.pushed}

# source: DVC documentation, remote storage
_apart := {
	"s3://", "gs://", "azure://", "oss://", "ssh://", "hdfs://", "webhdfs://", "webdav://", "webdavs://",
	"https://", "http://", "gdrive://", "remote://",
}

_root := ["platform", "toolchain", "data_processing", "cleaning", "dataset_backup"]
