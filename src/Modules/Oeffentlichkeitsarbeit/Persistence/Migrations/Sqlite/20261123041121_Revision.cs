using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Revision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_oeffentlichkeitsarbeit_Audit_Objektart_Aktion_Zeitpunkt",
                table: "oeffentlichkeitsarbeit_Audit");

            migrationBuilder.DropIndex(
                name: "IX_oeffentlichkeitsarbeit_Audit_Objektart_PersonId_Zeitpunkt",
                table: "oeffentlichkeitsarbeit_Audit");

            migrationBuilder.DropIndex(
                name: "IX_oeffentlichkeitsarbeit_Audit_Objektart_Zeitpunkt_Sequence",
                table: "oeffentlichkeitsarbeit_Audit");

            migrationBuilder.AddColumn<int>(
                name: "Stillgelegt",
                table: "oeffentlichkeitsarbeit_Rubrik",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "oeffentlichkeitsarbeit_PersoenlicherLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BeitragId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    EMail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Geheimnissumme = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    GueltigBis = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WiderrufenAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oeffentlichkeitsarbeit_PersoenlicherLink", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Audit_Aktion_Zeitpunkt_Sequence",
                table: "oeffentlichkeitsarbeit_Audit",
                columns: new[] { "Aktion", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Audit_PersonId_Zeitpunkt_Sequence",
                table: "oeffentlichkeitsarbeit_Audit",
                columns: new[] { "PersonId", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Audit_Zeitpunkt_Sequence",
                table: "oeffentlichkeitsarbeit_Audit",
                columns: new[] { "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_PersoenlicherLink_BeitragId",
                table: "oeffentlichkeitsarbeit_PersoenlicherLink",
                column: "BeitragId");

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_PersoenlicherLink_Geheimnissumme",
                table: "oeffentlichkeitsarbeit_PersoenlicherLink",
                column: "Geheimnissumme",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "oeffentlichkeitsarbeit_PersoenlicherLink");

            migrationBuilder.DropIndex(
                name: "IX_oeffentlichkeitsarbeit_Audit_Aktion_Zeitpunkt_Sequence",
                table: "oeffentlichkeitsarbeit_Audit");

            migrationBuilder.DropIndex(
                name: "IX_oeffentlichkeitsarbeit_Audit_PersonId_Zeitpunkt_Sequence",
                table: "oeffentlichkeitsarbeit_Audit");

            migrationBuilder.DropIndex(
                name: "IX_oeffentlichkeitsarbeit_Audit_Zeitpunkt_Sequence",
                table: "oeffentlichkeitsarbeit_Audit");

            migrationBuilder.DropColumn(
                name: "Stillgelegt",
                table: "oeffentlichkeitsarbeit_Rubrik");

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Audit_Objektart_Aktion_Zeitpunkt",
                table: "oeffentlichkeitsarbeit_Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Audit_Objektart_PersonId_Zeitpunkt",
                table: "oeffentlichkeitsarbeit_Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Audit_Objektart_Zeitpunkt_Sequence",
                table: "oeffentlichkeitsarbeit_Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });
        }
    }
}
