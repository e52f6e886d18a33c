using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Veranstaltung : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Veranstaltung",
                schema: "oeffentlichkeitsarbeit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Titel = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Beschreibung = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Ort = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Stadtteil = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Beginn = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Ende = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Veranstalter = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true),
                    Absagegrund = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Suchtext = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Veranstaltung", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Veranstaltung_Beginn_Id",
                schema: "oeffentlichkeitsarbeit",
                table: "Veranstaltung",
                columns: new[] { "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Veranstaltung_Stadtteil_Beginn_Id",
                schema: "oeffentlichkeitsarbeit",
                table: "Veranstaltung",
                columns: new[] { "Stadtteil", "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Veranstaltung_Status_Beginn_Id",
                schema: "oeffentlichkeitsarbeit",
                table: "Veranstaltung",
                columns: new[] { "Status", "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Veranstaltung_Titel_Id",
                schema: "oeffentlichkeitsarbeit",
                table: "Veranstaltung",
                columns: new[] { "Titel", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Veranstaltung",
                schema: "oeffentlichkeitsarbeit");
        }
    }
}
