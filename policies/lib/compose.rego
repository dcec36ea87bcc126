# METADATA
# title: Services of docker compose projects
# description: |
#   Says which services run and what products they are. A service behind a profile that is off is not collected; one
#   scaled to zero, or one that only calls a product's client, runs nothing.
package lib.compose

import data.lib.fact
import data.lib.images
import data.lib.kubernetes
import data.lib.naming

# the services of which at least one container runs
running := [service |
	some service in input.resources.compose.service
	not _is_none(service)
	not is_client(service.body)
]

# what runs of a category of products: the product, what provides it, and where
of(category) := [found |
	some service in running
	some product in products(service)
	category in data.knowledge.products[product].is
	found := {
		"service": service,
		"product": product,
		"name": naming.slug(service.name),
		"provided_by": concat("", [data.knowledge.products[product].name, " (", called(service), ")"]),
		"place": place(service),
	}
]

# the ids of the products that the service is
products(service) := {images.product(service.body.image)} if images.product(service.body.image)

# a fork of MinIO under another name is started, and told its first user, as MinIO is
products(service) := {"minio"} if {
	not images.product(service.body.image)
	service.body.command[0] == "server"
	service.body.environment.MINIO_ROOT_USER
}

called(service) := concat(" ", ["compose service", service.name])

# where it says what it runs
place(service) := fact.at(service, ["image"])

# whether it can be reached from outside the project
is_published(service) if count(service.body.ports) > 0

is_published(service) if service.body.network_mode == "host"

_is_none(service) if kubernetes.count_of(service.body.deploy.replicas) == 0

_is_none(service) if kubernetes.count_of(service.body.scale) == 0

# how many run is not known
_is_none(service) if fact.undecided(service, ["deploy", "replicas"])

_is_none(service) if fact.undecided(service, ["scale"])

# whether a container calls a client that lies in the image of a server
is_client(body) if {
	some key in ["entrypoint", "command"]
	body[key][0] in {"psql", "pg_dump", "mysql", "mysqldump", "redis-cli", "mongosh", "mc", "curl"}
}
