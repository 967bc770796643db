#!/bin/sh
# Builds everything with warnings as errors and passes all tests.
set -eu
cd "$(dirname "$0")/.."
swift build --build-tests
swift test --skip-build --parallel --num-workers "$(nproc)"
