using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Anfang : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "verwaltung_Amt",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kuerzel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Senatsbereich = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Postfach = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Themen = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    GueltigAb = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GueltigBis = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Amt", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Audit",
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
                    table.PrimaryKey("PK_verwaltung_Audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_AuditSeal",
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
                    table.PrimaryKey("PK_verwaltung_AuditSeal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Handlungsfeld",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Handlungsfeld", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Inbox",
                columns: table => new
                {
                    EreignisId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reaktion = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Verarbeitet = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Inbox", x => new { x.EreignisId, x.Reaktion });
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Nummernkreis",
                columns: table => new
                {
                    Kreis = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Jahr = table.Column<int>(type: "INTEGER", nullable: false),
                    Zuletzt = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Nummernkreis", x => new { x.Kreis, x.Jahr });
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Outbox",
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
                    table.PrimaryKey("PK_verwaltung_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Person",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    EMail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Funktion = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Person", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Stadtteil",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kuerzel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    GueltigAb = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GueltigBis = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Stadtteil", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Amtsbezeichnung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kurzname = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Ab = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AmtId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Amtsbezeichnung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_verwaltung_Amtsbezeichnung_verwaltung_Amt_AmtId",
                        column: x => x.AmtId,
                        principalTable: "verwaltung_Amt",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Amtszuordnung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AmtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Amtszuordnung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_verwaltung_Amtszuordnung_verwaltung_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "verwaltung_Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Rollenzuordnung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rolle = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ab = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Bis = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Rollenzuordnung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_verwaltung_Rollenzuordnung_verwaltung_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "verwaltung_Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Amt_Kuerzel",
                table: "verwaltung_Amt",
                column: "Kuerzel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Amtsbezeichnung_AmtId",
                table: "verwaltung_Amtsbezeichnung",
                column: "AmtId");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Amtszuordnung_PersonId",
                table: "verwaltung_Amtszuordnung",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Audit_Objektart_Aktion_Zeitpunkt",
                table: "verwaltung_Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Audit_Objektart_PersonId_Zeitpunkt",
                table: "verwaltung_Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Audit_Objektart_Zeitpunkt_Sequence",
                table: "verwaltung_Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Audit_ObjektId_Sequence",
                table: "verwaltung_Audit",
                columns: new[] { "ObjektId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Handlungsfeld_Nummer",
                table: "verwaltung_Handlungsfeld",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Inbox_Verarbeitet",
                table: "verwaltung_Inbox",
                column: "Verarbeitet");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Outbox_Zugestellt_Abgestellt_Faellig",
                table: "verwaltung_Outbox",
                columns: new[] { "Zugestellt", "Abgestellt", "Faellig" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Person_Name",
                table: "verwaltung_Person",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Rollenzuordnung_PersonId",
                table: "verwaltung_Rollenzuordnung",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Stadtteil_Kuerzel",
                table: "verwaltung_Stadtteil",
                column: "Kuerzel",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "verwaltung_Amtsbezeichnung");

            migrationBuilder.DropTable(
                name: "verwaltung_Amtszuordnung");

            migrationBuilder.DropTable(
                name: "verwaltung_Audit");

            migrationBuilder.DropTable(
                name: "verwaltung_AuditSeal");

            migrationBuilder.DropTable(
                name: "verwaltung_Handlungsfeld");

            migrationBuilder.DropTable(
                name: "verwaltung_Inbox");

            migrationBuilder.DropTable(
                name: "verwaltung_Nummernkreis");

            migrationBuilder.DropTable(
                name: "verwaltung_Outbox");

            migrationBuilder.DropTable(
                name: "verwaltung_Rollenzuordnung");

            migrationBuilder.DropTable(
                name: "verwaltung_Stadtteil");

            migrationBuilder.DropTable(
                name: "verwaltung_Amt");

            migrationBuilder.DropTable(
                name: "verwaltung_Person");
        }
    }
}
