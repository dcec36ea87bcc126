#!/usr/bin/env bash
# The action's one step: install from the action's own checkout, check, append the summary, pass the exit code on.
set -euo pipefail

venv="${RUNNER_TEMP:-$(mktemp -d)}/maturity-gate"
python3 -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check "$MATURITY_GATE_SOURCE"

# an unset input must not beat maturity.yaml
arguments=(--format text --lang "${INPUT_LANG:-en}")
[ -z "${INPUT_TARGET:-}" ] || arguments+=(--target "$INPUT_TARGET")
[ -z "${INPUT_FLOOR:-}" ] || arguments+=(--floor "$INPUT_FLOOR")
summary="$venv/summary.md"
code=0
"$venv/bin/maturity-gate" check "${arguments[@]}" --format "markdown=$summary" -- "${INPUT_DIRECTORY:-.}" || code=$?
if [ -s "$summary" ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  cat "$summary" >>"$GITHUB_STEP_SUMMARY"
fi
exit "$code"
