"""Write what the bench measures with: `python bench_inputs.py SERVICE TARGET`.

It runs in a process of its own, since a child's peak memory is never below what its parent had.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from maturity_gate import assurance, catalogue, collect, declaration, document, judging, settings, sources, validation
from maturity_gate.engine import open_engine
from maturity_gate.engine.protocol import Answer, Engine, Entrypoint, Options
from maturity_gate.files import BUNDLE
from maturity_gate.model import Resource

ROOT = Path(__file__).parents[2]
SIZES = (1_000, 10_000)

DENY = """\
package main

import rego.v1

deny contains {"msg": name, "finding": finding} if {
	some domain, subdomain, item, indicator
	some finding in data.indicators[domain][subdomain][item][indicator].findings
	name := concat(".", [domain, subdomain, item, indicator])
}
"""
"""Every finding of every indicator as conftest wants it: the same predicates, on the same document."""

TERRAFORM = """\
resource "aws_launch_template" "train_{n}" {{
  name          = "train-{n}"
  instance_type = "p5.48xlarge"
  network_interfaces {{
    network_card_index = 0
    interface_type     = "efa"
  }}
}}

resource "aws_eks_node_group" "train_{n}" {{
  cluster_name    = "train"
  node_group_name = "train-{n}"
  labels          = {{ workload = "training" }}
  launch_template {{
    id = aws_launch_template.train_{n}.id
  }}
  scaling_config {{
    desired_size = 16
    min_size     = 0
    max_size     = 64
  }}
}}

resource "google_container_node_pool" "serve_{n}" {{
  name       = "serve-{n}"
  cluster    = "serve"
  node_count = 4
  node_config {{
    machine_type = "g2-standard-48"
    labels       = {{ workload = "inference" }}
  }}
}}

resource "aws_s3_bucket" "corpus_{n}" {{
  bucket = "corpus-{n}"
}}

resource "aws_s3_bucket_server_side_encryption_configuration" "corpus_{n}" {{
  bucket = aws_s3_bucket.corpus_{n}.id
  rule {{
    apply_server_side_encryption_by_default {{
      sse_algorithm = "aws:kms"
    }}
  }}
}}

resource "aws_s3_bucket_lifecycle_configuration" "corpus_{n}" {{
  bucket = aws_s3_bucket.corpus_{n}.id
  rule {{
    id     = "archive"
    status = "Enabled"
    filter {{
      prefix = "raw/"
    }}
    transition {{
      days          = 90
      storage_class = "GLACIER"
    }}
  }}
}}

resource "aws_efs_file_system" "home_{n}" {{
  creation_token = "home-{n}"
  encrypted      = true
}}

resource "aws_efs_backup_policy" "home_{n}" {{
  file_system_id = aws_efs_file_system.home_{n}.id
  backup_policy {{
    status = "ENABLED"
  }}
}}

resource "aws_fsx_lustre_file_system" "scratch_{n}" {{
  storage_capacity = 1200
  deployment_type  = "PERSISTENT_2"
  storage_type     = "SSD"
  subnet_ids       = ["subnet-{n}"]
}}

resource "aws_iam_role" "job_{n}" {{
  name = "job-{n}"
  assume_role_policy = jsonencode({{ Version = "2012-10-17" }})
}}
"""

KUBERNETES = """\
apiVersion: v1
kind: Namespace
metadata: {{name: team-{n}, labels: {{tenant: "{n}"}}}}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {{name: only-the-gateway, namespace: team-{n}}}
spec:
  podSelector: {{}}
  policyTypes: [Ingress]
  ingress:
    - from: [{{namespaceSelector: {{matchLabels: {{kubernetes.io/metadata.name: gateway}}}}}}]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {{name: api, namespace: team-{n}}}
spec:
  tls: [{{hosts: [team-{n}.example], secretName: tls}}]
  rules: [{{host: team-{n}.example}}]
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {{name: block-{n}}}
provisioner: ebs.csi.aws.com
parameters: {{type: gp3, encrypted: "true"}}
---
apiVersion: v1
kind: PersistentVolume
metadata: {{name: corpus-{n}}}
spec:
  storageClassName: block-{n}
  csi: {{driver: efs.csi.aws.com, volumeHandle: fs-{n}}}
