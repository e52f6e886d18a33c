using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Revision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "verwaltung",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "verwaltung",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "verwaltung",
                table: "Audit");

            migrationBuilder.CreateTable(
                name: "Einsicht",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Zweck = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Anlass = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    VorgangId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Vorgang = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    BegonnenAm = table.Column<DateTime>(type: "datetime2", nullable: false),
                    GueltigBis = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Einsicht", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Aktion_Zeitpunkt_Sequence",
                schema: "verwaltung",
                table: "Audit",
                columns: new[] { "Aktion", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_PersonId_Zeitpunkt_Sequence",
                schema: "verwaltung",
                table: "Audit",
                columns: new[] { "PersonId", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Zeitpunkt_Sequence",
                schema: "verwaltung",
                table: "Audit",
                columns: new[] { "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Einsicht_BegonnenAm_Id",
                schema: "verwaltung",
                table: "Einsicht",
                columns: new[] { "BegonnenAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Einsicht_Nummer",
                schema: "verwaltung",
                table: "Einsicht",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Einsicht_PersonId_GueltigBis",
                schema: "verwaltung",
                table: "Einsicht",
                columns: new[] { "PersonId", "GueltigBis" });

            migrationBuilder.CreateIndex(
                name: "IX_Einsicht_Zweck_BegonnenAm_Id",
                schema: "verwaltung",
                table: "Einsicht",
                columns: new[] { "Zweck", "BegonnenAm", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Einsicht",
                schema: "verwaltung");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Aktion_Zeitpunkt_Sequence",
                schema: "verwaltung",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_PersonId_Zeitpunkt_Sequence",
                schema: "verwaltung",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Zeitpunkt_Sequence",
                schema: "verwaltung",
                table: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "verwaltung",
                table: "Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "verwaltung",
                table: "Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "verwaltung",
                table: "Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });
        }
    }
}
