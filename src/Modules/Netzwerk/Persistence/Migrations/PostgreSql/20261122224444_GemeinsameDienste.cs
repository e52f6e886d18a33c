using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Netzwerk.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class GemeinsameDienste : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Datei",
                schema: "netzwerk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Traeger = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Vorgangsart = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    VorgangId = table.Column<Guid>(type: "uuid", nullable: false),
                    StelleId = table.Column<Guid>(type: "uuid", nullable: true),
                    Dateiname = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Alternativtext = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Rechte = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Einwilligung = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    EntferntAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Datei", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Einspielstand",
                schema: "netzwerk",
                columns: table => new
                {
                    EinspielungId = table.Column<Guid>(type: "uuid", nullable: false),
                    Bis = table.Column<int>(type: "integer", nullable: false),
                    Neu = table.Column<int>(type: "integer", nullable: false),
                    Geaendert = table.Column<int>(type: "integer", nullable: false),
                    Gleich = table.Column<int>(type: "integer", nullable: false),
                    Uebersprungen = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Einspielstand", x => x.EinspielungId);
                });

            migrationBuilder.CreateTable(
                name: "Dateifassung",
                schema: "netzwerk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Dateiname = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Art = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Groesse = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Eingangspruefsumme = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    OriginalSha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    VorschauKlein = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    VorschauMittel = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    VorschauGross = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Befund = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Fund = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    HochgeladenVon = table.Column<Guid>(type: "uuid", nullable: false),
                    HochgeladenAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DateiId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dateifassung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dateifassung_Datei_DateiId",
                        column: x => x.DateiId,
                        principalSchema: "netzwerk",
                        principalTable: "Datei",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Datei_VorgangId_EntferntAm",
                schema: "netzwerk",
                table: "Datei",
                columns: new[] { "VorgangId", "EntferntAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_Befund_HochgeladenAm",
                schema: "netzwerk",
                table: "Dateifassung",
                columns: new[] { "Befund", "HochgeladenAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_DateiId",
                schema: "netzwerk",
                table: "Dateifassung",
                column: "DateiId");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_OriginalSha256",
                schema: "netzwerk",
                table: "Dateifassung",
                column: "OriginalSha256");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_Sha256",
                schema: "netzwerk",
                table: "Dateifassung",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_VorschauGross",
                schema: "netzwerk",
                table: "Dateifassung",
                column: "VorschauGross");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_VorschauKlein",
                schema: "netzwerk",
                table: "Dateifassung",
                column: "VorschauKlein");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_VorschauMittel",
                schema: "netzwerk",
                table: "Dateifassung",
                column: "VorschauMittel");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Dateifassung",
                schema: "netzwerk");

            migrationBuilder.DropTable(
                name: "Einspielstand",
                schema: "netzwerk");

            migrationBuilder.DropTable(
                name: "Datei",
                schema: "netzwerk");
        }
    }
}
