#!/usr/bin/env bash
# Legt eine Migration für alle drei Datenbanken zugleich an: build/migration.sh <Modul> <Name>
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -eq 2 ] || { echo "Aufruf: build/migration.sh <Modul> <Name>, zum Beispiel: build/migration.sh Koordinierung VermerkArt" >&2; exit 2; }
modul=$1 name=$2
[ -d "src/Modules/$modul" ] || { echo "Das Modul „$modul“ gibt es nicht unter src/Modules." >&2; exit 2; }
dotnet tool restore >/dev/null
dotnet build "src/Host" --nologo -v quiet
verbindung() { case $1 in PostgreSql) echo "Host=nirgends" ;; SqlServer) echo "Server=nirgends" ;; *) echo "Data Source=nirgends.db" ;; esac; }
# Verbunden wird dabei nicht; die Verbindung muss nur lesbar sein.
for anbieter in Sqlite PostgreSql SqlServer; do
  Datenbank__Anbieter=$anbieter Datenbank__Verbindung="$(verbindung $anbieter)" dotnet ef migrations add "$name" --no-build --project "src/Modules/$modul" --startup-project src/Host \
    --context "${modul}${anbieter}Context" --output-dir "Persistence/Migrations/$anbieter"
done
