using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Einspielungen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Einspielstand",
                schema: "verwaltung",
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
                name: "Einspielung",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Art = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Dateiname = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Zeilen = table.Column<int>(type: "integer", nullable: false),
                    Format = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Zuordnung = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NurGute = table.Column<bool>(type: "boolean", nullable: false),
                    AuftragId = table.Column<Guid>(type: "uuid", nullable: true),
                    Neu = table.Column<int>(type: "integer", nullable: false),
                    Geaendert = table.Column<int>(type: "integer", nullable: false),
                    Gleich = table.Column<int>(type: "integer", nullable: false),
                    Uebersprungen = table.Column<int>(type: "integer", nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    BeendetAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Einspielung", x => x.Id);
                });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Einspielstand",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Einspielung",
                schema: "verwaltung");
        }
    }
}
