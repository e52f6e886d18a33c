using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Lenkungsgruppe.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Revision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "lenkungsgruppe",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "lenkungsgruppe",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "lenkungsgruppe",
                table: "Audit");

            migrationBuilder.AddColumn<int>(
                name: "Kriterienfassung",
                schema: "lenkungsgruppe",
                table: "Vorschlag",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DringlichFestgestelltUm",
                schema: "lenkungsgruppe",
                table: "Tagesordnungspunkt",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Dringlichkeit",
                schema: "lenkungsgruppe",
                table: "Tagesordnungspunkt",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Nachgereicht",
                schema: "lenkungsgruppe",
                table: "Tagesordnungspunkt",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Fassung",
                schema: "lenkungsgruppe",
                table: "Kriterium",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Vorlage",
                schema: "lenkungsgruppe",
                table: "Antragseingang",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Aktion_Zeitpunkt_Sequence",
                schema: "lenkungsgruppe",
                table: "Audit",
                columns: new[] { "Aktion", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_PersonId_Zeitpunkt_Sequence",
                schema: "lenkungsgruppe",
                table: "Audit",
                columns: new[] { "PersonId", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Zeitpunkt_Sequence",
                schema: "lenkungsgruppe",
                table: "Audit",
                columns: new[] { "Zeitpunkt", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_Aktion_Zeitpunkt_Sequence",
                schema: "lenkungsgruppe",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_PersonId_Zeitpunkt_Sequence",
                schema: "lenkungsgruppe",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_Zeitpunkt_Sequence",
                schema: "lenkungsgruppe",
                table: "Audit");

            migrationBuilder.DropColumn(
                name: "Kriterienfassung",
                schema: "lenkungsgruppe",
                table: "Vorschlag");

            migrationBuilder.DropColumn(
                name: "DringlichFestgestelltUm",
                schema: "lenkungsgruppe",
                table: "Tagesordnungspunkt");

            migrationBuilder.DropColumn(
                name: "Dringlichkeit",
                schema: "lenkungsgruppe",
                table: "Tagesordnungspunkt");

            migrationBuilder.DropColumn(
                name: "Nachgereicht",
                schema: "lenkungsgruppe",
                table: "Tagesordnungspunkt");

            migrationBuilder.DropColumn(
                name: "Fassung",
                schema: "lenkungsgruppe",
                table: "Kriterium");

            migrationBuilder.DropColumn(
                name: "Vorlage",
                schema: "lenkungsgruppe",
                table: "Antragseingang");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "lenkungsgruppe",
                table: "Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "lenkungsgruppe",
                table: "Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "lenkungsgruppe",
                table: "Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });
        }
    }
}
