using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class StadtkontoUndSitzungen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "AusGruppe",
                schema: "verwaltung",
                table: "Rollenzuordnung",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Anbieter",
                schema: "verwaltung",
                table: "Person",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kontokennung",
                schema: "verwaltung",
                table: "Person",
                type: "nvarchar(255)",
                maxLength: 255,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AusGruppe",
                schema: "verwaltung",
                table: "Amtszuordnung",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Gruppenzuordnung",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Gruppe = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Rolle = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AmtId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gruppenzuordnung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sitzung",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Schluesselsumme = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Art = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Geraet = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Begonnen = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ZuletztBenutzt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    GueltigBis = table.Column<DateTime>(type: "datetime2", nullable: false),
                    BestaetigtAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Anbieter = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Kontokennung = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: true),
                    Anbietersitzung = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: true),
                    Marken = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AbgeglichenAm = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NaechsterAbgleich = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sitzung", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Person_Anbieter_Kontokennung",
                schema: "verwaltung",
                table: "Person",
                columns: new[] { "Anbieter", "Kontokennung" },
                unique: true,
                filter: "[Anbieter] IS NOT NULL AND [Kontokennung] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Gruppenzuordnung_Gruppe_Rolle_AmtId",
                schema: "verwaltung",
                table: "Gruppenzuordnung",
                columns: new[] { "Gruppe", "Rolle", "AmtId" },
                unique: true,
                filter: "[AmtId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Sitzung_Anbieter_Anbietersitzung",
                schema: "verwaltung",
                table: "Sitzung",
                columns: new[] { "Anbieter", "Anbietersitzung" });

            migrationBuilder.CreateIndex(
                name: "IX_Sitzung_Anbieter_Kontokennung",
                schema: "verwaltung",
                table: "Sitzung",
                columns: new[] { "Anbieter", "Kontokennung" });

            migrationBuilder.CreateIndex(
                name: "IX_Sitzung_GueltigBis",
                schema: "verwaltung",
                table: "Sitzung",
                column: "GueltigBis");

            migrationBuilder.CreateIndex(
                name: "IX_Sitzung_PersonId",
                schema: "verwaltung",
                table: "Sitzung",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Sitzung_Schluesselsumme",
                schema: "verwaltung",
                table: "Sitzung",
                column: "Schluesselsumme",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sitzung_ZuletztBenutzt",
                schema: "verwaltung",
                table: "Sitzung",
                column: "ZuletztBenutzt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Gruppenzuordnung",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Sitzung",
                schema: "verwaltung");

            migrationBuilder.DropIndex(
                name: "IX_Person_Anbieter_Kontokennung",
                schema: "verwaltung",
                table: "Person");

            migrationBuilder.DropColumn(
                name: "AusGruppe",
                schema: "verwaltung",
                table: "Rollenzuordnung");

            migrationBuilder.DropColumn(
                name: "Anbieter",
                schema: "verwaltung",
                table: "Person");

            migrationBuilder.DropColumn(
                name: "Kontokennung",
                schema: "verwaltung",
                table: "Person");

            migrationBuilder.DropColumn(
                name: "AusGruppe",
                schema: "verwaltung",
                table: "Amtszuordnung");
        }
    }
}
