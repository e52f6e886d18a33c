using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Lenkungsgruppe.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Lenkungsgruppe : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Abstimmung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SitzungId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PunktId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VorschlagId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Wortlaut = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Regelfassung = table.Column<int>(type: "INTEGER", nullable: false),
                    GeoeffnetAm = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GeschlossenAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Abgegeben = table.Column<int>(type: "INTEGER", nullable: false),
                    GeheimJa = table.Column<int>(type: "INTEGER", nullable: false),
                    GeheimNein = table.Column<int>(type: "INTEGER", nullable: false),
                    GeheimEnthaltung = table.Column<int>(type: "INTEGER", nullable: false),
                    Ja = table.Column<int>(type: "INTEGER", nullable: true),
                    Nein = table.Column<int>(type: "INTEGER", nullable: true),
                    Enthaltungen = table.Column<int>(type: "INTEGER", nullable: true),
                    Ergebnissatz = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Abbruchgrund = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Abstimmung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Antragseingang",
                columns: table => new
                {
                    FoerderantragId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zurueckgezogen = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Antragseingang", x => x.FoerderantragId);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Befangenheit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VorschlagId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FadenId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Anlass = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Grund = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DurchVorsitz = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Befangenheit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Beschluss",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    FadenId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SitzungId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AbstimmungId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VorschlagId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FoerderantragId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BedarfId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Stadtteil = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Am = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Wortlaut = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Ergebnis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ergebnissatz = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Quorumsatz = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Abstimmungsart = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ja = table.Column<int>(type: "INTEGER", nullable: false),
                    Nein = table.Column<int>(type: "INTEGER", nullable: false),
                    Enthaltungen = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Beschluss", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Bewertung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VorschlagId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MitgliedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kommentar = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Empfehlung = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Bewertung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Gremium",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Mitgliederstand = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Gremium", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Mitglied",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GremiumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sitz = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Stimmrecht = table.Column<int>(type: "INTEGER", nullable: false),
                    VertretungFuerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Funktion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Von = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Bis = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Mitglied", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Niederschrift",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SitzungId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Fassung = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    FreigegebenAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FreigegebenVon = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Niederschrift", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Sitzung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    GremiumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Beginn = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Ende = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Ort = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EingeladenAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Regelfassung = table.Column<int>(type: "INTEGER", nullable: true),
                    EroeffnetAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    GeschlossenAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OffeneAbstimmungId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Absagegrund = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Sitzung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Stimme",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AbstimmungId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SitzId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Wahl = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AufPapier = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Stimme", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Suchdokument",
                columns: table => new
                {
                    Nr = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Art = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Stand = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Stadtteil = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Kopf = table.Column<string>(type: "TEXT", nullable: false),
                    Wortlaut = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Suchdokument", x => x.Nr);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Suchstand",
                columns: table => new
                {
                    Art = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Fassung = table.Column<int>(type: "INTEGER", nullable: false),
                    Bis = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Suchstand", x => x.Art);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Suchwort",
                columns: table => new
                {
                    Form = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Wort = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Anzeige = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Suchwort", x => new { x.Form, x.Wort });
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Vorschlag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    GremiumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FadenId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InterneAkteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Offen = table.Column<int>(type: "INTEGER", nullable: false),
                    WirdAbgestimmt = table.Column<int>(type: "INTEGER", nullable: false),
                    EingereichtAm = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Beschreibung = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Zielgruppe = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Stadtteil = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Ort = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Kosten = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: true),
                    Beantragt = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: true),
                    Topf = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    TraegerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Traeger = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    BedarfId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FoerderantragId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Antragsnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Beschlussvorschlag = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Vorschlag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Auflage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rang = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    FaelligAm = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AbstimmungId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Auflage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lenkungsgruppe_Auflage_lenkungsgruppe_Abstimmung_AbstimmungId",
                        column: x => x.AbstimmungId,
                        principalTable: "lenkungsgruppe_Abstimmung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Stimmberechtigung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SitzId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MitgliedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sitz = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AbstimmungId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Stimmberechtigung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lenkungsgruppe_Stimmberechtigung_lenkungsgruppe_Abstimmung_AbstimmungId",
                        column: x => x.AbstimmungId,
                        principalTable: "lenkungsgruppe_Abstimmung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Beschlussauflage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rang = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    FaelligAm = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BeschlussId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Beschlussauflage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lenkungsgruppe_Beschlussauflage_lenkungsgruppe_Beschluss_BeschlussId",
                        column: x => x.BeschlussId,
                        principalTable: "lenkungsgruppe_Beschluss",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Beschlussbeteiligung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sitz = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Befangen = table.Column<int>(type: "INTEGER", nullable: false),
                    Grund = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Wahl = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AufPapier = table.Column<int>(type: "INTEGER", nullable: false),
                    BeschlussId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Beschlussbeteiligung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lenkungsgruppe_Beschlussbeteiligung_lenkungsgruppe_Beschluss_BeschlussId",
                        column: x => x.BeschlussId,
                        principalTable: "lenkungsgruppe_Beschluss",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Note",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KriteriumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Punkte = table.Column<int>(type: "INTEGER", nullable: true),
                    BewertungId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Note", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lenkungsgruppe_Note_lenkungsgruppe_Bewertung_BewertungId",
                        column: x => x.BewertungId,
                        principalTable: "lenkungsgruppe_Bewertung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Kriterium",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rang = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Gewicht = table.Column<int>(type: "INTEGER", nullable: false),
                    GremiumId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Kriterium", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lenkungsgruppe_Kriterium_lenkungsgruppe_Gremium_GremiumId",
                        column: x => x.GremiumId,
                        principalTable: "lenkungsgruppe_Gremium",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Regelwerk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Fassung = table.Column<int>(type: "INTEGER", nullable: false),
                    GiltAb = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Quorum = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Quorumzahl = table.Column<int>(type: "INTEGER", nullable: true),
                    Mehrheit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Gleichstand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Enthaltungen = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Abstimmungsart = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ladungsfrist = table.Column<int>(type: "INTEGER", nullable: false),
                    GremiumId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Regelwerk", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lenkungsgruppe_Regelwerk_lenkungsgruppe_Gremium_GremiumId",
                        column: x => x.GremiumId,
                        principalTable: "lenkungsgruppe_Gremium",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Anwesenheit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MitgliedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Von = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Bis = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SitzungId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Anwesenheit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lenkungsgruppe_Anwesenheit_lenkungsgruppe_Sitzung_SitzungId",
                        column: x => x.SitzungId,
                        principalTable: "lenkungsgruppe_Sitzung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lenkungsgruppe_Tagesordnungspunkt",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rang = table.Column<int>(type: "INTEGER", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    VorschlagId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Ergebnis = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SitzungId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lenkungsgruppe_Tagesordnungspunkt", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lenkungsgruppe_Tagesordnungspunkt_lenkungsgruppe_Sitzung_SitzungId",
                        column: x => x.SitzungId,
                        principalTable: "lenkungsgruppe_Sitzung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Abstimmung_SitzungId_PunktId",
                table: "lenkungsgruppe_Abstimmung",
                columns: new[] { "SitzungId", "PunktId" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Anwesenheit_SitzungId",
                table: "lenkungsgruppe_Anwesenheit",
                column: "SitzungId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Auflage_AbstimmungId",
                table: "lenkungsgruppe_Auflage",
                column: "AbstimmungId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Befangenheit_FadenId_PersonId",
                table: "lenkungsgruppe_Befangenheit",
                columns: new[] { "FadenId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Befangenheit_VorschlagId_PersonId",
                table: "lenkungsgruppe_Befangenheit",
                columns: new[] { "VorschlagId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Beschluss_Am_Id",
                table: "lenkungsgruppe_Beschluss",
                columns: new[] { "Am", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Beschluss_Ergebnis_Am_Id",
                table: "lenkungsgruppe_Beschluss",
                columns: new[] { "Ergebnis", "Am", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Beschluss_FadenId",
                table: "lenkungsgruppe_Beschluss",
                column: "FadenId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Beschluss_Nummer",
                table: "lenkungsgruppe_Beschluss",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Beschluss_VorschlagId",
                table: "lenkungsgruppe_Beschluss",
                column: "VorschlagId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Beschlussauflage_BeschlussId",
                table: "lenkungsgruppe_Beschlussauflage",
                column: "BeschlussId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Beschlussbeteiligung_BeschlussId",
                table: "lenkungsgruppe_Beschlussbeteiligung",
                column: "BeschlussId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Bewertung_VorschlagId_PersonId",
                table: "lenkungsgruppe_Bewertung",
                columns: new[] { "VorschlagId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Kriterium_GremiumId",
                table: "lenkungsgruppe_Kriterium",
                column: "GremiumId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Mitglied_GremiumId_Sitz",
                table: "lenkungsgruppe_Mitglied",
                columns: new[] { "GremiumId", "Sitz" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Mitglied_PersonId_GremiumId",
                table: "lenkungsgruppe_Mitglied",
                columns: new[] { "PersonId", "GremiumId" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Niederschrift_SitzungId_Fassung",
                table: "lenkungsgruppe_Niederschrift",
                columns: new[] { "SitzungId", "Fassung" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Note_BewertungId",
                table: "lenkungsgruppe_Note",
                column: "BewertungId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Regelwerk_GremiumId",
                table: "lenkungsgruppe_Regelwerk",
                column: "GremiumId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Sitzung_Beginn_Id",
                table: "lenkungsgruppe_Sitzung",
                columns: new[] { "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Sitzung_Nummer",
                table: "lenkungsgruppe_Sitzung",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Stimmberechtigung_AbstimmungId",
                table: "lenkungsgruppe_Stimmberechtigung",
                column: "AbstimmungId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Stimme_AbstimmungId_SitzId",
                table: "lenkungsgruppe_Stimme",
                columns: new[] { "AbstimmungId", "SitzId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Suchdokument_Art_Id",
                table: "lenkungsgruppe_Suchdokument",
                columns: new[] { "Art", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Suchdokument_Nummer",
                table: "lenkungsgruppe_Suchdokument",
                column: "Nummer");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Suchwort_Wort",
                table: "lenkungsgruppe_Suchwort",
                column: "Wort");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Tagesordnungspunkt_SitzungId",
                table: "lenkungsgruppe_Tagesordnungspunkt",
                column: "SitzungId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Tagesordnungspunkt_VorschlagId",
                table: "lenkungsgruppe_Tagesordnungspunkt",
                column: "VorschlagId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Vorschlag_FadenId",
                table: "lenkungsgruppe_Vorschlag",
                column: "FadenId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Vorschlag_FoerderantragId",
                table: "lenkungsgruppe_Vorschlag",
                column: "FoerderantragId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Vorschlag_InterneAkteId",
                table: "lenkungsgruppe_Vorschlag",
                column: "InterneAkteId");

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Vorschlag_Nummer",
                table: "lenkungsgruppe_Vorschlag",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Vorschlag_Offen_EingereichtAm_Id",
                table: "lenkungsgruppe_Vorschlag",
                columns: new[] { "Offen", "EingereichtAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Vorschlag_Status_EingereichtAm_Id",
                table: "lenkungsgruppe_Vorschlag",
                columns: new[] { "Status", "EingereichtAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_lenkungsgruppe_Vorschlag_Titel_Id",
                table: "lenkungsgruppe_Vorschlag",
                columns: new[] { "Titel", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Antragseingang");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Anwesenheit");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Auflage");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Befangenheit");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Beschlussauflage");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Beschlussbeteiligung");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Kriterium");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Mitglied");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Niederschrift");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Note");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Regelwerk");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Stimmberechtigung");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Stimme");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Suchdokument");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Suchstand");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Suchwort");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Tagesordnungspunkt");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Vorschlag");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Beschluss");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Bewertung");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Gremium");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Abstimmung");

            migrationBuilder.DropTable(
                name: "lenkungsgruppe_Sitzung");
        }
    }
}
