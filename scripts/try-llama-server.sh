#!/bin/sh
# Builds llama.cpp's server from the source that the npm package node-llama-cpp carries, gives it a vision model with random weights, adds it
# and runs a case on photos. Needs git, cmake and g++, and about eleven minutes of two cores; kept out of the checks for that.
#   sh scripts/try-llama-server.sh FOLDER PHOTO…
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
work=$1
shift
port=${PORT:-18431}
mkdir -p "$work"

if [ ! -x "$work/build/bin/llama-server" ]; then
  (cd "$work" && npm pack node-llama-cpp@3.22.1 && tar xzf node-llama-cpp-3.22.1.tgz package/llama/gitRelease.bundle)
  git clone -q "$work/package/llama/gitRelease.bundle" "$work/source"
  cmake -S "$work/source" -B "$work/build" -DCMAKE_BUILD_TYPE=Release -DLLAMA_CURL=OFF -DLLAMA_OPENSSL=OFF -DGGML_NATIVE=ON \
    -DBUILD_SHARED_LIBS=OFF -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_UI=OFF \
    -DLLAMA_BUILD_WEBUI=OFF -DLLAMA_USE_PREBUILT_UI=OFF
  nice -n 19 cmake --build "$work/build" --target llama-server -j2
fi

node "$here/scripts/write-tiny-models.ts" "$work/tiny"
"$work/build/bin/llama-server" -m "$work/tiny/gguf/tiny-text.gguf" --mmproj "$work/tiny/gguf/tiny-mmproj.gguf" --alias tiny-smolvlm \
  -t 1 -c 32768 -np 2 --host 127.0.0.1 --port "$port" --jinja > "$work/server.log" 2>&1 &
server=$!
trap 'kill $server' EXIT
until curl -sf "http://127.0.0.1:$port/health" > "$work/health"; do sleep 1; done

WORDVEIL_MODELS=$work/models
export WORDVEIL_MODELS
wordveil=$here/bin/wordveil
"$wordveil" models add "http://127.0.0.1:$port/v1" --task vision --licence CC0-1.0
"$wordveil" run "$@" --case TRY-1 --data "$work/data"
"$wordveil" export --case TRY-1 --as json --out "$work/export.json" --data "$work/data"
grep -c 'launch_slot_' "$work/server.log"
if [ -n "${REPLIES:-}" ]; then node "$here/scripts/record-vision-replies.ts" "http://127.0.0.1:$port/v1" "$REPLIES" "$@"; fi
