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
	not _calls_a_client(service.body)
]

# what runs of a category of products: the product, what provides it, and where
of(category) := [found |
	some service in running
	not is_client(service.body)
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

# whether a container does something else than the server whose image it has: calls a client, waits, or runs a script
is_client(body) if _calls_a_client(body)

is_client(body) if {
	words := _started(body)
	[_last_part(words[0]), words[1]] in _tasks
}

is_client(body) if {
	words := _started(body)
	startswith(_last_part(words[0]), "python")
	endswith(words[1], ".py")
	not contains(_last_part(words[1]), "serve")
}

# the same in a shell that starts no server
is_client(body) if {
	_last_part(_started(body)[0]) in {"sh", "bash", "ash"}
	words := {_last_part(word) |
		some text in _started(body)
		some line in split(text, "\n")
		some raw in split(replace(line, "&&", ";"), " ")
		word := trim(raw, ";()\"'")
		word != ""
	}
	count(words & _clients) > 0
	count(words & _servers) == 0
}

_calls_a_client(body) if {
	some key in ["entrypoint", "command"]
	_last_part(body[key][0]) in _ending
}

_ending := _clients | {"curl", "wget", "sleep", "tail"}

_started(body) := [text |
	some key in ["entrypoint", "command", "args"]
	some text in body[key]
	is_string(text)
]

_clients := {
	"psql", "pg_dump", "pg_dumpall", "pg_restore", "mysql", "mysqldump", "mariadb-dump", "redis-cli", "mongosh",
	"mongodump", "mc",
}

_servers := {
	"postgres", "mysqld", "mariadbd", "redis-server", "valkey-server", "mongod", "minio", "docker-entrypoint.sh",
}

# commands of servers' programs that end when their work is done, or serve something else
_tasks := {
	["ollama", "pull"], ["ollama", "create"], ["ollama", "cp"], ["flask", "db"], ["alembic", "upgrade"],
	["mlflow", "run"], ["mlflow", "models"], ["mlflow", "db"], ["mlflow", "gc"],
}

_last_part(text) := parts[count(parts) - 1] if parts := split(text, "/")
