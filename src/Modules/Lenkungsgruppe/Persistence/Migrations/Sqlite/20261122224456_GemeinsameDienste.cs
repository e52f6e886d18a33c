using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Lenkungsgruppe.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GemeinsameDienste : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Datei",
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
                    table.PrimaryKey("PK_lenkungsgruppe_Datei", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Einspielstand",
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
                    table.PrimaryKey("PK_lenkungsgruppe_Einspielstand", x => x.EinspielungId);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Dateifassung",
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
                    table.PrimaryKey("PK_lenkungsgruppe_Dateifassung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lenkungsgruppe_Dateifassung_lenkungsgruppe_Datei_DateiId",
                        column: x => x.DateiId,
                        principalTable: "lenkungsgruppe_Datei",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Datei_VorgangId_EntferntAm",
                table: "lenkungsgruppe_Datei",
                columns: new[] { "VorgangId", "EntferntAm" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Dateifassung_Befund_HochgeladenAm",
                table: "lenkungsgruppe_Dateifassung",
                columns: new[] { "Befund", "HochgeladenAm" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Dateifassung_DateiId",
                table: "lenkungsgruppe_Dateifassung",
                column: "DateiId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Dateifassung_OriginalSha256",
                table: "lenkungsgruppe_Dateifassung",
                column: "OriginalSha256");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Dateifassung_Sha256",
                table: "lenkungsgruppe_Dateifassung",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Dateifassung_VorschauGross",
                table: "lenkungsgruppe_Dateifassung",
                column: "VorschauGross");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Dateifassung_VorschauKlein",
                table: "lenkungsgruppe_Dateifassung",
                column: "VorschauKlein");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Dateifassung_VorschauMittel",
                table: "lenkungsgruppe_Dateifassung",
                column: "VorschauMittel");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Dateifassung");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Einspielstand");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Datei");
        }
    }
}
