#!/bin/sh
# Write constraints.txt: the exact version of every package that pyproject.toml leads to, resolved afresh.
set -eu
cd "$(dirname "$0")/.."
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
python3 -m venv "$fresh/venv"
"$fresh/venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable ".[dev,bench,data]"
{
    echo "# Every version this program is built and tested with; written by tools/pin.sh."
    "$fresh/venv/bin/python" -m pip freeze --exclude-editable --disable-pip-version-check
} >constraints.txt
