#!/usr/bin/env bash
# Startet das Intranet auf einem frischen Rechner: eingebettete Datenbank, Demodaten, http://localhost:5080
set -euo pipefail
cd "$(dirname "$0")/.."
wurzel=$PWD

fehlt() { echo "$1" >&2; exit 1; }
command -v dotnet >/dev/null || fehlt "Das .NET SDK 10 fehlt. Bitte installieren: https://dotnet.microsoft.com/download (Debian: Paket dotnet-sdk-10.0 von Microsoft)."
dotnet --version >/dev/null 2>&1 || fehlt "Gefunden wurde .NET, aber kein SDK 10. Bitte das .NET SDK 10 installieren: https://dotnet.microsoft.com/download"
command -v npm >/dev/null || fehlt "Node.js mit npm fehlt. Bitte Node.js 20 oder neuer installieren (Debian: apt-get install nodejs npm)."
[ "$(node -p 'parseInt(process.versions.node)')" -ge 20 ] || fehlt "Node.js ist zu alt ($(node --version)). Nötig ist Node.js 20 oder neuer."

adresse=${STM_ADRESSE:-http://localhost:5080}
echo "Baue das Intranet …"
dotnet publish src/Host -c Release -o daten/programm --nologo -v quiet

export ASPNETCORE_ENVIRONMENT=Demo Demo__An=true
export Daten__Ordner="$wurzel/daten" Datenbank__Anbieter=Sqlite Datenbank__Verbindung="Data Source=$wurzel/daten/stadtteilmanagement.db"
echo "Starte auf $adresse (beenden mit Strg+C). Die Daten liegen in daten/ und bleiben erhalten."
cd daten/programm
exec dotnet Stadtteilmanagement.Host.dll --urls "$adresse"
