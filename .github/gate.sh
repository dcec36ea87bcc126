#!/usr/bin/env bash
# The action's one step: install from the action's own checkout, check, append the summary, pass the exit code on.
set -euo pipefail

# 1 would say that the gate said no
no_verdict() {
  printf '::error title=maturity-gate::%s\n' "$1"
  exit 3
}

# the directory that is judged must not lend its modules to what judges it: hence -I wherever Python has -m
unset PYTHONPATH PYTHONHOME PYTHONSTARTUP

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
scratch=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/maturity-gate-run.XXXXXX") || no_verdict "no directory for what is temporary"
trap 'rm -rf "$scratch"' EXIT

python=""
for candidate in python3 python python3.14 python3.13 python3.12 python3.11; do
  if "$candidate" -I -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    python=$candidate
    break
  fi
done
[ -n "$python" ] || no_verdict "no Python 3.11 or later on PATH; add actions/setup-python before this step"

# a job that judges several services installs once; another checkout of the action gets a directory of its own
installed=$(cd "$source" && find pyproject.toml src -type f ! -name '*.pyc' -exec cksum {} + | sort | cksum | cut -d ' ' -f 1)
venv="${RUNNER_TEMP:-$scratch}/maturity-gate-$installed"
if [ ! -e "$venv/complete" ]; then
  # pip's own pip serves two thirds faster than one made for a single use, as does leaving out bytecode that nobody loads
  if "$python" -I -m pip --version >/dev/null 2>&1; then
    "$python" -I -m venv --clear --without-pip "$venv" || no_verdict "python -m venv failed"
    pip=("$python" -I -m pip --python "$venv/bin/python")
  else
    "$python" -I -m venv --clear "$venv" || no_verdict "python -m venv failed"
    pip=("$venv/bin/python" -I -m pip)
  fi
  "${pip[@]}" install --quiet --no-compile --disable-pip-version-check "$source" ||
    no_verdict "maturity-gate could not be installed; pip says why above"
  touch "$venv/complete"
fi

# an unset input must not beat maturity.yaml
arguments=("--lang=${INPUT_LANG:-en}" --format=text "--format=markdown=$scratch/summary.md")
[ -z "${INPUT_TARGET:-}" ] || arguments+=("--target=$INPUT_TARGET")
[ -z "${INPUT_FLOOR:-}" ] || arguments+=("--floor=$INPUT_FLOOR")

# the report quotes the repository, and no line of it may be taken for a command to the runner
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
printf '::stop-commands::%s\n' "$token"
code=0
"$venv/bin/python" -I -m maturity_gate check "${arguments[@]}" -- "${INPUT_DIRECTORY:-.}" || code=$?
printf '::%s::\n' "$token"

if [ -s "$scratch/summary.md" ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  cat "$scratch/summary.md" >>"$GITHUB_STEP_SUMMARY"
fi
exit "$code"
