using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Koordinierung.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Bedarf : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "BedarfId",
                schema: "koordinierung",
                table: "Anliegen",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Bedarf",
                schema: "koordinierung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Offen = table.Column<bool>(type: "bit", nullable: false),
                    Titel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Beschreibung = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    Stadtteil = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Handlungsfeld = table.Column<int>(type: "int", nullable: false),
                    Zielgruppe = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Prioritaet = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Fundstelle = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    ErfasstAm = table.Column<DateOnly>(type: "date", nullable: false),
                    EingebrachtBei = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Ergebnis = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    HatProjekt = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bedarf", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Anliegen_BedarfId_EingangAm_Id",
                schema: "koordinierung",
                table: "Anliegen",
                columns: new[] { "BedarfId", "EingangAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Bedarf_ErfasstAm_Id",
                schema: "koordinierung",
                table: "Bedarf",
                columns: new[] { "ErfasstAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Bedarf_Nummer",
                schema: "koordinierung",
                table: "Bedarf",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bedarf_Offen_ErfasstAm_Id",
                schema: "koordinierung",
                table: "Bedarf",
                columns: new[] { "Offen", "ErfasstAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Bedarf_Offen_Handlungsfeld_ErfasstAm",
                schema: "koordinierung",
                table: "Bedarf",
                columns: new[] { "Offen", "Handlungsfeld", "ErfasstAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Bedarf_Offen_Nummer",
                schema: "koordinierung",
                table: "Bedarf",
                columns: new[] { "Offen", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_Bedarf_Offen_Prioritaet_ErfasstAm",
                schema: "koordinierung",
                table: "Bedarf",
                columns: new[] { "Offen", "Prioritaet", "ErfasstAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Bedarf_Offen_Stadtteil_ErfasstAm",
                schema: "koordinierung",
                table: "Bedarf",
                columns: new[] { "Offen", "Stadtteil", "ErfasstAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Bedarf_Offen_Status_ErfasstAm",
                schema: "koordinierung",
                table: "Bedarf",
                columns: new[] { "Offen", "Status", "ErfasstAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Bedarf_Offen_Titel_Id",
                schema: "koordinierung",
                table: "Bedarf",
                columns: new[] { "Offen", "Titel", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Bedarf",
                schema: "koordinierung");

            migrationBuilder.DropIndex(
                name: "IX_Anliegen_BedarfId_EingangAm_Id",
                schema: "koordinierung",
                table: "Anliegen");

            migrationBuilder.DropColumn(
                name: "BedarfId",
                schema: "koordinierung",
                table: "Anliegen");
        }
    }
}
