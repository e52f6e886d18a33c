using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Veranstaltung : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "oeffentlichkeitsarbeit_Veranstaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Beschreibung = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Ort = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Stadtteil = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Beginn = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Ende = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Veranstalter = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    Absagegrund = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Suchtext = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oeffentlichkeitsarbeit_Veranstaltung", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Veranstaltung_Beginn_Id",
                table: "oeffentlichkeitsarbeit_Veranstaltung",
                columns: new[] { "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Veranstaltung_Stadtteil_Beginn_Id",
                table: "oeffentlichkeitsarbeit_Veranstaltung",
                columns: new[] { "Stadtteil", "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Veranstaltung_Status_Beginn_Id",
                table: "oeffentlichkeitsarbeit_Veranstaltung",
                columns: new[] { "Status", "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Veranstaltung_Titel_Id",
                table: "oeffentlichkeitsarbeit_Veranstaltung",
                columns: new[] { "Titel", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "oeffentlichkeitsarbeit_Veranstaltung");
        }
    }
}
