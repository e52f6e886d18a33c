using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Koordinierung.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class GemeinsameDienste : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Suchtext",
                schema: "koordinierung",
                table: "Anliegen");

            migrationBuilder.DropColumn(
                name: "Suchtext",
                schema: "koordinierung",
                table: "Anfrage");

            migrationBuilder.CreateTable(
                name: "Datei",
                schema: "koordinierung",
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
                schema: "koordinierung",
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
                name: "Fristmeldung",
                schema: "koordinierung",
                columns: table => new
                {
                    VorgangId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Art = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Tag = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fristmeldung", x => new { x.VorgangId, x.Art, x.Tag });
                });

            migrationBuilder.CreateTable(
                name: "Suchdokument",
                schema: "koordinierung",
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
                schema: "koordinierung",
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
                schema: "koordinierung",
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
                name: "Dateifassung",
                schema: "koordinierung",
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
                        principalSchema: "koordinierung",
                        principalTable: "Datei",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Datei_VorgangId_EntferntAm",
                schema: "koordinierung",
                table: "Datei",
                columns: new[] { "VorgangId", "EntferntAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_Befund_HochgeladenAm",
                schema: "koordinierung",
                table: "Dateifassung",
                columns: new[] { "Befund", "HochgeladenAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_DateiId",
                schema: "koordinierung",
                table: "Dateifassung",
                column: "DateiId");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_OriginalSha256",
                schema: "koordinierung",
                table: "Dateifassung",
                column: "OriginalSha256");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_Sha256",
                schema: "koordinierung",
                table: "Dateifassung",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_VorschauGross",
                schema: "koordinierung",
                table: "Dateifassung",
                column: "VorschauGross");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_VorschauKlein",
                schema: "koordinierung",
                table: "Dateifassung",
                column: "VorschauKlein");

            migrationBuilder.CreateIndex(
                name: "IX_Dateifassung_VorschauMittel",
                schema: "koordinierung",
                table: "Dateifassung",
                column: "VorschauMittel");

            migrationBuilder.CreateIndex(
                name: "IX_Fristmeldung_Tag",
                schema: "koordinierung",
                table: "Fristmeldung",
                column: "Tag");

            migrationBuilder.CreateIndex(
                name: "IX_Suchdokument_Art_Id",
                schema: "koordinierung",
                table: "Suchdokument",
                columns: new[] { "Art", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suchdokument_Nummer",
                schema: "koordinierung",
                table: "Suchdokument",
                column: "Nummer");

            migrationBuilder.CreateIndex(
                name: "IX_Suchwort_Wort",
                schema: "koordinierung",
                table: "Suchwort",
                column: "Wort");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Dateifassung",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Einspielstand",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Fristmeldung",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Suchdokument",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Suchstand",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Suchwort",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Datei",
                schema: "koordinierung");

            migrationBuilder.AddColumn<string>(
                name: "Suchtext",
                schema: "koordinierung",
                table: "Anliegen",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Suchtext",
                schema: "koordinierung",
                table: "Anfrage",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");
        }
    }
}
