using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Koordinierung.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Bedarf : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "BedarfId",
                table: "koordinierung_Anliegen",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "koordinierung_Bedarf",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Offen = table.Column<int>(type: "INTEGER", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Beschreibung = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Stadtteil = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Handlungsfeld = table.Column<int>(type: "INTEGER", nullable: false),
                    Zielgruppe = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Prioritaet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Fundstelle = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ErfasstAm = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EingebrachtBei = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Ergebnis = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    HatProjekt = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koordinierung_Bedarf", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anliegen_BedarfId_EingangAm_Id",
                table: "koordinierung_Anliegen",
                columns: new[] { "BedarfId", "EingangAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Bedarf_ErfasstAm_Id",
                table: "koordinierung_Bedarf",
                columns: new[] { "ErfasstAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Bedarf_Nummer",
                table: "koordinierung_Bedarf",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Bedarf_Offen_ErfasstAm_Id",
                table: "koordinierung_Bedarf",
                columns: new[] { "Offen", "ErfasstAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Bedarf_Offen_Handlungsfeld_ErfasstAm",
                table: "koordinierung_Bedarf",
                columns: new[] { "Offen", "Handlungsfeld", "ErfasstAm" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Bedarf_Offen_Nummer",
                table: "koordinierung_Bedarf",
                columns: new[] { "Offen", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Bedarf_Offen_Prioritaet_ErfasstAm",
                table: "koordinierung_Bedarf",
                columns: new[] { "Offen", "Prioritaet", "ErfasstAm" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Bedarf_Offen_Stadtteil_ErfasstAm",
                table: "koordinierung_Bedarf",
                columns: new[] { "Offen", "Stadtteil", "ErfasstAm" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Bedarf_Offen_Status_ErfasstAm",
                table: "koordinierung_Bedarf",
                columns: new[] { "Offen", "Status", "ErfasstAm" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Bedarf_Offen_Titel_Id",
                table: "koordinierung_Bedarf",
                columns: new[] { "Offen", "Titel", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "koordinierung_Bedarf");

            migrationBuilder.DropIndex(
                name: "IX_koordinierung_Anliegen_BedarfId_EingangAm_Id",
                table: "koordinierung_Anliegen");

            migrationBuilder.DropColumn(
                name: "BedarfId",
                table: "koordinierung_Anliegen");
        }
    }
}
