#!/bin/sh
# Makes this checkout ready: a Python, .venv with the pinned packages, and Qt's system libraries.
#   tools/setup.sh run    what the program needs
#   tools/setup.sh test   that, and what the checks need (linters, pytest, a C compiler for the power-cut test, Ghostscript
#                         for the ink check)
# A second call finds everything in place and returns at once.
set -eu
cd "$(dirname "$0")/.."
want=${1:-run}
venv=.venv

say() { printf '%s\n' "$*" >&2; }

is_debian() { command -v apt-get >/dev/null 2>&1; }

# Install Debian packages as root or through sudo; otherwise say the exact command and stop.
install_debian() {
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo"
    else
        say "Some system packages are missing. Please run:"
        say "    sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
        exit 1
    fi
    say "Installing system packages: $*"
    $as_root apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    for name in "${PYTHON:-python3}" python3.13 python3.12 python3.11 python3; do
        if command -v "$name" >/dev/null 2>&1 && new_enough "$name"; then
            command -v "$name"
            return
        fi
    done
}

python=$(find_python)
if [ -z "$python" ]; then
    is_debian || { say "OVOP Desktop needs Python 3.11 or newer. Please install it, then run this again."; exit 1; }
    if apt-cache show python3.11 >/dev/null 2>&1; then
        install_debian python3.11 python3.11-venv
    else
        install_debian python3 python3-venv
    fi
    python=$(find_python)
    [ -n "$python" ] || { say "This system offers no Python 3.11 or newer."; exit 1; }
fi

if ! [ -x "$venv/bin/python" ] || ! new_enough "$venv/bin/python"; then
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        is_debian || { say "This Python has no venv module. Please install it, then run this again."; exit 1; }
        install_debian "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    fi
    say "Creating $venv with $("$python" --version)"
    rm -rf "$venv"
    "$python" -m venv "$venv"
fi

# What is installed is remembered by a fingerprint of the files that decide it.
fingerprint=$(cat pyproject.toml constraints.txt | "$venv/bin/python" -c 'import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest())')
pip_install() { # extra
    say "Installing the pinned packages (a few minutes the first time)"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".$1"
}
stamp="$venv/ovop-$want"
if [ "$(cat "$stamp" 2>/dev/null)" != "$fingerprint" ]; then
    case $want in
        test) pip_install "[dev]"; printf '%s' "$fingerprint" >"$venv/ovop-run" ;;
        bench) pip_install "[dev,bench]"; printf '%s' "$fingerprint" >"$venv/ovop-run" ;;
        *) pip_install "" ;;
    esac
    printf '%s' "$fingerprint" >"$stamp"
fi

if [ "$(uname -s)" = Linux ] && ! [ -e "$venv/ovop-qt" ]; then
    if ! "$venv/bin/python" tools/qt_libraries.py 2>"$venv/ovop-missing"; then
        if is_debian; then
            # shellcheck disable=SC2046  # a list of package names
            install_debian $("$venv/bin/python" tools/qt_libraries.py --packages)
            "$venv/bin/python" tools/qt_libraries.py || { say "Qt's system libraries are still missing."; exit 1; }
        else
            cat "$venv/ovop-missing" >&2
            say "Qt needs the system libraries named above. Please install them, then run this again."
            exit 1
        fi
    fi
    : >"$venv/ovop-qt"
fi

if [ "$want" != run ] && ! command -v cc >/dev/null 2>&1 && ! command -v gcc >/dev/null 2>&1; then
    if is_debian; then
        install_debian gcc libc6-dev
    else
        say "The power-cut test needs a C compiler (cc). Please install one, then run this again."
        exit 1
    fi
fi

if [ "$want" != run ] && ! command -v gs >/dev/null 2>&1; then
    if is_debian; then
        install_debian ghostscript
    else
        say "The ink check needs Ghostscript (gs), as a program beside the tests. Please install it, then run this again."
        exit 1
    fi
fi
