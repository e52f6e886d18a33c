using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class GemeinsameDienste : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ErinnertAnAblauf",
                schema: "verwaltung",
                table: "Gastkonto",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Aufgabenlauf",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Aufgabe = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Beginn = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Ende = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Ergebnis = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Fehler = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Host = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aufgabenlauf", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Auftrag",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Titel = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Art = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Angaben = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Korrelation = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Stand = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "datetime2", nullable: false),
                    BeendetAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Erledigt = table.Column<int>(type: "int", nullable: false),
                    Gesamt = table.Column<int>(type: "int", nullable: false),
                    Schritt = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Ergebnis = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Adresse = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Fehler = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AbbruchGewuenscht = table.Column<bool>(type: "bit", nullable: false),
                    Paechter = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PachtBis = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Versuche = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Auftrag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Brief",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MessageId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    An = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AntwortAn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Betreff = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Inhalt = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Vertraulich = table.Column<bool>(type: "bit", nullable: false),
                    Anlass = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Stand = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Faellig = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Paechter = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Versuche = table.Column<int>(type: "int", nullable: false),
                    ErsterVersuch = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ErledigtAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Fehler = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Brief", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Datei",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Traeger = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Vorgangsart = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    VorgangId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StelleId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Dateiname = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Alternativtext = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Rechte = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Einwilligung = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    EntferntAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Datei", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Einspielstand",
                schema: "verwaltung",
                columns: table => new
                {
                    EinspielungId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Bis = table.Column<int>(type: "int", nullable: false),
                    Neu = table.Column<int>(type: "int", nullable: false),
                    Geaendert = table.Column<int>(type: "int", nullable: false),
                    Gleich = table.Column<int>(type: "int", nullable: false),
                    Uebersprungen = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Einspielstand", x => x.EinspielungId);
                });

            migrationBuilder.CreateTable(
                name: "Einspielung",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Art = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Dateiname = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Zeilen = table.Column<int>(type: "int", nullable: false),
                    Format = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Zuordnung = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NurGute = table.Column<bool>(type: "bit", nullable: false),
                    AuftragId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Neu = table.Column<int>(type: "int", nullable: false),
                    Geaendert = table.Column<int>(type: "int", nullable: false),
                    Gleich = table.Column<int>(type: "int", nullable: false),
                    Uebersprungen = table.Column<int>(type: "int", nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "datetime2", nullable: false),
                    BeendetAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Einspielung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kalenderabo",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Arten = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Geheimnissumme = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AdresseSeit = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ZuletztAbgerufen = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kalenderabo", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Nachricht",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Anlass = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Betreff = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Grund = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Adresse = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Aenderungen = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Stand = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Frist = table.Column<DateOnly>(type: "date", nullable: true),
                    VertretungFuer = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Zeitpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Weg = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GesammeltAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    GelesenAm = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nachricht", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Suchdokument",
                schema: "verwaltung",
                columns: table => new
                {
                    Nr = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Art = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Nummer = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Titel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Stand = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Stadtteil = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Datum = table.Column<DateOnly>(type: "date", nullable: true),
                    Kopf = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Wortlaut = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suchdokument", x => x.Nr);
                });

            migrationBuilder.CreateTable(
                name: "Suchstand",
                schema: "verwaltung",
                columns: table => new
                {
                    Art = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Fassung = table.Column<int>(type: "int", nullable: false),
                    Bis = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suchstand", x => x.Art);
                });

            migrationBuilder.CreateTable(
                name: "Suchwort",
                schema: "verwaltung",
                columns: table => new
                {
                    Form = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Wort = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Anzeige = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suchwort", x => new { x.Form, x.Wort });
                });

            migrationBuilder.CreateTable(
                name: "Textbaustein",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Verwendung = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Titel = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    BesitzerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Vorbelegt = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Textbaustein", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Wegwahl",
                schema: "verwaltung",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Anlass = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Weg = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wegwahl", x => new { x.PersonId, x.Anlass });
                });

            migrationBuilder.CreateTable(
                name: "Dateifassung",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Dateiname = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Art = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Groesse = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Eingangspruefsumme = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    OriginalSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    VorschauKlein = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    VorschauMittel = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    VorschauGross = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Befund = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Fund = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HochgeladenVon = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HochgeladenAm = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DateiId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dateifassung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dateifassung_Datei_DateiId",
                        column: x => x.DateiId,
                        principalSchema: "verwaltung",
                        principalTable: "Datei",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Aufgabenlauf_Aufgabe_Beginn",
                schema: "verwaltung",
                table: "Aufgabenlauf",
                columns: new[] { "Aufgabe", "Beginn" });

            migrationBuilder.CreateIndex(
                name: "IX_Aufgabenlauf_Beginn",
                schema: "verwaltung",
                table: "Aufgabenlauf",
                column: "Beginn");

            migrationBuilder.CreateIndex(
                name: "IX_Auftrag_BeendetAm",
                schema: "verwaltung",
                table: "Auftrag",
                column: "BeendetAm");

            migrationBuilder.CreateIndex(
                name: "IX_Auftrag_PersonId_AngelegtAm",
                schema: "verwaltung",
                table: "Auftrag",
                columns: new[] { "PersonId", "AngelegtAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Auftrag_Stand_PachtBis",
                schema: "verwaltung",
                table: "Auftrag",
                columns: new[] { "Stand", "PachtBis" });

            migrationBuilder.CreateIndex(
                name: "IX_Brief_AngelegtAm",
                schema: "verwaltung",
                table: "Brief",
                column: "AngelegtAm");

            migrationBuilder.CreateIndex(
                name: "IX_Brief_Stand_Faellig_Id",
                schema: "verwaltung",
                table: "Brief",
                columns: new[] { "Stand", "Faellig", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Datei_VorgangId_EntferntAm",
                schema: "verwaltung",
                table: "Datei",
                columns: new[] { "VorgangId", "EntferntAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_Befund_HochgeladenAm",
                schema: "verwaltung",
                table: "Dateifassung",
                columns: new[] { "Befund", "HochgeladenAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_DateiId",
                schema: "verwaltung",
                table: "Dateifassung",
                column: "DateiId");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_OriginalSha256",
                schema: "verwaltung",
                table: "Dateifassung",
                column: "OriginalSha256");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_Sha256",
                schema: "verwaltung",
                table: "Dateifassung",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_VorschauGross",
                schema: "verwaltung",
                table: "Dateifassung",
                column: "VorschauGross");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_VorschauKlein",
                schema: "verwaltung",
                table: "Dateifassung",
                column: "VorschauKlein");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_VorschauMittel",
                schema: "verwaltung",
                table: "Dateifassung",
                column: "VorschauMittel");

            migrationBuilder.CreateIndex(
                name: "IX_Einspielung_BeendetAm",
                schema: "verwaltung",
                table: "Einspielung",
                column: "BeendetAm");

            migrationBuilder.CreateIndex(
                name: "IX_Einspielung_PersonId_AngelegtAm",
                schema: "verwaltung",
                table: "Einspielung",
                columns: new[] { "PersonId", "AngelegtAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Einspielung_Sha256",
                schema: "verwaltung",
                table: "Einspielung",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Kalenderabo_Geheimnissumme",
                schema: "verwaltung",
                table: "Kalenderabo",
                column: "Geheimnissumme",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kalenderabo_PersonId_AngelegtAm",
                schema: "verwaltung",
                table: "Kalenderabo",
                columns: new[] { "PersonId", "AngelegtAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Nachricht_PersonId_GelesenAm_Zeitpunkt",
                schema: "verwaltung",
                table: "Nachricht",
                columns: new[] { "PersonId", "GelesenAm", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Nachricht_Weg_GesammeltAm_GelesenAm",
                schema: "verwaltung",
                table: "Nachricht",
                columns: new[] { "Weg", "GesammeltAm", "GelesenAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Nachricht_Zeitpunkt",
                schema: "verwaltung",
                table: "Nachricht",
                column: "Zeitpunkt");

            migrationBuilder.CreateIndex(
                name: "IX_Suchdokument_Art_Id",
                schema: "verwaltung",
                table: "Suchdokument",
                columns: new[] { "Art", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suchdokument_Nummer",
                schema: "verwaltung",
                table: "Suchdokument",
                column: "Nummer");

            migrationBuilder.CreateIndex(
                name: "IX_Suchwort_Wort",
                schema: "verwaltung",
                table: "Suchwort",
                column: "Wort");

            migrationBuilder.CreateIndex(
                name: "IX_Textbaustein_Verwendung_BesitzerId",
                schema: "verwaltung",
                table: "Textbaustein",
                columns: new[] { "Verwendung", "BesitzerId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Aufgabenlauf",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Auftrag",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Brief",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Dateifassung",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Einspielstand",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Einspielung",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Kalenderabo",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Nachricht",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Suchdokument",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Suchstand",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Suchwort",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Textbaustein",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Wegwahl",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Datei",
                schema: "verwaltung");

            migrationBuilder.DropColumn(
                name: "ErinnertAnAblauf",
                schema: "verwaltung",
                table: "Gastkonto");
        }
    }
}
