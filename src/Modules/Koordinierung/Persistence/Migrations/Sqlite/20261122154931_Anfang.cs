using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Koordinierung.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Anfang : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "koordinierung_Anfrage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Offen = table.Column<int>(type: "INTEGER", nullable: false),
                    AnliegenId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Betreff = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Frage = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Auftraggeber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Stadtteil = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Handlungsfeld = table.Column<int>(type: "INTEGER", nullable: true),
                    Drucksache = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    FederfuehrendesAmtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Frist = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kontaktdaten = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    KontaktdatenGrund = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    VerfasserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersandtAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Auswertung = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    NaechsteFrist = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ZuweisungNoetig = table.Column<int>(type: "INTEGER", nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Suchtext = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koordinierung_Anfrage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Anliegen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Offen = table.Column<int>(type: "INTEGER", nullable: false),
                    Betreff = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Schilderung = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Stadtteil = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kanal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EingangAm = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Handlungsfeld = table.Column<int>(type: "INTEGER", nullable: true),
                    Ort = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    EinbringerName = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    EinbringerKontakt = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RueckmeldungGewuenscht = table.Column<int>(type: "INTEGER", nullable: false),
                    BearbeiterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Wiedervorlage = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WiedervorlageNotiz = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    KlarschiffNummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    DuplikatVonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Rueckmeldung = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    RueckmeldungAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    BeendetAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Suchtext = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koordinierung_Anliegen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Audit",
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
                    table.PrimaryKey("PK_koordinierung_Audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_AuditSeal",
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
                    table.PrimaryKey("PK_koordinierung_AuditSeal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Inbox",
                columns: table => new
                {
                    EreignisId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reaktion = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Verarbeitet = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koordinierung_Inbox", x => new { x.EreignisId, x.Reaktion });
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Nummernkreis",
                columns: table => new
                {
                    Kreis = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Jahr = table.Column<int>(type: "INTEGER", nullable: false),
                    Zuletzt = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koordinierung_Nummernkreis", x => new { x.Kreis, x.Jahr });
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Outbox",
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
                    table.PrimaryKey("PK_koordinierung_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Schreiben",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AmtId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zeitpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FristAlt = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FristNeu = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnfrageId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koordinierung_Schreiben", x => x.Id);
                    table.ForeignKey(
                        name: "FK_koordinierung_Schreiben_koordinierung_Anfrage_AnfrageId",
                        column: x => x.AnfrageId,
                        principalTable: "koordinierung_Anfrage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Zustaendigkeit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AmtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Amtsname = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Frist = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    UrspruenglicheFrist = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ZugestelltAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Antwort = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    BeantwortetAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ablehnungsgrund = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Erinnerungen = table.Column<int>(type: "INTEGER", nullable: false),
                    LetzteErinnerung = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnfrageId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koordinierung_Zustaendigkeit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_koordinierung_Zustaendigkeit_koordinierung_Anfrage_AnfrageId",
                        column: x => x.AnfrageId,
                        principalTable: "koordinierung_Anfrage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "koordinierung_Vermerk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Zeitpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Erfasst = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VerfasserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnliegenId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koordinierung_Vermerk", x => x.Id);
                    table.ForeignKey(
                        name: "FK_koordinierung_Vermerk_koordinierung_Anliegen_AnliegenId",
                        column: x => x.AnliegenId,
                        principalTable: "koordinierung_Anliegen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anfrage_AngelegtAm_Id",
                table: "koordinierung_Anfrage",
                columns: new[] { "AngelegtAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anfrage_AnliegenId",
                table: "koordinierung_Anfrage",
                column: "AnliegenId");

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anfrage_Nummer",
                table: "koordinierung_Anfrage",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anfrage_Offen_AngelegtAm_Id",
                table: "koordinierung_Anfrage",
                columns: new[] { "Offen", "AngelegtAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anfrage_Offen_Betreff_Id",
                table: "koordinierung_Anfrage",
                columns: new[] { "Offen", "Betreff", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anfrage_Offen_NaechsteFrist_Id",
                table: "koordinierung_Anfrage",
                columns: new[] { "Offen", "NaechsteFrist", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anfrage_Offen_Nummer",
                table: "koordinierung_Anfrage",
                columns: new[] { "Offen", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anfrage_Offen_Stadtteil_AngelegtAm",
                table: "koordinierung_Anfrage",
                columns: new[] { "Offen", "Stadtteil", "AngelegtAm" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anfrage_Offen_Status_AngelegtAm",
                table: "koordinierung_Anfrage",
                columns: new[] { "Offen", "Status", "AngelegtAm" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anfrage_Offen_ZuweisungNoetig_NaechsteFrist_Id",
                table: "koordinierung_Anfrage",
                columns: new[] { "Offen", "ZuweisungNoetig", "NaechsteFrist", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anliegen_BearbeiterId_Offen_EingangAm",
                table: "koordinierung_Anliegen",
                columns: new[] { "BearbeiterId", "Offen", "EingangAm" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anliegen_EingangAm_Id",
                table: "koordinierung_Anliegen",
                columns: new[] { "EingangAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anliegen_Nummer",
                table: "koordinierung_Anliegen",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anliegen_Offen_Betreff_Id",
                table: "koordinierung_Anliegen",
                columns: new[] { "Offen", "Betreff", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anliegen_Offen_EingangAm_Id",
                table: "koordinierung_Anliegen",
                columns: new[] { "Offen", "EingangAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anliegen_Offen_Handlungsfeld_EingangAm",
                table: "koordinierung_Anliegen",
                columns: new[] { "Offen", "Handlungsfeld", "EingangAm" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anliegen_Offen_Kanal_EingangAm",
                table: "koordinierung_Anliegen",
                columns: new[] { "Offen", "Kanal", "EingangAm" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anliegen_Offen_Nummer",
                table: "koordinierung_Anliegen",
                columns: new[] { "Offen", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anliegen_Offen_Stadtteil_EingangAm",
                table: "koordinierung_Anliegen",
                columns: new[] { "Offen", "Stadtteil", "EingangAm" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anliegen_Offen_Status_EingangAm",
                table: "koordinierung_Anliegen",
                columns: new[] { "Offen", "Status", "EingangAm" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Anliegen_Offen_Wiedervorlage_Id",
                table: "koordinierung_Anliegen",
                columns: new[] { "Offen", "Wiedervorlage", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Audit_Objektart_Aktion_Zeitpunkt",
                table: "koordinierung_Audit",
                columns: new[] { "Objektart", "Aktion", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Audit_Objektart_PersonId_Zeitpunkt",
                table: "koordinierung_Audit",
                columns: new[] { "Objektart", "PersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Audit_Objektart_Zeitpunkt_Sequence",
                table: "koordinierung_Audit",
                columns: new[] { "Objektart", "Zeitpunkt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Audit_ObjektId_Sequence",
                table: "koordinierung_Audit",
                columns: new[] { "ObjektId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Inbox_Verarbeitet",
                table: "koordinierung_Inbox",
                column: "Verarbeitet");

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Outbox_Zugestellt_Abgestellt_Faellig",
                table: "koordinierung_Outbox",
                columns: new[] { "Zugestellt", "Abgestellt", "Faellig" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Schreiben_AnfrageId",
                table: "koordinierung_Schreiben",
                column: "AnfrageId");

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Vermerk_AnliegenId",
                table: "koordinierung_Vermerk",
                column: "AnliegenId");

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Zustaendigkeit_AmtId_Status_Frist",
                table: "koordinierung_Zustaendigkeit",
                columns: new[] { "AmtId", "Status", "Frist" });

            migrationBuilder.CreateIndex(
                name: "IX_koordinierung_Zustaendigkeit_AnfrageId",
                table: "koordinierung_Zustaendigkeit",
                column: "AnfrageId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "koordinierung_Audit");

            migrationBuilder.DropTable(
                name: "koordinierung_AuditSeal");

            migrationBuilder.DropTable(
                name: "koordinierung_Inbox");

            migrationBuilder.DropTable(
                name: "koordinierung_Nummernkreis");

            migrationBuilder.DropTable(
                name: "koordinierung_Outbox");

            migrationBuilder.DropTable(
                name: "koordinierung_Schreiben");

            migrationBuilder.DropTable(
                name: "koordinierung_Vermerk");

            migrationBuilder.DropTable(
                name: "koordinierung_Zustaendigkeit");

            migrationBuilder.DropTable(
                name: "koordinierung_Anliegen");

            migrationBuilder.DropTable(
                name: "koordinierung_Anfrage");
        }
    }
}
