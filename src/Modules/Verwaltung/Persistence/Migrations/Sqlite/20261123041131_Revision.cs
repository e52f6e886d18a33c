using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Revision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_verwaltung_Audit_Objektart_Aktion_Zeitpunkt",
                table: "verwaltung_Audit");

            migrationBuilder.DropIndex(
                name: "IX_verwaltung_Audit_Objektart_PersonId_Zeitpunkt",
                table: "verwaltung_Audit");

            migrationBuilder.DropIndex(
                name: "IX_verwaltung_Audit_Objektart_Zeitpunkt_Sequence",
                table: "verwaltung_Audit");

            migrationBuilder.CreateTable(
                name: "verwaltung_Einsicht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zweck = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Anlass = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    VorgangId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Vorgang = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    BegonnenAm = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GueltigBis = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Einsicht", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Audit_Aktion_Zeitpunkt_Sequence",
                table: "verwaltung_Audit",
                columns: new[] { "Aktion", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Audit_PersonId_Zeitpunkt_Sequence",
                table: "verwaltung_Audit",
                columns: new[] { "PersonId", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Audit_Zeitpunkt_Sequence",
                table: "verwaltung_Audit",
                columns: new[] { "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Einsicht_BegonnenAm_Id",
                table: "verwaltung_Einsicht",
                columns: new[] { "BegonnenAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Einsicht_Nummer",
                table: "verwaltung_Einsicht",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Einsicht_PersonId_GueltigBis",
                table: "verwaltung_Einsicht",
                columns: new[] { "PersonId", "GueltigBis" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Einsicht_Zweck_BegonnenAm_Id",
                table: "verwaltung_Einsicht",
                columns: new[] { "Zweck", "BegonnenAm", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "verwaltung_Einsicht");

            migrationBuilder.DropIndex(
                name: "IX_verwaltung_Audit_Aktion_Zeitpunkt_Sequence",
                table: "verwaltung_Audit");

            migrationBuilder.DropIndex(
                name: "IX_verwaltung_Audit_PersonId_Zeitpunkt_Sequence",
                table: "verwaltung_Audit");

            migrationBuilder.DropIndex(
                name: "IX_verwaltung_Audit_Zeitpunkt_Sequence",
                table: "verwaltung_Audit");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Audit_Objektart_Aktion_Zeitpunkt",
                table: "verwaltung_Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Audit_Objektart_PersonId_Zeitpunkt",
                table: "verwaltung_Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Audit_Objektart_Zeitpunkt_Sequence",
                table: "verwaltung_Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });
        }
    }
}
