using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Stadtteilmanagement.Lenkungsgruppe.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Anfang : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "lenkungsgruppe");

            migrationBuilder.CreateTable(
                name: "Audit",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Zeitpunkt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Rolle = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Objektart = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    ObjektId = table.Column<Guid>(type: "uuid", nullable: false),
                    Objektversion = table.Column<int>(type: "integer", nullable: false),
                    Aktion = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Aenderungen = table.Column<string>(type: "text", nullable: false),
                    Begruendung = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Korrelation = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Pruefsumme = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "AuditSeal",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Von = table.Column<long>(type: "bigint", nullable: false),
                    Bis = table.Column<long>(type: "bigint", nullable: false),
                    Anzahl = table.Column<int>(type: "integer", nullable: false),
                    Kette = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Zeitpunkt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditSeal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    EreignisId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reaktion = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Verarbeitet = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => new { x.EreignisId, x.Reaktion });
                });

            migrationBuilder.CreateTable(
                name: "Nummernkreis",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Kreis = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Jahr = table.Column<int>(type: "integer", nullable: false),
                    Zuletzt = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nummernkreis", x => new { x.Kreis, x.Jahr });
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Art = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Inhalt = table.Column<string>(type: "text", nullable: false),
                    Korrelation = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Gemeldet = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Zugestellt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Faellig = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Paechter = table.Column<Guid>(type: "uuid", nullable: true),
                    Versuche = table.Column<int>(type: "integer", nullable: false),
                    Fehler = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Abgestellt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

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

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ObjektId_Sequence",
                schema: "lenkungsgruppe",
                table: "Audit",
                columns: new[] { "ObjektId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Verarbeitet",
                schema: "lenkungsgruppe",
                table: "Inbox",
                column: "Verarbeitet");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Zugestellt_Abgestellt_Faellig",
                schema: "lenkungsgruppe",
                table: "Outbox",
                columns: new[] { "Zugestellt", "Abgestellt", "Faellig" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Audit",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "AuditSeal",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Inbox",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Nummernkreis",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "lenkungsgruppe");
        }
    }
}
