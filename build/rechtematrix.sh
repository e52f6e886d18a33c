#!/usr/bin/env bash
# Schreibt docs/rechtematrix.md neu aus dem Code.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build src/Host --nologo -v quiet >&2
daten=$(mktemp -d)
trap 'rm -rf "$daten"' EXIT
(cd src/Host && Daten__Ordner="$daten" dotnet bin/Debug/net10.0/Stadtteilmanagement.Host.dll rechtematrix) > "$daten/rechtematrix.md"
mv "$daten/rechtematrix.md" docs/rechtematrix.md
