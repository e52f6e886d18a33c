using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Einspielungen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "verwaltung_Einspielstand");

            migrationBuilder.DropTable(
                name: "verwaltung_Einspielung");
        }
    }
}
