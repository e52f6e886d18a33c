using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Einspielungen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "oeffentlichkeitsarbeit_Einspielstand",
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
                    table.PrimaryKey("PK_oeffentlichkeitsarbeit_Einspielstand", x => x.EinspielungId);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "oeffentlichkeitsarbeit_Einspielstand");
        }
    }
}
