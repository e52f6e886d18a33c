using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Netzwerk.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Revision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "netzwerk",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "netzwerk",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "netzwerk",
                table: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Aktion_Zeitpunkt_Sequence",
                schema: "netzwerk",
                table: "Audit",
                columns: new[] { "Aktion", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_PersonId_Zeitpunkt_Sequence",
                schema: "netzwerk",
                table: "Audit",
                columns: new[] { "PersonId", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Zeitpunkt_Sequence",
                schema: "netzwerk",
                table: "Audit",
                columns: new[] { "Zeitpunkt", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_Aktion_Zeitpunkt_Sequence",
                schema: "netzwerk",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_PersonId_Zeitpunkt_Sequence",
                schema: "netzwerk",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Zeitpunkt_Sequence",
                schema: "netzwerk",
                table: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "netzwerk",
                table: "Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "netzwerk",
                table: "Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "netzwerk",
                table: "Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });
        }
    }
}
