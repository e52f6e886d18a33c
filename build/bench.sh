#!/usr/bin/env bash
# Misst die Leistung gegen eine Grundlinie auf diesem Rechner: build/bench.sh [--voll] [--schreiben]
#   --voll       eine Million Anliegen und mehr Durchgänge (dauert deutlich länger)
#   --schreiben  schreibt die Tabelle nach docs/leistung.md
set -euo pipefail
cd "$(dirname "$0")/.."
wurzel=$PWD
arbeit=$wurzel/daten/leistung
schalter=()
for s in "$@"; do
  case $s in
    --voll) schalter+=(--voll) ;;
    --schreiben) schalter+=(--schreiben "$wurzel/docs/leistung.md") ;;
    *) echo "Aufruf: build/bench.sh [--voll] [--schreiben]" >&2; exit 2 ;;
  esac
done
echo "Baue Host und Messprogramm …"
dotnet publish src/Host -c Release -o "$arbeit/programm" --nologo -v quiet
dotnet build tests/Leistung -c Release --nologo -v quiet
exec dotnet tests/Leistung/bin/Release/net10.0/Stadtteilmanagement.Leistung.dll messen "$arbeit/programm" "$arbeit" ${schalter[@]+"${schalter[@]}"}
