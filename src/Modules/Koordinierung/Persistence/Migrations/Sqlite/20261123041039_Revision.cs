using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Koordinierung.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Revision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_koordinierung_Audit_Objektart_Aktion_Zeitpunkt",
                table: "koordinierung_Audit");

            migrationBuilder.DropIndex(
                name: "IX_koordinierung_Audit_Objektart_PersonId_Zeitpunkt",
                table: "koordinierung_Audit");

            migrationBuilder.DropIndex(
                name: "IX_koordinierung_Audit_Objektart_Zeitpunkt_Sequence",
                table: "koordinierung_Audit");

            migrationBuilder.CreateTable(
                name: "koordinierung_Vorschlagsbezug",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VorschlagId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Erledigt = table.Column<int>(type: "INTEGER", nullable: false),
                    BedarfId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koordinierung_Vorschlagsbezug", x => x.Id);
                    table.ForeignKey(
                        name: "FK_koordinierung_Vorschlagsbezug_koordinierung_Bedarf_BedarfId",
                        column: x => x.BedarfId,
                        principalTable: "koordinierung_Bedarf",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Audit_Aktion_Zeitpunkt_Sequence",
                table: "koordinierung_Audit",
                columns: new[] { "Aktion", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Audit_PersonId_Zeitpunkt_Sequence",
                table: "koordinierung_Audit",
                columns: new[] { "PersonId", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Audit_Zeitpunkt_Sequence",
                table: "koordinierung_Audit",
                columns: new[] { "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Vorschlagsbezug_BedarfId",
                table: "koordinierung_Vorschlagsbezug",
                column: "BedarfId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "koordinierung_Vorschlagsbezug");

            migrationBuilder.DropIndex(
                name: "IX_koordinierung_Audit_Aktion_Zeitpunkt_Sequence",
                table: "koordinierung_Audit");

            migrationBuilder.DropIndex(
                name: "IX_koordinierung_Audit_PersonId_Zeitpunkt_Sequence",
                table: "koordinierung_Audit");

            migrationBuilder.DropIndex(
                name: "IX_koordinierung_Audit_Zeitpunkt_Sequence",
                table: "koordinierung_Audit");

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Audit_Objektart_Aktion_Zeitpunkt",
                table: "koordinierung_Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Audit_Objektart_PersonId_Zeitpunkt",
                table: "koordinierung_Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Audit_Objektart_Zeitpunkt_Sequence",
                table: "koordinierung_Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });
        }
    }
}