---
apiVersion: v1
kind: ConfigMap
metadata: {{name: settings, namespace: team-{n}}}
data: {{MODEL: chat-70b, MAX_TOKENS: "4096"}}
---
apiVersion: v1
kind: Service
metadata: {{name: api, namespace: team-{n}}}
spec: {{ports: [{{name: http, port: 80}}], selector: {{app: api}}}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {{name: api, namespace: team-{n}}}
spec:
  replicas: 2
  template:
    metadata: {{labels: {{app: api}}}}
    spec:
      containers:
        - name: vllm
          image: registry.example/vllm:0.11
          args: [--model, chat-70b, --tensor-parallel-size, "8"]
          resources: {{limits: {{nvidia.com/gpu: 8}}}}
---
apiVersion: batch/v1
kind: CronJob
metadata: {{name: sweep, namespace: team-{n}}}
spec:
  schedule: "0 3 * * *"
  jobTemplate: {{spec: {{template: {{spec: {{containers: [{{name: sweep, image: sweep}}]}}}}}}}}
---
apiVersion: velero.io/v1
kind: Schedule
metadata: {{name: team-{n}, namespace: velero}}
spec: {{schedule: "0 2 * * *", template: {{includedNamespaces: [team-{n}]}}}}
"""

TOGETHER = 20
"""Resources that one number makes: ten of Terraform, ten of Kubernetes."""
IN_A_FILE = 25


class Recorder:
    """An engine that keeps what it was asked."""

    def __init__(self, inner: Engine) -> None:
        self.name, self.version = inner.name, inner.version
        self.asked: dict[str, object] = {}
        self._inner = inner

    def evaluate(self, entrypoint: Entrypoint, document: object) -> Answer:
        """What the engine behind it answers."""
        self.asked[entrypoint] = document
        return self._inner.evaluate(entrypoint, document)


def judged(service: Path, target: Path) -> None:
    """The inputs of the policies in one `check` of the service, and one document for conftest."""
    chosen = settings.load(service)
    book = catalogue.load()
    engine = Recorder(open_engine("wasm", Options(BUNDLE, book.revision)))
    collected = sources.read(chosen, book, engine)
    merged = document.with_facts(declaration.load(chosen.root, chosen.capabilities), collected.facts)
    shown = assurance.projections(merged.document)
    readings = book.framework.readings(chosen.readings)
    judging.judge(engine, book, shown, readings, chosen.as_of)
    claimed = judging.policy_input(shown.documents[0], readings, chosen.as_of)
    write(target / "cases.json", engine.asked["assess"])
    write(target / "one-case.json", {"cases": [{"document": claimed}]})
    write(target / "document.json", claimed)


def policies_of_conftest(target: Path) -> None:
    """The policies that the bundle is made of, and a `deny` that gathers what they find."""
    shutil.copytree(ROOT / "policies", target, ignore=shutil.ignore_patterns("*_test.rego", "main.rego", "facts"))
    (target / "deny.rego").write_text(DENY)


def estate(size: int, target: Path) -> None:
    """A service of `size` resources, and what the fact rules are given for it."""
    (target / "infra").mkdir(parents=True)
    (target / "deploy").mkdir()
    for start in range(0, size // TOGETHER, IN_A_FILE):
        numbers = range(start, min(start + IN_A_FILE, size // TOGETHER))
        (target / "infra" / f"unit_{start}.tf").write_text("\n".join(TERRAFORM.format(n=n) for n in numbers))
        (target / "deploy" / f"unit-{start}.yaml").write_text("---\n".join(KUBERNETES.format(n=n) for n in numbers))
    (target / "empty.yaml").write_text("platform: {}\n")
    (target / "maturity.yaml").write_text(
        "service: estate\nprovides: [platform]\ncapabilities: [empty.yaml]\n"
        "sources:\n  live: {terraform: infra}\n  cluster: {kubernetes: [deploy/*.yaml]}\n"
    )
    found = [
        one
        for source in settings.load(target).sources
        for one in collect.collect(target, source.name, source.options)
        if isinstance(one, Resource)
    ]
    if len(found) != size:
        raise SystemExit(f"{len(found)} resources were read, not {size}")
    write(target / "resources.json", {"resources": sources.by_type(found)})


def write(path: Path, value: object) -> None:
    """One input as JSON."""
    path.write_text(json.dumps(value, ensure_ascii=False))


def main(service: Path, target: Path) -> None:
    """Write everything."""
    judged(service, target)
    policies_of_conftest(target / "policy")
    write(target / "capabilities-schema.json", validation.schema("capabilities"))
    for size in SIZES:
        estate(size, target / f"estate-{size}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
