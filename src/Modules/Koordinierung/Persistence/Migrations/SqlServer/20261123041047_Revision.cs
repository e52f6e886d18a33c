using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Koordinierung.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Revision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "koordinierung",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "koordinierung",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "koordinierung",
                table: "Audit");

            migrationBuilder.CreateTable(
                name: "Vorschlagsbezug",
                schema: "koordinierung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VorschlagId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Erledigt = table.Column<bool>(type: "bit", nullable: false),
                    BedarfId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vorschlagsbezug", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Vorschlagsbezug_Bedarf_BedarfId",
                        column: x => x.BedarfId,
                        principalSchema: "koordinierung",
                        principalTable: "Bedarf",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Aktion_Zeitpunkt_Sequence",
                schema: "koordinierung",
                table: "Audit",
                columns: new[] { "Aktion", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_PersonId_Zeitpunkt_Sequence",
                schema: "koordinierung",
                table: "Audit",
                columns: new[] { "PersonId", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Zeitpunkt_Sequence",
                schema: "koordinierung",
                table: "Audit",
                columns: new[] { "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Vorschlagsbezug_BedarfId",
                schema: "koordinierung",
                table: "Vorschlagsbezug",
                column: "BedarfId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Vorschlagsbezug",
                schema: "koordinierung");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Aktion_Zeitpunkt_Sequence",
                schema: "koordinierung",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_PersonId_Zeitpunkt_Sequence",
                schema: "koordinierung",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Zeitpunkt_Sequence",
                schema: "koordinierung",
                table: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "koordinierung",
                table: "Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "koordinierung",
                table: "Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "koordinierung",
                table: "Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });
        }
    }
}
