using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Netzwerk.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Anfang : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "netzwerk_Audit",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Zeitpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rolle = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Objektart = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ObjektId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Objektversion = table.Column<int>(type: "INTEGER", nullable: false),
                    Aktion = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Aenderungen = table.Column<string>(type: "TEXT", nullable: false),
                    Begruendung = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Korrelation = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Pruefsumme = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_netzwerk_Audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "netzwerk_AuditSeal",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Von = table.Column<long>(type: "INTEGER", nullable: false),
                    Bis = table.Column<long>(type: "INTEGER", nullable: false),
                    Anzahl = table.Column<int>(type: "INTEGER", nullable: false),
                    Kette = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Zeitpunkt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_netzwerk_AuditSeal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "netzwerk_Inbox",
                columns: table => new
                {
                    EreignisId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reaktion = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Verarbeitet = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_netzwerk_Inbox", x => new { x.EreignisId, x.Reaktion });
                });

            migrationBuilder.CreateTable(
                name: "netzwerk_Nummernkreis",
                columns: table => new
                {
                    Kreis = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Jahr = table.Column<int>(type: "INTEGER", nullable: false),
                    Zuletzt = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_netzwerk_Nummernkreis", x => new { x.Kreis, x.Jahr });
                });

            migrationBuilder.CreateTable(
                name: "netzwerk_Outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Inhalt = table.Column<string>(type: "TEXT", nullable: false),
                    Korrelation = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Gemeldet = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Zugestellt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Faellig = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Paechter = table.Column<Guid>(type: "TEXT", nullable: true),
                    Versuche = table.Column<int>(type: "INTEGER", nullable: false),
                    Fehler = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Abgestellt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_netzwerk_Outbox", x => x.Id);
                });

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

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Audit_ObjektId_Sequence",
                table: "netzwerk_Audit",
                columns: new[] { "ObjektId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Inbox_Verarbeitet",
                table: "netzwerk_Inbox",
                column: "Verarbeitet");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Outbox_Zugestellt_Abgestellt_Faellig",
                table: "netzwerk_Outbox",
                columns: new[] { "Zugestellt", "Abgestellt", "Faellig" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "netzwerk_Audit");

            migrationBuilder.DropTable(
                name: "netzwerk_AuditSeal");

            migrationBuilder.DropTable(
                name: "netzwerk_Inbox");

            migrationBuilder.DropTable(
                name: "netzwerk_Nummernkreis");

            migrationBuilder.DropTable(
                name: "netzwerk_Outbox");
        }
    }
}
