using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Projekttraeger.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Revision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "projekttraeger",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "projekttraeger",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "projekttraeger",
                table: "Audit");

            migrationBuilder.AddColumn<int>(
                name: "Vorlage",
                schema: "projekttraeger",
                table: "Foerderantrag",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Aktion_Zeitpunkt_Sequence",
                schema: "projekttraeger",
                table: "Audit",
                columns: new[] { "Aktion", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_PersonId_Zeitpunkt_Sequence",
                schema: "projekttraeger",
                table: "Audit",
                columns: new[] { "PersonId", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Zeitpunkt_Sequence",
                schema: "projekttraeger",
                table: "Audit",
                columns: new[] { "Zeitpunkt", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_Aktion_Zeitpunkt_Sequence",
                schema: "projekttraeger",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_PersonId_Zeitpunkt_Sequence",
                schema: "projekttraeger",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Zeitpunkt_Sequence",
                schema: "projekttraeger",
                table: "Audit");

            migrationBuilder.DropColumn(
                name: "Vorlage",
                schema: "projekttraeger",
                table: "Foerderantrag");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "projekttraeger",
                table: "Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "projekttraeger",
                table: "Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "projekttraeger",
                table: "Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });
        }
    }
}
