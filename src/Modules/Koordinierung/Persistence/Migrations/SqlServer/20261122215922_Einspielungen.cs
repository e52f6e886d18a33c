using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Koordinierung.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Einspielungen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Einspielstand",
                schema: "koordinierung");
        }
    }
}
