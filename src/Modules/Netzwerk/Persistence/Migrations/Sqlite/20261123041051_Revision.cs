using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Netzwerk.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Revision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_netzwerk_Audit_Objektart_Aktion_Zeitpunkt",
                table: "netzwerk_Audit");

            migrationBuilder.DropIndex(
                name: "IX_netzwerk_Audit_Objektart_PersonId_Zeitpunkt",
                table: "netzwerk_Audit");

            migrationBuilder.DropIndex(
                name: "IX_netzwerk_Audit_Objektart_Zeitpunkt_Sequence",
                table: "netzwerk_Audit");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Audit_Aktion_Zeitpunkt_Sequence",
                table: "netzwerk_Audit",
                columns: new[] { "Aktion", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Audit_PersonId_Zeitpunkt_Sequence",
                table: "netzwerk_Audit",
                columns: new[] { "PersonId", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Audit_Zeitpunkt_Sequence",
                table: "netzwerk_Audit",
                columns: new[] { "Zeitpunkt", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_netzwerk_Audit_Aktion_Zeitpunkt_Sequence",
                table: "netzwerk_Audit");

            migrationBuilder.DropIndex(
                name: "IX_netzwerk_Audit_PersonId_Zeitpunkt_Sequence",
                table: "netzwerk_Audit");

            migrationBuilder.DropIndex(
                name: "IX_netzwerk_Audit_Zeitpunkt_Sequence",
                table: "netzwerk_Audit");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Audit_Objektart_Aktion_Zeitpunkt",
                table: "netzwerk_Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Audit_Objektart_PersonId_Zeitpunkt",
                table: "netzwerk_Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Audit_Objektart_Zeitpunkt_Sequence",
                table: "netzwerk_Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });
        }
    }
}
