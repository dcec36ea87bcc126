# METADATA
# title: What an image is
# description: Looks an image up by the last part of its repository, or the last two, whatever registry it is pulled from.
package lib.images

# the id of the product that the image is
product(image) := _product(_parts(image))

_product(parts) := row.product if {
	row := _rows[concat("/", array.slice(parts, count(parts) - 2, count(parts)))]
} else := row.product if {
	row := _rows[parts[count(parts) - 1]]
} else := "nim" if {
	_is_nim(parts)
}

categories(image) := {category | some category in data.knowledge.products[product(image)].is}

# NVIDIA keeps its microservices under nim/<organisation>/<model>, and mirrors keep the path; source: NGC catalogue
_is_nim(parts) if parts[count(parts) - 3] == "nim"

_rows := data.knowledge.images

# ["mirror", "vllm", "vllm-openai"] of "mirror/vllm/vllm-openai:v0.11@sha256:..."
_parts(image) := array.concat(array.slice(slashed, 0, count(slashed) - 1), [last]) if {
	is_string(image)
	slashed := split(split(lower(image), "@")[0], "/")
	last := split(slashed[count(slashed) - 1], ":")[0]
}
