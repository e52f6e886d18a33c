using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class GemeinsameDienste : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Suchtext",
                schema: "oeffentlichkeitsarbeit",
                table: "Veranstaltung");

            migrationBuilder.CreateTable(
                name: "Datei",
                schema: "oeffentlichkeitsarbeit",
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
                schema: "oeffentlichkeitsarbeit",
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
                name: "Suchdokument",
                schema: "oeffentlichkeitsarbeit",
                columns: table => new
                {
                    Nr = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Art = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Nummer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Titel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Stand = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Stadtteil = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Datum = table.Column<DateOnly>(type: "date", nullable: true),
                    Kopf = table.Column<string>(type: "text", nullable: false),
                    Wortlaut = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suchdokument", x => x.Nr);
                });

            migrationBuilder.CreateTable(
                name: "Suchstand",
                schema: "oeffentlichkeitsarbeit",
                columns: table => new
                {
                    Art = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Fassung = table.Column<int>(type: "integer", nullable: false),
                    Bis = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suchstand", x => x.Art);
                });

            migrationBuilder.CreateTable(
                name: "Suchwort",
                schema: "oeffentlichkeitsarbeit",
                columns: table => new
                {
                    Form = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Wort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Anzeige = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suchwort", x => new { x.Form, x.Wort });
                });

            migrationBuilder.CreateTable(
                name: "Dateifassung",
                schema: "oeffentlichkeitsarbeit",
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
                        principalSchema: "oeffentlichkeitsarbeit",
                        principalTable: "Datei",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Datei_VorgangId_EntferntAm",
                schema: "oeffentlichkeitsarbeit",
                table: "Datei",
                columns: new[] { "VorgangId", "EntferntAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_Befund_HochgeladenAm",
                schema: "oeffentlichkeitsarbeit",
                table: "Dateifassung",
                columns: new[] { "Befund", "HochgeladenAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_DateiId",
                schema: "oeffentlichkeitsarbeit",
                table: "Dateifassung",
                column: "DateiId");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_OriginalSha256",
                schema: "oeffentlichkeitsarbeit",
                table: "Dateifassung",
                column: "OriginalSha256");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_Sha256",
                schema: "oeffentlichkeitsarbeit",
                table: "Dateifassung",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_VorschauGross",
                schema: "oeffentlichkeitsarbeit",
                table: "Dateifassung",
                column: "VorschauGross");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_VorschauKlein",
                schema: "oeffentlichkeitsarbeit",
                table: "Dateifassung",
                column: "VorschauKlein");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_VorschauMittel",
                schema: "oeffentlichkeitsarbeit",
                table: "Dateifassung",
                column: "VorschauMittel");

            migrationBuilder.CreateIndex(
                name: "IX_Suchdokument_Art_Id",
                schema: "oeffentlichkeitsarbeit",
                table: "Suchdokument",
                columns: new[] { "Art", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suchdokument_Nummer",
                schema: "oeffentlichkeitsarbeit",
                table: "Suchdokument",
                column: "Nummer");

            migrationBuilder.CreateIndex(
                name: "IX_Suchwort_Wort",
                schema: "oeffentlichkeitsarbeit",
                table: "Suchwort",
                column: "Wort");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Dateifassung",
                schema: "oeffentlichkeitsarbeit");

            migrationBuilder.DropTable(
                name: "Einspielstand",
                schema: "oeffentlichkeitsarbeit");

            migrationBuilder.DropTable(
                name: "Suchdokument",
                schema: "oeffentlichkeitsarbeit");

            migrationBuilder.DropTable(
                name: "Suchstand",
                schema: "oeffentlichkeitsarbeit");

            migrationBuilder.DropTable(
                name: "Suchwort",
                schema: "oeffentlichkeitsarbeit");

            migrationBuilder.DropTable(
                name: "Datei",
                schema: "oeffentlichkeitsarbeit");

            migrationBuilder.AddColumn<string>(
                name: "Suchtext",
                schema: "oeffentlichkeitsarbeit",
                table: "Veranstaltung",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");
        }
    }
}
