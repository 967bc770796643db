#!/bin/sh
# Installs what is missing, builds civiq, makes items from the shipped document and opens the shell
# with what is due. Without a terminal it lists what is due and ends.
set -eu
cd "$(dirname "$0")/.."

command -v swift >/dev/null || {
  echo "start: no 'swift' found; install a Swift 6.2 toolchain or newer from swift.org" >&2
  exit 1
}

need_packages() {
  command -v pkg-config >/dev/null && pkg-config --exists libedit && return 1
  return 0
}
if need_packages; then
  run=""
  [ "$(id -u)" -eq 0 ] || run="sudo"
  $run apt-get update -qq
  $run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq pkg-config libedit-dev >/dev/null
fi

swift build -c release --product civiq --static-swift-stdlib
civiq=.build/release/civiq

deck=Decks/ministers-corridor-2026.deck.md
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
"$civiq" generate Decks/ministers-corridor-2026.txt -o "$fresh/deck.deck.md"
[ -e "$deck" ] || cp "$fresh/deck.deck.md" "$deck"

if [ -t 0 ]; then
  "$civiq"
else
  "$civiq" </dev/null
fi
