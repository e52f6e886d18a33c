using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Projekttraeger.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Revision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_projekttraeger_Audit_Objektart_Aktion_Zeitpunkt",
                table: "projekttraeger_Audit");

            migrationBuilder.DropIndex(
                name: "IX_projekttraeger_Audit_Objektart_PersonId_Zeitpunkt",
                table: "projekttraeger_Audit");

            migrationBuilder.DropIndex(
                name: "IX_projekttraeger_Audit_Objektart_Zeitpunkt_Sequence",
                table: "projekttraeger_Audit");

            migrationBuilder.AddColumn<int>(
                name: "Vorlage",
                table: "projekttraeger_Foerderantrag",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Audit_Aktion_Zeitpunkt_Sequence",
                table: "projekttraeger_Audit",
                columns: new[] { "Aktion", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Audit_PersonId_Zeitpunkt_Sequence",
                table: "projekttraeger_Audit",
                columns: new[] { "PersonId", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Audit_Zeitpunkt_Sequence",
                table: "projekttraeger_Audit",
                columns: new[] { "Zeitpunkt", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_projekttraeger_Audit_Aktion_Zeitpunkt_Sequence",
                table: "projekttraeger_Audit");

            migrationBuilder.DropIndex(
                name: "IX_projekttraeger_Audit_PersonId_Zeitpunkt_Sequence",
                table: "projekttraeger_Audit");

            migrationBuilder.DropIndex(
                name: "IX_projekttraeger_Audit_Zeitpunkt_Sequence",
                table: "projekttraeger_Audit");

            migrationBuilder.DropColumn(
                name: "Vorlage",
                table: "projekttraeger_Foerderantrag");

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Audit_Objektart_Aktion_Zeitpunkt",
                table: "projekttraeger_Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Audit_Objektart_PersonId_Zeitpunkt",
                table: "projekttraeger_Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Audit_Objektart_Zeitpunkt_Sequence",
                table: "projekttraeger_Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });
        }
    }
}
