using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Revision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "oeffentlichkeitsarbeit",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "oeffentlichkeitsarbeit",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "oeffentlichkeitsarbeit",
                table: "Audit");

            migrationBuilder.AddColumn<bool>(
                name: "Stillgelegt",
                schema: "oeffentlichkeitsarbeit",
                table: "Rubrik",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "PersoenlicherLink",
                schema: "oeffentlichkeitsarbeit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BeitragId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    EMail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Geheimnissumme = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    GueltigBis = table.Column<DateOnly>(type: "date", nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WiderrufenAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersoenlicherLink", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Aktion_Zeitpunkt_Sequence",
                schema: "oeffentlichkeitsarbeit",
                table: "Audit",
                columns: new[] { "Aktion", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_PersonId_Zeitpunkt_Sequence",
                schema: "oeffentlichkeitsarbeit",
                table: "Audit",
                columns: new[] { "PersonId", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Zeitpunkt_Sequence",
                schema: "oeffentlichkeitsarbeit",
                table: "Audit",
                columns: new[] { "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_PersoenlicherLink_BeitragId",
                schema: "oeffentlichkeitsarbeit",
                table: "PersoenlicherLink",
                column: "BeitragId");

            migrationBuilder.CreateIndex(
                name: "IX_PersoenlicherLink_Geheimnissumme",
                schema: "oeffentlichkeitsarbeit",
                table: "PersoenlicherLink",
                column: "Geheimnissumme",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PersoenlicherLink",
                schema: "oeffentlichkeitsarbeit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Aktion_Zeitpunkt_Sequence",
                schema: "oeffentlichkeitsarbeit",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_PersonId_Zeitpunkt_Sequence",
                schema: "oeffentlichkeitsarbeit",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Zeitpunkt_Sequence",
                schema: "oeffentlichkeitsarbeit",
                table: "Audit");

            migrationBuilder.DropColumn(
                name: "Stillgelegt",
                schema: "oeffentlichkeitsarbeit",
                table: "Rubrik");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "oeffentlichkeitsarbeit",
                table: "Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "oeffentlichkeitsarbeit",
                table: "Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "oeffentlichkeitsarbeit",
                table: "Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });
        }
    }
}
