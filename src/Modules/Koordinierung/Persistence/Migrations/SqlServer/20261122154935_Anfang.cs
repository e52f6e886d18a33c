using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Koordinierung.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Anfang : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "koordinierung");

            migrationBuilder.CreateTable(
                name: "Anfrage",
                schema: "koordinierung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Offen = table.Column<bool>(type: "bit", nullable: false),
                    AnliegenId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Betreff = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Frage = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    Auftraggeber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Stadtteil = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Handlungsfeld = table.Column<int>(type: "int", nullable: true),
                    Drucksache = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    FederfuehrendesAmtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Frist = table.Column<DateOnly>(type: "date", nullable: false),
                    Kontaktdaten = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    KontaktdatenGrund = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    VerfasserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersandtAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Auswertung = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    NaechsteFrist = table.Column<DateOnly>(type: "date", nullable: true),
                    ZuweisungNoetig = table.Column<bool>(type: "bit", nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Suchtext = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anfrage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Anliegen",
                schema: "koordinierung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Offen = table.Column<bool>(type: "bit", nullable: false),
                    Betreff = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Schilderung = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    Stadtteil = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Kanal = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    EingangAm = table.Column<DateOnly>(type: "date", nullable: false),
                    Handlungsfeld = table.Column<int>(type: "int", nullable: true),
                    Ort = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    EinbringerName = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    EinbringerKontakt = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RueckmeldungGewuenscht = table.Column<bool>(type: "bit", nullable: false),
                    BearbeiterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Wiedervorlage = table.Column<DateOnly>(type: "date", nullable: true),
                    WiedervorlageNotiz = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    KlarschiffNummer = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    DuplikatVonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Rueckmeldung = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    RueckmeldungAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    BeendetAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Suchtext = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anliegen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Audit",
                schema: "koordinierung",
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
                schema: "koordinierung",
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
                schema: "koordinierung",
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
                schema: "koordinierung",
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
                schema: "koordinierung",
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
                name: "Schreiben",
                schema: "koordinierung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Art = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AmtId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Zeitpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FristAlt = table.Column<DateOnly>(type: "date", nullable: true),
                    FristNeu = table.Column<DateOnly>(type: "date", nullable: true),
                    AnfrageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Schreiben", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Schreiben_Anfrage_AnfrageId",
                        column: x => x.AnfrageId,
                        principalSchema: "koordinierung",
                        principalTable: "Anfrage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Zustaendigkeit",
                schema: "koordinierung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AmtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Amtsname = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Frist = table.Column<DateOnly>(type: "date", nullable: false),
                    UrspruenglicheFrist = table.Column<DateOnly>(type: "date", nullable: false),
                    ZugestelltAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Antwort = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    BeantwortetAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Ablehnungsgrund = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Erinnerungen = table.Column<int>(type: "int", nullable: false),
                    LetzteErinnerung = table.Column<DateOnly>(type: "date", nullable: true),
                    AnfrageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Zustaendigkeit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Zustaendigkeit_Anfrage_AnfrageId",
                        column: x => x.AnfrageId,
                        principalSchema: "koordinierung",
                        principalTable: "Anfrage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Vermerk",
                schema: "koordinierung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Art = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Zeitpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Erfasst = table.Column<DateTime>(type: "datetime2", nullable: false),
                    VerfasserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AnliegenId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vermerk", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Vermerk_Anliegen_AnliegenId",
                        column: x => x.AnliegenId,
                        principalSchema: "koordinierung",
                        principalTable: "Anliegen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Anfrage_AngelegtAm_Id",
                schema: "koordinierung",
                table: "Anfrage",
                columns: new[] { "AngelegtAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Anfrage_AnliegenId",
                schema: "koordinierung",
                table: "Anfrage",
                column: "AnliegenId");

            migrationBuilder.CreateIndex(
                name: "IX_Anfrage_Nummer",
                schema: "koordinierung",
                table: "Anfrage",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Anfrage_Offen_AngelegtAm_Id",
                schema: "koordinierung",
                table: "Anfrage",
                columns: new[] { "Offen", "AngelegtAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Anfrage_Offen_Betreff_Id",
                schema: "koordinierung",
                table: "Anfrage",
                columns: new[] { "Offen", "Betreff", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Anfrage_Offen_NaechsteFrist_Id",
                schema: "koordinierung",
                table: "Anfrage",
                columns: new[] { "Offen", "NaechsteFrist", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Anfrage_Offen_Nummer",
                schema: "koordinierung",
                table: "Anfrage",
                columns: new[] { "Offen", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_Anfrage_Offen_Stadtteil_AngelegtAm",
                schema: "koordinierung",
                table: "Anfrage",
                columns: new[] { "Offen", "Stadtteil", "AngelegtAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Anfrage_Offen_Status_AngelegtAm",
                schema: "koordinierung",
                table: "Anfrage",
                columns: new[] { "Offen", "Status", "AngelegtAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Anfrage_Offen_ZuweisungNoetig_NaechsteFrist_Id",
                schema: "koordinierung",
                table: "Anfrage",
                columns: new[] { "Offen", "ZuweisungNoetig", "NaechsteFrist", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Anliegen_BearbeiterId_Offen_EingangAm",
                schema: "koordinierung",
                table: "Anliegen",
                columns: new[] { "BearbeiterId", "Offen", "EingangAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Anliegen_EingangAm_Id",
                schema: "koordinierung",
                table: "Anliegen",
                columns: new[] { "EingangAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Anliegen_Nummer",
                schema: "koordinierung",
                table: "Anliegen",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Anliegen_Offen_Betreff_Id",
                schema: "koordinierung",
                table: "Anliegen",
                columns: new[] { "Offen", "Betreff", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Anliegen_Offen_EingangAm_Id",
                schema: "koordinierung",
                table: "Anliegen",
                columns: new[] { "Offen", "EingangAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Anliegen_Offen_Handlungsfeld_EingangAm",
                schema: "koordinierung",
                table: "Anliegen",
                columns: new[] { "Offen", "Handlungsfeld", "EingangAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Anliegen_Offen_Kanal_EingangAm",
                schema: "koordinierung",
                table: "Anliegen",
                columns: new[] { "Offen", "Kanal", "EingangAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Anliegen_Offen_Nummer",
                schema: "koordinierung",
                table: "Anliegen",
                columns: new[] { "Offen", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_Anliegen_Offen_Stadtteil_EingangAm",
                schema: "koordinierung",
                table: "Anliegen",
                columns: new[] { "Offen", "Stadtteil", "EingangAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Anliegen_Offen_Status_EingangAm",
                schema: "koordinierung",
                table: "Anliegen",
                columns: new[] { "Offen", "Status", "EingangAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Anliegen_Offen_Wiedervorlage_Id",
                schema: "koordinierung",
                table: "Anliegen",
                columns: new[] { "Offen", "Wiedervorlage", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Aktion_Zeitpunkt",
                schema: "koordinierung",
                table: "Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_PersonId_Zeitpunkt",
                schema: "koordinierung",
                table: "Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Objektart_Zeitpunkt_Sequence",
                schema: "koordinierung",
                table: "Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ObjektId_Sequence",
                schema: "koordinierung",
                table: "Audit",
                columns: new[] { "ObjektId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Verarbeitet",
                schema: "koordinierung",
                table: "Inbox",
                column: "Verarbeitet");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Zugestellt_Abgestellt_Faellig",
                schema: "koordinierung",
                table: "Outbox",
                columns: new[] { "Zugestellt", "Abgestellt", "Faellig" });

            migrationBuilder.CreateIndex(
                name: "IX_Schreiben_AnfrageId",
                schema: "koordinierung",
                table: "Schreiben",
                column: "AnfrageId");

            migrationBuilder.CreateIndex(
                name: "IX_Vermerk_AnliegenId",
                schema: "koordinierung",
                table: "Vermerk",
                column: "AnliegenId");

            migrationBuilder.CreateIndex(
                name: "IX_Zustaendigkeit_AmtId_Status_Frist",
                schema: "koordinierung",
                table: "Zustaendigkeit",
                columns: new[] { "AmtId", "Status", "Frist" });

            migrationBuilder.CreateIndex(
                name: "IX_Zustaendigkeit_AnfrageId",
                schema: "koordinierung",
                table: "Zustaendigkeit",
                column: "AnfrageId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Audit",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "AuditSeal",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Inbox",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Nummernkreis",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Schreiben",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Vermerk",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Zustaendigkeit",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Anliegen",
                schema: "koordinierung");

            migrationBuilder.DropTable(
                name: "Anfrage",
                schema: "koordinierung");
        }
    }
}
