# METADATA
# title: What an image is
# description: Looks an image up by the last part of its repository, or the last two, whatever registry it is pulled from.
package lib.images

# the id of the product that the image is
product(image) := _rows[_last(image, 2)].product if {
	_rows[_last(image, 2)]
} else := _rows[_last(image, 1)].product if {
	_rows[_last(image, 1)]
} else := "nim" if {
	_is_nim(split(lower(image), "/"))
}

categories(image) := {category | some category in data.knowledge.products[product(image)].is}

# NVIDIA keeps its microservices under nim/<organisation>/<model>, and mirrors keep the path; source: NGC catalogue
_is_nim(parts) if parts[count(parts) - 3] == "nim"

_rows := data.knowledge.images

# "vllm/vllm-openai" of "registry.example/mirror/vllm/vllm-openai:v0.11@sha256:..."
_last(image, wanted) := concat("/", array.slice(parts, max([0, count(parts) - wanted]), count(parts))) if {
	is_string(image)
	slashed := split(split(lower(image), "@")[0], "/")
	last := split(slashed[count(slashed) - 1], ":")[0]
	parts := array.concat(array.slice(slashed, 0, count(slashed) - 1), [last])
}
