using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Anfang : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "verwaltung");

            migrationBuilder.CreateTable(
                name: "Amt",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kuerzel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Senatsbereich = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Postfach = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Themen = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    GueltigAb = table.Column<DateOnly>(type: "date", nullable: false),
                    GueltigBis = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Amt", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Audit",
                schema: "verwaltung",
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
                schema: "verwaltung",
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
                name: "Handlungsfeld",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handlungsfeld", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                schema: "verwaltung",
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
                schema: "verwaltung",
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
                schema: "verwaltung",
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

            migrationBuilder.CreateTable(
                name: "Person",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    EMail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Funktion = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Person", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Stadtteil",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kuerzel = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    GueltigAb = table.Column<DateOnly>(type: "date", nullable: false),
                    GueltigBis = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stadtteil", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Amtsbezeichnung",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kurzname = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Ab = table.Column<DateOnly>(type: "date", nullable: false),
                    AmtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Amtsbezeichnung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Amtsbezeichnung_Amt_AmtId",
                        column: x => x.AmtId,
                        principalSchema: "verwaltung",
                        principalTable: "Amt",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Amtszuordnung",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AmtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Amtszuordnung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Amtszuordnung_Person_PersonId",
                        column: x => x.PersonId,
                        principalSchema: "verwaltung",
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rollenzuordnung",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rolle = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Ab = table.Column<DateOnly>(type: "date", nullable: false),
                    Bis = table.Column<DateOnly>(type: "date", nullable: true),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rollenzuordnung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rollenzuordnung_Person_PersonId",
                        column: x => x.PersonId,
                        principalSchema: "verwaltung",
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Amt_Kuerzel",
                schema: "verwaltung",
                table: "Amt",
                column: "Kuerzel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Amtsbezeichnung_AmtId",
                schema: "verwaltung",
                table: "Amtsbezeichnung",
                column: "AmtId");

            migrationBuilder.CreateIndex(
                name: "IX_Amtszuordnung_PersonId",
                schema: "verwaltung",
                table: "Amtszuordnung",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "verwaltung",
                table: "Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "verwaltung",
                table: "Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "verwaltung",
                table: "Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ObjektId_Sequence",
                schema: "verwaltung",
                table: "Audit",
                columns: new[] { "ObjektId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Handlungsfeld_Nummer",
                schema: "verwaltung",
                table: "Handlungsfeld",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Verarbeitet",
                schema: "verwaltung",
                table: "Inbox",
                column: "Verarbeitet");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Zugestellt_Abgestellt_Faellig",
                schema: "verwaltung",
                table: "Outbox",
                columns: new[] { "Zugestellt", "Abgestellt", "Faellig" });

            migrationBuilder.CreateIndex(
                name: "IX_Person_Name",
                schema: "verwaltung",
                table: "Person",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Rollenzuordnung_PersonId",
                schema: "verwaltung",
                table: "Rollenzuordnung",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Stadtteil_Kuerzel",
                schema: "verwaltung",
                table: "Stadtteil",
                column: "Kuerzel",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Amtsbezeichnung",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Amtszuordnung",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Audit",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "AuditSeal",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Handlungsfeld",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Inbox",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Nummernkreis",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Rollenzuordnung",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Stadtteil",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Amt",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Person",
                schema: "verwaltung");
        }
    }
}
