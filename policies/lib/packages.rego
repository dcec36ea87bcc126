# METADATA
# title: Packages and base images that images are made of
# description: Finds what is installed of a table of known packages, by itself or by the base image.
package lib.packages

import data.lib.fact

# what is installed of the table: its row, its version or none, what to call it, and where it stands
installed(table) := array.concat(
	[found |
		some resource in input.resources.containers.package
		row := data.knowledge.packages[table][resource.body.package]
		version := object.get(resource.body, "version", "")
		found := {"row": row, "version": version, "by": _by(resource.body.package, version), "place": fact.at(resource, [])}
	],
	[found |
		table == "frameworks"
		some image in images
		image.row.framework
		row := data.knowledge.packages.frameworks[image.row.framework]
		found := {"row": row, "version": image.tag, "by": image.called, "place": image.place}
	],
)

# base images that are known, each with its row and tag
images := [found |
	some resource in input.resources.containers.base_image
	image := resource.body.image
	parts := split(split(image, "@")[0], "/")
	last := split(parts[count(parts) - 1], ":")
	row := data.knowledge.packages.images[concat("/", [parts[count(parts) - 2], last[0]])]
	tag := concat(":", array.slice(last, 1, count(last)))
	_has(row, tag)
	found := {"row": row, "tag": tag, "called": concat(" ", ["image", image]), "place": fact.at(resource, ["image"])}
]

_has(row, _) if not row.tag

_has(row, tag) if contains(tag, row.tag)

_by(package_name, "") := package_name

_by(package_name, version) := concat(" ", [package_name, version]) if version != ""
