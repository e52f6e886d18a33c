using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Netzwerk.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GemeinsameDienste : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "netzwerk_Datei",
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
                    table.PrimaryKey("PK_netzwerk_Datei", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "netzwerk_Einspielstand",
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
                    table.PrimaryKey("PK_netzwerk_Einspielstand", x => x.EinspielungId);
                });

            migrationBuilder.CreateTable(
                name: "netzwerk_Dateifassung",
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
                    table.PrimaryKey("PK_netzwerk_Dateifassung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_netzwerk_Dateifassung_netzwerk_Datei_DateiId",
                        column: x => x.DateiId,
                        principalTable: "netzwerk_Datei",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Datei_VorgangId_EntferntAm",
                table: "netzwerk_Datei",
                columns: new[] { "VorgangId", "EntferntAm" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Dateifassung_Befund_HochgeladenAm",
                table: "netzwerk_Dateifassung",
                columns: new[] { "Befund", "HochgeladenAm" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Dateifassung_DateiId",
                table: "netzwerk_Dateifassung",
                column: "DateiId");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Dateifassung_OriginalSha256",
                table: "netzwerk_Dateifassung",
                column: "OriginalSha256");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Dateifassung_Sha256",
                table: "netzwerk_Dateifassung",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Dateifassung_VorschauGross",
                table: "netzwerk_Dateifassung",
                column: "VorschauGross");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Dateifassung_VorschauKlein",
                table: "netzwerk_Dateifassung",
                column: "VorschauKlein");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Dateifassung_VorschauMittel",
                table: "netzwerk_Dateifassung",
                column: "VorschauMittel");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "netzwerk_Dateifassung");

            migrationBuilder.DropTable(
                name: "netzwerk_Einspielstand");

            migrationBuilder.DropTable(
                name: "netzwerk_Datei");
        }
    }
}
