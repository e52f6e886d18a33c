using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StadtkontoUndSitzungen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "AusGruppe",
                table: "verwaltung_Rollenzuordnung",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Anbieter",
                table: "verwaltung_Person",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kontokennung",
                table: "verwaltung_Person",
                type: "TEXT",
                maxLength: 255,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "AusGruppe",
                table: "verwaltung_Amtszuordnung",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "verwaltung_Gruppenzuordnung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gruppe = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Rolle = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AmtId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Gruppenzuordnung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Sitzung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Schluesselsumme = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Geraet = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Begonnen = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ZuletztBenutzt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GueltigBis = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BestaetigtAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Anbieter = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Kontokennung = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    Anbietersitzung = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    Marken = table.Column<string>(type: "TEXT", nullable: true),
                    AbgeglichenAm = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NaechsterAbgleich = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Sitzung", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Person_Anbieter_Kontokennung",
                table: "verwaltung_Person",
                columns: new[] { "Anbieter", "Kontokennung" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Gruppenzuordnung_Gruppe_Rolle_AmtId",
                table: "verwaltung_Gruppenzuordnung",
                columns: new[] { "Gruppe", "Rolle", "AmtId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Sitzung_Anbieter_Anbietersitzung",
                table: "verwaltung_Sitzung",
                columns: new[] { "Anbieter", "Anbietersitzung" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Sitzung_Anbieter_Kontokennung",
                table: "verwaltung_Sitzung",
                columns: new[] { "Anbieter", "Kontokennung" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Sitzung_GueltigBis",
                table: "verwaltung_Sitzung",
                column: "GueltigBis");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Sitzung_PersonId",
                table: "verwaltung_Sitzung",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Sitzung_Schluesselsumme",
                table: "verwaltung_Sitzung",
                column: "Schluesselsumme",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Sitzung_ZuletztBenutzt",
                table: "verwaltung_Sitzung",
                column: "ZuletztBenutzt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "verwaltung_Gruppenzuordnung");

            migrationBuilder.DropTable(
                name: "verwaltung_Sitzung");

            migrationBuilder.DropIndex(
                name: "IX_verwaltung_Person_Anbieter_Kontokennung",
                table: "verwaltung_Person");

            migrationBuilder.DropColumn(
                name: "AusGruppe",
                table: "verwaltung_Rollenzuordnung");

            migrationBuilder.DropColumn(
                name: "Anbieter",
                table: "verwaltung_Person");

            migrationBuilder.DropColumn(
                name: "Kontokennung",
                table: "verwaltung_Person");

            migrationBuilder.DropColumn(
                name: "AusGruppe",
                table: "verwaltung_Amtszuordnung");
        }
    }
}
