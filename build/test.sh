#!/usr/bin/env bash
# Baut alles und führt alle Tests aus: jeden auf SQLite, die Tests der Module noch einmal auf einem echten PostgreSQL.
# Letzte Zeile: Zahl der bestandenen, gescheiterten und ausgelassenen Tests.
set -uo pipefail
cd "$(dirname "$0")/.."

fehlt() { echo "$1" >&2; exit 1; }
command -v dotnet >/dev/null && dotnet --version >/dev/null 2>&1 || fehlt "Das .NET SDK 10 fehlt. Bitte installieren: https://dotnet.microsoft.com/download"
command -v node >/dev/null && command -v npm >/dev/null || fehlt "Node.js mit npm fehlt. Bitte Node.js 20 oder neuer installieren (Debian: apt-get install nodejs npm)."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CONFIGURATION=${CONFIGURATION:-Release}
arbeit=$(mktemp -d)
postgres_ordner=
aufraeumen() {
  [ -z "$postgres_ordner" ] || als_postgres "$pg_bin/pg_ctl" -D "$postgres_ordner/daten" -m immediate stop >/dev/null 2>&1
  rm -rf "$arbeit" "$postgres_ordner"
}
trap aufraeumen EXIT

# Der Datenbankserver weigert sich, als root zu laufen.
als_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
finde_postgres() { pg_bin=$(dirname "$(command -v initdb || ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -1)" 2>/dev/null); [ -x "${pg_bin:-}/initdb" ]; }
finde_clamd() { [ -x /usr/sbin/clamd ]; }
finde_chromium() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

pakete=()
finde_chromium >/dev/null || pakete+=(chromium)
finde_postgres || pakete+=(postgresql)
finde_clamd || pakete+=(clamav-daemon)
if [ ${#pakete[@]} -gt 0 ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installiere ${pakete[*]} …"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${pakete[@]}"; } >"$arbeit/apt.log" 2>&1 || tail -5 "$arbeit/apt.log" >&2
fi
finde_chromium >/dev/null || echo "Chromium fehlt: Die Tests im Browser und die Tests der PDF-Ausgabe werden ausgelassen (Debian: apt-get install chromium)."
finde_clamd || echo "ClamAV fehlt: Die Tests der Virenprüfung werden ausgelassen (Debian: apt-get install clamav-daemon)."

for paket in Stadtanbieter Postserver; do
  npm --prefix "tests/$paket" ci --ignore-scripts --no-audit --no-fund --silent || fehlt "tests/$paket lässt sich nicht installieren."
done
echo "Baue ($CONFIGURATION) …"
dotnet build Stadtteilmanagement.sln -c "$CONFIGURATION" --nologo -v quiet || fehlt "Das Bauen ist gescheitert."
projekte=()
for projekt in tests/*/*.Tests.csproj; do
  projekte+=("$(basename "$projekt" .csproj)")
  # Was (noch) nicht in der Solution steht, wird trotzdem gebaut und geprüft.
  [ -f "$(dirname "$projekt")/bin/$CONFIGURATION/net10.0/Stadtteilmanagement.$(basename "$projekt" .csproj).dll" ] && grep -q "$(basename "$projekt")" Stadtteilmanagement.sln \
    || dotnet build "$projekt" -c "$CONFIGURATION" --nologo -v quiet || fehlt "$projekt lässt sich nicht bauen."
done

starte_postgres() {
  postgres_ordner=$(mktemp -d)
  [ "$(id -u)" != 0 ] || chown postgres "$postgres_ordner"
  local port
  als_postgres "$pg_bin/initdb" -D "$postgres_ordner/daten" -U stm -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$arbeit/initdb.log" 2>&1 || return 1
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    als_postgres "$pg_bin/pg_ctl" -w -D "$postgres_ordner/daten" -l "$postgres_ordner/log" -o "-p $port -k $postgres_ordner -c listen_addresses=127.0.0.1 \
      -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200" start >/dev/null 2>&1 || continue
    postgres_verbindung="Host=127.0.0.1;Port=$port;Username=stm;Database=postgres"
    return 0
  done
  return 1
}

# fahre <Anbieter> <Projekt>: Ausgabe und Ergebnis in den Arbeitsordner, damit zwei zugleich laufen können.
fahre() {
  local name="$2.$1"
  # Manches gibt es nur auf einem Datenbankserver; auf SQLite gehört es nicht zum Lauf.
  local nur_server=(); [ "$1" != Sqlite ] || nur_server=(-trait- Datenbank=Server)
  dotnet "tests/$2/bin/$CONFIGURATION/net10.0/Stadtteilmanagement.$2.dll" "${nur_server[@]}" -noColor -noLogo -trx "$arbeit/$name.trx" >"$arbeit/$name.log" 2>&1
  echo $? >"$arbeit/$name.ende"
  sed -n '/=== TEST EXECUTION SUMMARY ===/{n;s/^ *//;s/$/ ('"$1"')/p}' "$arbeit/$name.log"
}
fahre_alle() {
  local anbieter=$1; shift
  for projekt in "$@"; do
    # Diese beiden lasten die Kerne allein aus; nebeneinander dauern sie länger, und Wartezeiten im Browser laufen ab.
    if [ "$projekt" = Host.Tests ] || [ "$projekt" = Browser.Tests ]; then wait; fahre "$anbieter" "$projekt"; continue; fi
    while [ "$(jobs -rp | wc -l)" -ge 2 ]; do wait -n; done
    fahre "$anbieter" "$projekt" &
  done
  wait
}

