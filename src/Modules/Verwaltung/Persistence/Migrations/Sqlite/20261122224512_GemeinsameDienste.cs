using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GemeinsameDienste : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ErinnertAnAblauf",
                table: "verwaltung_Gastkonto",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "verwaltung_Aufgabenlauf",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Aufgabe = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Beginn = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Ende = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ergebnis = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Fehler = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Host = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Aufgabenlauf", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Auftrag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Angaben = table.Column<string>(type: "TEXT", nullable: false),
                    Korrelation = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BeendetAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Erledigt = table.Column<int>(type: "INTEGER", nullable: false),
                    Gesamt = table.Column<int>(type: "INTEGER", nullable: false),
                    Schritt = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Ergebnis = table.Column<string>(type: "TEXT", nullable: true),
                    Adresse = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Fehler = table.Column<string>(type: "TEXT", nullable: true),
                    AbbruchGewuenscht = table.Column<int>(type: "INTEGER", nullable: false),
                    Paechter = table.Column<Guid>(type: "TEXT", nullable: true),
                    PachtBis = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Versuche = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Auftrag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Brief",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MessageId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    An = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AntwortAn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Betreff = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Inhalt = table.Column<string>(type: "TEXT", nullable: true),
                    Vertraulich = table.Column<int>(type: "INTEGER", nullable: false),
                    Anlass = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Faellig = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Paechter = table.Column<Guid>(type: "TEXT", nullable: true),
                    Versuche = table.Column<int>(type: "INTEGER", nullable: false),
                    ErsterVersuch = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ErledigtAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Fehler = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Brief", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Datei",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Traeger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Vorgangsart = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    VorgangId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StelleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Dateiname = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Alternativtext = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Rechte = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Einwilligung = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    EntferntAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Datei", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Einspielstand",
                columns: table => new
                {
                    EinspielungId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bis = table.Column<int>(type: "INTEGER", nullable: false),
                    Neu = table.Column<int>(type: "INTEGER", nullable: false),
                    Geaendert = table.Column<int>(type: "INTEGER", nullable: false),
                    Gleich = table.Column<int>(type: "INTEGER", nullable: false),
                    Uebersprungen = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Einspielstand", x => x.EinspielungId);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Einspielung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Dateiname = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Zeilen = table.Column<int>(type: "INTEGER", nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Zuordnung = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NurGute = table.Column<int>(type: "INTEGER", nullable: false),
                    AuftragId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Neu = table.Column<int>(type: "INTEGER", nullable: false),
                    Geaendert = table.Column<int>(type: "INTEGER", nullable: false),
                    Gleich = table.Column<int>(type: "INTEGER", nullable: false),
                    Uebersprungen = table.Column<int>(type: "INTEGER", nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BeendetAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Einspielung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Kalenderabo",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Arten = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Geheimnissumme = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AdresseSeit = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ZuletztAbgerufen = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Kalenderabo", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Nachricht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Anlass = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Betreff = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Grund = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Adresse = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Aenderungen = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Stand = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Frist = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VertretungFuer = table.Column<Guid>(type: "TEXT", nullable: true),
                    Zeitpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Weg = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GesammeltAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    GelesenAm = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Nachricht", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Suchdokument",
                columns: table => new
                {
                    Nr = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Art = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Stand = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Stadtteil = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Kopf = table.Column<string>(type: "TEXT", nullable: false),
                    Wortlaut = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Suchdokument", x => x.Nr);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Suchstand",
                columns: table => new
                {
                    Art = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Fassung = table.Column<int>(type: "INTEGER", nullable: false),
                    Bis = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Suchstand", x => x.Art);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Suchwort",
                columns: table => new
                {
                    Form = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Wort = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Anzeige = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Suchwort", x => new { x.Form, x.Wort });
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Textbaustein",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Verwendung = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    BesitzerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Vorbelegt = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Textbaustein", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Wegwahl",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Anlass = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Weg = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Wegwahl", x => new { x.PersonId, x.Anlass });
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Dateifassung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Dateiname = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Groesse = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Eingangspruefsumme = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    OriginalSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    VorschauKlein = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    VorschauMittel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    VorschauGross = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Befund = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Fund = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    HochgeladenVon = table.Column<Guid>(type: "TEXT", nullable: false),
                    HochgeladenAm = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DateiId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Dateifassung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_verwaltung_Dateifassung_verwaltung_Datei_DateiId",
                        column: x => x.DateiId,
                        principalTable: "verwaltung_Datei",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Aufgabenlauf_Aufgabe_Beginn",
                table: "verwaltung_Aufgabenlauf",
                columns: new[] { "Aufgabe", "Beginn" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Aufgabenlauf_Beginn",
                table: "verwaltung_Aufgabenlauf",
                column: "Beginn");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Auftrag_BeendetAm",
                table: "verwaltung_Auftrag",
                column: "BeendetAm");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Auftrag_PersonId_AngelegtAm",
                table: "verwaltung_Auftrag",
                columns: new[] { "PersonId", "AngelegtAm" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Auftrag_Stand_PachtBis",
                table: "verwaltung_Auftrag",
                columns: new[] { "Stand", "PachtBis" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Brief_AngelegtAm",
                table: "verwaltung_Brief",
                column: "AngelegtAm");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Brief_Stand_Faellig_Id",
                table: "verwaltung_Brief",
                columns: new[] { "Stand", "Faellig", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Datei_VorgangId_EntferntAm",
                table: "verwaltung_Datei",
                columns: new[] { "VorgangId", "EntferntAm" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Dateifassung_Befund_HochgeladenAm",
                table: "verwaltung_Dateifassung",
                columns: new[] { "Befund", "HochgeladenAm" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Dateifassung_DateiId",
                table: "verwaltung_Dateifassung",
                column: "DateiId");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Dateifassung_OriginalSha256",
                table: "verwaltung_Dateifassung",
                column: "OriginalSha256");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Dateifassung_Sha256",
                table: "verwaltung_Dateifassung",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Dateifassung_VorschauGross",
                table: "verwaltung_Dateifassung",
                column: "VorschauGross");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Dateifassung_VorschauKlein",
                table: "verwaltung_Dateifassung",
                column: "VorschauKlein");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Dateifassung_VorschauMittel",
                table: "verwaltung_Dateifassung",
                column: "VorschauMittel");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Einspielung_BeendetAm",
                table: "verwaltung_Einspielung",
                column: "BeendetAm");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Einspielung_PersonId_AngelegtAm",
                table: "verwaltung_Einspielung",
                columns: new[] { "PersonId", "AngelegtAm" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Einspielung_Sha256",
                table: "verwaltung_Einspielung",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Kalenderabo_Geheimnissumme",
                table: "verwaltung_Kalenderabo",
                column: "Geheimnissumme",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Kalenderabo_PersonId_AngelegtAm",
                table: "verwaltung_Kalenderabo",
                columns: new[] { "PersonId", "AngelegtAm" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Nachricht_PersonId_GelesenAm_Zeitpunkt",
                table: "verwaltung_Nachricht",
                columns: new[] { "PersonId", "GelesenAm", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Nachricht_Weg_GesammeltAm_GelesenAm",
                table: "verwaltung_Nachricht",
                columns: new[] { "Weg", "GesammeltAm", "GelesenAm" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Nachricht_Zeitpunkt",
                table: "verwaltung_Nachricht",
                column: "Zeitpunkt");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Suchdokument_Art_Id",
                table: "verwaltung_Suchdokument",
                columns: new[] { "Art", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Suchdokument_Nummer",
                table: "verwaltung_Suchdokument",
                column: "Nummer");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Suchwort_Wort",
                table: "verwaltung_Suchwort",
                column: "Wort");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Textbaustein_Verwendung_BesitzerId",
                table: "verwaltung_Textbaustein",
                columns: new[] { "Verwendung", "BesitzerId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "verwaltung_Aufgabenlauf");

            migrationBuilder.DropTable(
                name: "verwaltung_Auftrag");

            migrationBuilder.DropTable(
                name: "verwaltung_Brief");

            migrationBuilder.DropTable(
                name: "verwaltung_Dateifassung");

            migrationBuilder.DropTable(
                name: "verwaltung_Einspielstand");

            migrationBuilder.DropTable(
                name: "verwaltung_Einspielung");

            migrationBuilder.DropTable(
                name: "verwaltung_Kalenderabo");

            migrationBuilder.DropTable(
                name: "verwaltung_Nachricht");

            migrationBuilder.DropTable(
                name: "verwaltung_Suchdokument");

            migrationBuilder.DropTable(
                name: "verwaltung_Suchstand");

            migrationBuilder.DropTable(
                name: "verwaltung_Suchwort");

            migrationBuilder.DropTable(
                name: "verwaltung_Textbaustein");

            migrationBuilder.DropTable(
                name: "verwaltung_Wegwahl");

            migrationBuilder.DropTable(
                name: "verwaltung_Datei");

            migrationBuilder.DropColumn(
                name: "ErinnertAnAblauf",
                table: "verwaltung_Gastkonto");
        }
    }
}
