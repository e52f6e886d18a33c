using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.SqlServer
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
