using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Lenkungsgruppe.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Revision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_lenkungsgruppe_Audit_Objektart_Aktion_Zeitpunkt",
                table: "lenkungsgruppe_Audit");

            migrationBuilder.DropIndex(
                name: "IX_lenkungsgruppe_Audit_Objektart_PersonId_Zeitpunkt",
                table: "lenkungsgruppe_Audit");

            migrationBuilder.DropIndex(
                name: "IX_lenkungsgruppe_Audit_Objektart_Zeitpunkt_Sequence",
                table: "lenkungsgruppe_Audit");

            migrationBuilder.AddColumn<int>(
                name: "Kriterienfassung",
                table: "lenkungsgruppe_Vorschlag",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DringlichFestgestelltUm",
                table: "lenkungsgruppe_Tagesordnungspunkt",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Dringlichkeit",
                table: "lenkungsgruppe_Tagesordnungspunkt",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Nachgereicht",
                table: "lenkungsgruppe_Tagesordnungspunkt",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Fassung",
                table: "lenkungsgruppe_Kriterium",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Vorlage",
                table: "lenkungsgruppe_Antragseingang",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Audit_Aktion_Zeitpunkt_Sequence",
                table: "lenkungsgruppe_Audit",
                columns: new[] { "Aktion", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Audit_PersonId_Zeitpunkt_Sequence",
                table: "lenkungsgruppe_Audit",
                columns: new[] { "PersonId", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Audit_Zeitpunkt_Sequence",
                table: "lenkungsgruppe_Audit",
                columns: new[] { "Zeitpunkt", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_lenkungsgruppe_Audit_Aktion_Zeitpunkt_Sequence",
                table: "lenkungsgruppe_Audit");

            migrationBuilder.DropIndex(
                name: "IX_lenkungsgruppe_Audit_PersonId_Zeitpunkt_Sequence",
                table: "lenkungsgruppe_Audit");

            migrationBuilder.DropIndex(
                name: "IX_lenkungsgruppe_Audit_Zeitpunkt_Sequence",
                table: "lenkungsgruppe_Audit");

            migrationBuilder.DropColumn(
                name: "Kriterienfassung",
                table: "lenkungsgruppe_Vorschlag");

            migrationBuilder.DropColumn(
                name: "DringlichFestgestelltUm",
                table: "lenkungsgruppe_Tagesordnungspunkt");

            migrationBuilder.DropColumn(
                name: "Dringlichkeit",
                table: "lenkungsgruppe_Tagesordnungspunkt");

            migrationBuilder.DropColumn(
                name: "Nachgereicht",
                table: "lenkungsgruppe_Tagesordnungspunkt");

            migrationBuilder.DropColumn(
                name: "Fassung",
                table: "lenkungsgruppe_Kriterium");

            migrationBuilder.DropColumn(
                name: "Vorlage",
                table: "lenkungsgruppe_Antragseingang");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Audit_Objektart_Aktion_Zeitpunkt",
                table: "lenkungsgruppe_Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Audit_Objektart_PersonId_Zeitpunkt",
                table: "lenkungsgruppe_Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Audit_Objektart_Zeitpunkt_Sequence",
                table: "lenkungsgruppe_Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });
        }
    }
}
