using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Netzwerk.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Anfang : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "netzwerk");

            migrationBuilder.CreateTable(
                name: "Audit",
                schema: "netzwerk",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Zeitpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rolle = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Objektart = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    ObjektId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Objektversion = table.Column<int>(type: "int", nullable: false),
                    Aktion = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Aenderungen = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Begruendung = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Korrelation = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Pruefsumme = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "AuditSeal",
                schema: "netzwerk",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Von = table.Column<long>(type: "bigint", nullable: false),
                    Bis = table.Column<long>(type: "bigint", nullable: false),
                    Anzahl = table.Column<int>(type: "int", nullable: false),
                    Kette = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Zeitpunkt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditSeal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                schema: "netzwerk",
                columns: table => new
                {
                    EreignisId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reaktion = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Verarbeitet = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => new { x.EreignisId, x.Reaktion });
                });

            migrationBuilder.CreateTable(
                name: "Nummernkreis",
                schema: "netzwerk",
                columns: table => new
                {
                    Kreis = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Jahr = table.Column<int>(type: "int", nullable: false),
                    Zuletzt = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nummernkreis", x => new { x.Kreis, x.Jahr });
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                schema: "netzwerk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Art = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Inhalt = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Korrelation = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Gemeldet = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Zugestellt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Faellig = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Paechter = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Versuche = table.Column<int>(type: "int", nullable: false),
                    Fehler = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Abgestellt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

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

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ObjektId_Sequence",
                schema: "netzwerk",
                table: "Audit",
                columns: new[] { "ObjektId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Verarbeitet",
                schema: "netzwerk",
                table: "Inbox",
                column: "Verarbeitet");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Zugestellt_Abgestellt_Faellig",
                schema: "netzwerk",
                table: "Outbox",
                columns: new[] { "Zugestellt", "Abgestellt", "Faellig" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Audit",
                schema: "netzwerk");

            migrationBuilder.DropTable(
                name: "AuditSeal",
                schema: "netzwerk");

            migrationBuilder.DropTable(
                name: "Inbox",
                schema: "netzwerk");

            migrationBuilder.DropTable(
                name: "Nummernkreis",
                schema: "netzwerk");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "netzwerk");
        }
    }
}
