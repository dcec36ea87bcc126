# Two commands set up everything on a fresh machine with Python 3.11 and make: `make demo` and `make test`.
# What they need is installed below the project: .venv (Python) and .tools (OPA and the linters of workflows).

PYTHON ?= python3
OPA_VERSION := 1.22.2
export PATH := $(CURDIR)/.venv/bin:$(CURDIR)/.tools/bin:$(PATH)

SCHEMAS := build/schemas
POLICIES := $(shell find policies -name '*.rego')

.DEFAULT_GOAL := help
.PHONY: help demo test lint policies bundle fresh pytest docs bench truth install opa tools clean

help: ## what each target does
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: .venv/installed ## run the gate on evidence/reference
	@maturity-gate check evidence/reference

test: lint policies fresh pytest ## everything that CI runs

lint: .venv/installed ## Python: ruff and mypy --strict
	ruff check .
	ruff format --check .
	mypy

policies: .venv/installed opa ## Rego: format, types against the schemas, tests
	opa fmt --diff --fail policies
	python -m maturity_build.schema $(SCHEMAS)
	opa check --strict --schema $(SCHEMAS) policies
	opa test policies
	@opa test --coverage --threshold 98 policies > build/coverage.json || { cat build/coverage.json; exit 1; }

bundle: .venv/installed opa ## compile the policies and gather what the wheel carries
	python -m maturity_build.bundle

docs: bundle ## write the pages of the indicators, and the output in the README
	python -m maturity_build.pages
	python -m maturity_build.readme

fresh: docs ## fail where a generated file is stale
	@git add --intent-to-add docs schemas src/maturity_gate/bundle
	git diff --exit-code --stat -- src/maturity_gate/bundle schemas/capabilities.json docs README.md || \
	  { echo "generated files are stale: commit what 'make docs' wrote"; exit 1; }

pytest: .venv/installed opa tools ## the tests of the Python code, the command line, hooks and workflows
	pytest

bench: .venv/installed opa ## time and memory against OPA, conftest, check-jsonschema; REPO=DIR: checkov
	@command -v conftest >/dev/null || GOBIN=$(CURDIR)/.tools/bin go install $(CONFTEST)
	python tests/bench/bench.py
ifdef REPO
	@command -v checkov >/dev/null || { $(PYTHON) -m venv .tools/checkov && .tools/checkov/bin/pip install --quiet checkov; }
	PATH="$(PATH):$(CURDIR)/.tools/checkov/bin" python tests/bench/bench_collect.py "$(REPO)"
endif

truth: .venv/installed ## judge the collectors: REPOS=checkouts TRUTH=labels SCOPES=sources
	python -m maturity_build.truth "$(REPOS)" "$(TRUTH)" "$(SCOPES)"

install: .venv/installed ## the project and its tools for development, in .venv

.venv/installed: pyproject.toml
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --upgrade pip
	.venv/bin/python -m pip install --quiet --editable . --group dev
	@touch $@

opa: ## the pinned OPA, unless PATH has it
	@if [ "$$(opa version 2>/dev/null | sed -n 's/^Version: //p')" != "$(OPA_VERSION)" ]; then \
	  echo "installing OPA $(OPA_VERSION) into .tools (about a minute)"; \
	  GOBIN=$(CURDIR)/.tools/bin go install github.com/open-policy-agent/opa@v$(OPA_VERSION); \
	fi

ACTIONLINT := github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
ACT := github.com/nektos/act@v0.2.89
HELM := helm.sh/helm/v3/cmd/helm@v3.22.0
CONFTEST := github.com/open-policy-agent/conftest@v0.71.1

tools: ## what tests run besides OPA
	@command -v actionlint >/dev/null || GOBIN=$(CURDIR)/.tools/bin go install $(ACTIONLINT)
	@command -v helm >/dev/null || GOBIN=$(CURDIR)/.tools/bin go install $(HELM)
	@command -v act >/dev/null || GOBIN=$(CURDIR)/.tools/bin go install $(ACT)

clean: ## remove what was installed and built
	rm -rf .venv .tools build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