unset STM_TEST_ANBIETER
fahre_alle Sqlite "${projekte[@]}"

# Auf dem Server laufen alle Projekte, die ihre Datenbank von tests/Testumgebung bekommen.
serverprojekte=()
for projekt in "${projekte[@]}"; do
  if grep -q 'Testumgebung.csproj' "tests/$projekt/$projekt.csproj" && [ "$projekt" != Host.Tests ] && [ "$projekt" != Browser.Tests ]; then serverprojekte+=("$projekt"); fi
done
if finde_postgres && starte_postgres; then
  STM_TEST_ANBIETER=PostgreSql STM_TEST_POSTGRESQL="$postgres_verbindung" fahre_alle PostgreSql "${serverprojekte[@]}"
else
  echo "PostgreSQL fehlt oder startet nicht: Die Wiederholung auf PostgreSQL wird ausgelassen (Debian: apt-get install postgresql)."
fi
if [ -n "${STM_TEST_SQLSERVER:-}" ]; then
  STM_TEST_ANBIETER=SqlServer fahre_alle SqlServer "${serverprojekte[@]}"
else
  echo "STM_TEST_SQLSERVER ist nicht gesetzt: Auf SQL Server wird nur das SQL geprüft, nicht ausgeführt."
fi

# Erst die gescheiterten Tests eines Projekts im Wortlaut; nur wenn keiner gescheitert ist, das Ende seiner Ausgabe.
zeige_fehler() {
  echo "--- $1"
  if grep -q '\[FAIL\]' "$arbeit/$1.log"; then awk '/\[FAIL\]/ { an = 1 } /^[^ ]/ { an = 0 } an' "$arbeit/$1.log" | head -200; else tail -100 "$arbeit/$1.log"; fi
}

# Gescheiterte Tests und abgestürzte Projekte im Wortlaut, dann die Zahlen und als Letztes vor der Summe die Namen.
abgestuerzt=0 bestanden=0 gescheitert=0 ausgelassen=0
for ende in "$arbeit"/*.ende; do
  name=$(basename "$ende" .ende)
  [ "$(cat "$ende")" = 0 ] || zeige_fehler "$name"
  zaehler=$(grep -o '<Counters [^>]*>' "$arbeit/$name.trx" 2>/dev/null)
  if [ -z "$zaehler" ]; then abgestuerzt=$((abgestuerzt + 1)); echo "$name ist ohne Ergebnis geendet."; continue; fi
  wert() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$zaehler"; }
  bestanden=$((bestanden + $(wert passed)))
  fehler=$(($(wert failed) + $(wert error)))
  # Ein Fehler außerhalb eines Tests (etwa beim Aufräumen) steht nicht in den Zahlen, wohl aber im Ende.
  [ "$(cat "$ende")" = 0 ] || [ "$fehler" -gt 0 ] || fehler=1
  gescheitert=$((gescheitert + fehler))
  ausgelassen=$((ausgelassen + $(wert total) - $(wert executed)))
done
gescheitert=$((gescheitert + abgestuerzt))
grep -h '\[FAIL\]' "$arbeit"/*.log 2>/dev/null | sort -u
echo "$bestanden passed, $gescheitert failed, $ausgelassen skipped"
[ "$gescheitert" = 0 ] && [ "$bestanden" -gt 0 ]
