#!/bin/sh
# Writes a seccomp profile for containers: the default profile of the engine with what bubblewrap needs added to it.
# Usage: allow-walls.sh DEFAULT.json > wordveil-seccomp.json     (needs jq)
set -eu
here=$(dirname "$0")
jq --slurpfile more "$here/seccomp-addition.json" '.syscalls += [$more[0] | del(.comment)]' "$1"
