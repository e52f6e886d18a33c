using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Koordinierung.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GemeinsameDienste : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Suchtext",
                table: "koordinierung_Anliegen");

            migrationBuilder.DropColumn(
                name: "Suchtext",
                table: "koordinierung_Anfrage");

            migrationBuilder.CreateTable(
                name: "koordinierung_Datei",
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
                    table.PrimaryKey("PK_koordinierung_Datei", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Einspielstand",
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
                    table.PrimaryKey("PK_koordinierung_Einspielstand", x => x.EinspielungId);
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Fristmeldung",
                columns: table => new
                {
                    VorgangId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Tag = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koordinierung_Fristmeldung", x => new { x.VorgangId, x.Art, x.Tag });
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Suchdokument",
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
                    table.PrimaryKey("PK_koordinierung_Suchdokument", x => x.Nr);
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Suchstand",
                columns: table => new
                {
                    Art = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Fassung = table.Column<int>(type: "INTEGER", nullable: false),
                    Bis = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koordinierung_Suchstand", x => x.Art);
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Suchwort",
                columns: table => new
                {
                    Form = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Wort = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Anzeige = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koordinierung_Suchwort", x => new { x.Form, x.Wort });
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Dateifassung",
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
                    table.PrimaryKey("PK_koordinierung_Dateifassung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_koordinierung_Dateifassung_koordinierung_Datei_DateiId",
                        column: x => x.DateiId,
                        principalTable: "koordinierung_Datei",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Datei_VorgangId_EntferntAm",
                table: "koordinierung_Datei",
                columns: new[] { "VorgangId", "EntferntAm" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Dateifassung_Befund_HochgeladenAm",
                table: "koordinierung_Dateifassung",
                columns: new[] { "Befund", "HochgeladenAm" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Dateifassung_DateiId",
                table: "koordinierung_Dateifassung",
                column: "DateiId");

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Dateifassung_OriginalSha256",
                table: "koordinierung_Dateifassung",
                column: "OriginalSha256");

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Dateifassung_Sha256",
                table: "koordinierung_Dateifassung",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Dateifassung_VorschauGross",
                table: "koordinierung_Dateifassung",
                column: "VorschauGross");

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Dateifassung_VorschauKlein",
                table: "koordinierung_Dateifassung",
                column: "VorschauKlein");

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Dateifassung_VorschauMittel",
                table: "koordinierung_Dateifassung",
                column: "VorschauMittel");

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Fristmeldung_Tag",
                table: "koordinierung_Fristmeldung",
                column: "Tag");

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Suchdokument_Art_Id",
                table: "koordinierung_Suchdokument",
                columns: new[] { "Art", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Suchdokument_Nummer",
                table: "koordinierung_Suchdokument",
                column: "Nummer");

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Suchwort_Wort",
                table: "koordinierung_Suchwort",
                column: "Wort");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "koordinierung_Dateifassung");

            migrationBuilder.DropTable(
                name: "koordinierung_Einspielstand");

            migrationBuilder.DropTable(
                name: "koordinierung_Fristmeldung");

            migrationBuilder.DropTable(
                name: "koordinierung_Suchdokument");

            migrationBuilder.DropTable(
                name: "koordinierung_Suchstand");

            migrationBuilder.DropTable(
                name: "koordinierung_Suchwort");

            migrationBuilder.DropTable(
                name: "koordinierung_Datei");

            migrationBuilder.AddColumn<string>(
                name: "Suchtext",
                table: "koordinierung_Anliegen",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Suchtext",
                table: "koordinierung_Anfrage",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");
        }
    }
}
