using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Stadtteilmanagement.Lenkungsgruppe.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Lenkungsgruppe : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Abstimmung",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SitzungId = table.Column<Guid>(type: "uuid", nullable: false),
                    PunktId = table.Column<Guid>(type: "uuid", nullable: false),
                    VorschlagId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Wortlaut = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Art = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Regelfassung = table.Column<int>(type: "integer", nullable: false),
                    GeoeffnetAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GeschlossenAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Abgegeben = table.Column<int>(type: "integer", nullable: false),
                    GeheimJa = table.Column<int>(type: "integer", nullable: false),
                    GeheimNein = table.Column<int>(type: "integer", nullable: false),
                    GeheimEnthaltung = table.Column<int>(type: "integer", nullable: false),
                    Ja = table.Column<int>(type: "integer", nullable: true),
                    Nein = table.Column<int>(type: "integer", nullable: true),
                    Enthaltungen = table.Column<int>(type: "integer", nullable: true),
                    Ergebnissatz = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Abbruchgrund = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Abstimmung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Antragseingang",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    FoerderantragId = table.Column<Guid>(type: "uuid", nullable: false),
                    Zurueckgezogen = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Antragseingang", x => x.FoerderantragId);
                });

            migrationBuilder.CreateTable(
                name: "Befangenheit",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VorschlagId = table.Column<Guid>(type: "uuid", nullable: false),
                    FadenId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Anlass = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Grund = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    DurchVorsitz = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Befangenheit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Beschluss",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    FadenId = table.Column<Guid>(type: "uuid", nullable: false),
                    SitzungId = table.Column<Guid>(type: "uuid", nullable: false),
                    AbstimmungId = table.Column<Guid>(type: "uuid", nullable: false),
                    VorschlagId = table.Column<Guid>(type: "uuid", nullable: false),
                    FoerderantragId = table.Column<Guid>(type: "uuid", nullable: true),
                    BedarfId = table.Column<Guid>(type: "uuid", nullable: true),
                    Stadtteil = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Am = table.Column<DateOnly>(type: "date", nullable: false),
                    Titel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Wortlaut = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Ergebnis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Ergebnissatz = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Quorumsatz = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Abstimmungsart = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Ja = table.Column<int>(type: "integer", nullable: false),
                    Nein = table.Column<int>(type: "integer", nullable: false),
                    Enthaltungen = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Beschluss", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Bewertung",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VorschlagId = table.Column<Guid>(type: "uuid", nullable: false),
                    MitgliedId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kommentar = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Empfehlung = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bewertung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Gremium",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Mitgliederstand = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gremium", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Mitglied",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GremiumId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sitz = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Stimmrecht = table.Column<bool>(type: "boolean", nullable: false),
                    VertretungFuerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Funktion = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Von = table.Column<DateOnly>(type: "date", nullable: false),
                    Bis = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mitglied", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Niederschrift",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SitzungId = table.Column<Guid>(type: "uuid", nullable: false),
                    Fassung = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(60000)", maxLength: 60000, nullable: false),
                    FreigegebenAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FreigegebenVon = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Niederschrift", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sitzung",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    GremiumId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Beginn = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Ende = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Ort = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    EingeladenAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Regelfassung = table.Column<int>(type: "integer", nullable: true),
                    EroeffnetAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    GeschlossenAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OffeneAbstimmungId = table.Column<Guid>(type: "uuid", nullable: true),
                    Absagegrund = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sitzung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Stimme",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AbstimmungId = table.Column<Guid>(type: "uuid", nullable: false),
                    SitzId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Wahl = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    AufPapier = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stimme", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Suchdokument",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Nr = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Art = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Nummer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Titel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Stand = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Stadtteil = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Datum = table.Column<DateOnly>(type: "date", nullable: true),
                    Kopf = table.Column<string>(type: "text", nullable: false),
                    Wortlaut = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suchdokument", x => x.Nr);
                });

            migrationBuilder.CreateTable(
                name: "Suchstand",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Art = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Fassung = table.Column<int>(type: "integer", nullable: false),
                    Bis = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suchstand", x => x.Art);
                });

            migrationBuilder.CreateTable(
                name: "Suchwort",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Form = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Wort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Anzeige = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suchwort", x => new { x.Form, x.Wort });
                });

            migrationBuilder.CreateTable(
                name: "Vorschlag",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    GremiumId = table.Column<Guid>(type: "uuid", nullable: false),
                    FadenId = table.Column<Guid>(type: "uuid", nullable: false),
                    InterneAkteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Offen = table.Column<bool>(type: "boolean", nullable: false),
                    WirdAbgestimmt = table.Column<bool>(type: "boolean", nullable: false),
                    EingereichtAm = table.Column<DateOnly>(type: "date", nullable: false),
                    Titel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Art = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Beschreibung = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    Zielgruppe = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Stadtteil = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Ort = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Kosten = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    Beantragt = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    Topf = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true),
                    TraegerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Traeger = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    BedarfId = table.Column<Guid>(type: "uuid", nullable: true),
                    FoerderantragId = table.Column<Guid>(type: "uuid", nullable: true),
                    Antragsnummer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Beschlussvorschlag = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vorschlag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Auflage",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Rang = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    FaelligAm = table.Column<DateOnly>(type: "date", nullable: true),
                    AbstimmungId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Auflage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Auflage_Abstimmung_AbstimmungId",
                        column: x => x.AbstimmungId,
                        principalSchema: "lenkungsgruppe",
                        principalTable: "Abstimmung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Stimmberechtigung",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SitzId = table.Column<Guid>(type: "uuid", nullable: false),
                    MitgliedId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sitz = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AbstimmungId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stimmberechtigung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Stimmberechtigung_Abstimmung_AbstimmungId",
                        column: x => x.AbstimmungId,
                        principalSchema: "lenkungsgruppe",
                        principalTable: "Abstimmung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Beschlussauflage",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Rang = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    FaelligAm = table.Column<DateOnly>(type: "date", nullable: true),
                    BeschlussId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Beschlussauflage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Beschlussauflage_Beschluss_BeschlussId",
                        column: x => x.BeschlussId,
                        principalSchema: "lenkungsgruppe",
                        principalTable: "Beschluss",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Beschlussbeteiligung",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sitz = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Befangen = table.Column<bool>(type: "boolean", nullable: false),
                    Grund = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Wahl = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    AufPapier = table.Column<bool>(type: "boolean", nullable: false),
                    BeschlussId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Beschlussbeteiligung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Beschlussbeteiligung_Beschluss_BeschlussId",
                        column: x => x.BeschlussId,
                        principalSchema: "lenkungsgruppe",
                        principalTable: "Beschluss",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Note",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KriteriumId = table.Column<Guid>(type: "uuid", nullable: false),
                    Punkte = table.Column<int>(type: "integer", nullable: true),
                    BewertungId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Note", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Note_Bewertung_BewertungId",
                        column: x => x.BewertungId,
                        principalSchema: "lenkungsgruppe",
                        principalTable: "Bewertung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Kriterium",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Rang = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Gewicht = table.Column<int>(type: "integer", nullable: false),
                    GremiumId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kriterium", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kriterium_Gremium_GremiumId",
                        column: x => x.GremiumId,
                        principalSchema: "lenkungsgruppe",
                        principalTable: "Gremium",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Regelwerk",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Fassung = table.Column<int>(type: "integer", nullable: false),
                    GiltAb = table.Column<DateOnly>(type: "date", nullable: false),
                    Quorum = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Quorumzahl = table.Column<int>(type: "integer", nullable: true),
                    Mehrheit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Gleichstand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Enthaltungen = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Abstimmungsart = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Ladungsfrist = table.Column<int>(type: "integer", nullable: false),
                    GremiumId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regelwerk", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Regelwerk_Gremium_GremiumId",
                        column: x => x.GremiumId,
                        principalSchema: "lenkungsgruppe",
                        principalTable: "Gremium",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Anwesenheit",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MitgliedId = table.Column<Guid>(type: "uuid", nullable: false),
                    Von = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Bis = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SitzungId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anwesenheit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Anwesenheit_Sitzung_SitzungId",
                        column: x => x.SitzungId,
                        principalSchema: "lenkungsgruppe",
                        principalTable: "Sitzung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Tagesordnungspunkt",
                schema: "lenkungsgruppe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Rang = table.Column<int>(type: "integer", nullable: false),
                    Titel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    VorschlagId = table.Column<Guid>(type: "uuid", nullable: true),
                    Ergebnis = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    SitzungId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tagesordnungspunkt", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Tagesordnungspunkt_Sitzung_SitzungId",
                        column: x => x.SitzungId,
                        principalSchema: "lenkungsgruppe",
                        principalTable: "Sitzung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Abstimmung_SitzungId_PunktId",
                schema: "lenkungsgruppe",
                table: "Abstimmung",
                columns: new[] { "SitzungId", "PunktId" });

            migrationBuilder.CreateIndex(
                name: "IX_Anwesenheit_SitzungId",
                schema: "lenkungsgruppe",
                table: "Anwesenheit",
                column: "SitzungId");

            migrationBuilder.CreateIndex(
                name: "IX_Auflage_AbstimmungId",
                schema: "lenkungsgruppe",
                table: "Auflage",
                column: "AbstimmungId");

            migrationBuilder.CreateIndex(
                name: "IX_Befangenheit_FadenId_PersonId",
                schema: "lenkungsgruppe",
                table: "Befangenheit",
                columns: new[] { "FadenId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Befangenheit_VorschlagId_PersonId",
                schema: "lenkungsgruppe",
                table: "Befangenheit",
                columns: new[] { "VorschlagId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Beschluss_Am_Id",
                schema: "lenkungsgruppe",
                table: "Beschluss",
                columns: new[] { "Am", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Beschluss_Ergebnis_Am_Id",
                schema: "lenkungsgruppe",
                table: "Beschluss",
                columns: new[] { "Ergebnis", "Am", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Beschluss_FadenId",
                schema: "lenkungsgruppe",
                table: "Beschluss",
                column: "FadenId");

            migrationBuilder.CreateIndex(
                name: "IX_Beschluss_Nummer",
                schema: "lenkungsgruppe",
                table: "Beschluss",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Beschluss_VorschlagId",
                schema: "lenkungsgruppe",
                table: "Beschluss",
                column: "VorschlagId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Beschlussauflage_BeschlussId",
                schema: "lenkungsgruppe",
                table: "Beschlussauflage",
                column: "BeschlussId");

            migrationBuilder.CreateIndex(
                name: "IX_Beschlussbeteiligung_BeschlussId",
                schema: "lenkungsgruppe",
                table: "Beschlussbeteiligung",
                column: "BeschlussId");

            migrationBuilder.CreateIndex(
                name: "IX_Bewertung_VorschlagId_PersonId",
                schema: "lenkungsgruppe",
                table: "Bewertung",
                columns: new[] { "VorschlagId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kriterium_GremiumId",
                schema: "lenkungsgruppe",
                table: "Kriterium",
                column: "GremiumId");

            migrationBuilder.CreateIndex(
                name: "IX_Mitglied_GremiumId_Sitz",
                schema: "lenkungsgruppe",
                table: "Mitglied",
                columns: new[] { "GremiumId", "Sitz" });

            migrationBuilder.CreateIndex(
                name: "IX_Mitglied_PersonId_GremiumId",
                schema: "lenkungsgruppe",
                table: "Mitglied",
                columns: new[] { "PersonId", "GremiumId" });

            migrationBuilder.CreateIndex(
                name: "IX_Niederschrift_SitzungId_Fassung",
                schema: "lenkungsgruppe",
                table: "Niederschrift",
                columns: new[] { "SitzungId", "Fassung" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Note_BewertungId",
                schema: "lenkungsgruppe",
                table: "Note",
                column: "BewertungId");

            migrationBuilder.CreateIndex(
                name: "IX_Regelwerk_GremiumId",
                schema: "lenkungsgruppe",
                table: "Regelwerk",
                column: "GremiumId");

            migrationBuilder.CreateIndex(
                name: "IX_Sitzung_Beginn_Id",
                schema: "lenkungsgruppe",
                table: "Sitzung",
                columns: new[] { "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sitzung_Nummer",
                schema: "lenkungsgruppe",
                table: "Sitzung",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Stimmberechtigung_AbstimmungId",
                schema: "lenkungsgruppe",
                table: "Stimmberechtigung",
                column: "AbstimmungId");

            migrationBuilder.CreateIndex(
                name: "IX_Stimme_AbstimmungId_SitzId",
                schema: "lenkungsgruppe",
                table: "Stimme",
                columns: new[] { "AbstimmungId", "SitzId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suchdokument_Art_Id",
                schema: "lenkungsgruppe",
                table: "Suchdokument",
                columns: new[] { "Art", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suchdokument_Nummer",
                schema: "lenkungsgruppe",
                table: "Suchdokument",
                column: "Nummer");

            migrationBuilder.CreateIndex(
                name: "IX_Suchwort_Wort",
                schema: "lenkungsgruppe",
                table: "Suchwort",
                column: "Wort");

            migrationBuilder.CreateIndex(
                name: "IX_Tagesordnungspunkt_SitzungId",
                schema: "lenkungsgruppe",
                table: "Tagesordnungspunkt",
                column: "SitzungId");

            migrationBuilder.CreateIndex(
                name: "IX_Tagesordnungspunkt_VorschlagId",
                schema: "lenkungsgruppe",
                table: "Tagesordnungspunkt",
                column: "VorschlagId");

            migrationBuilder.CreateIndex(
                name: "IX_Vorschlag_FadenId",
                schema: "lenkungsgruppe",
                table: "Vorschlag",
                column: "FadenId");

            migrationBuilder.CreateIndex(
                name: "IX_Vorschlag_FoerderantragId",
                schema: "lenkungsgruppe",
                table: "Vorschlag",
                column: "FoerderantragId");

            migrationBuilder.CreateIndex(
                name: "IX_Vorschlag_InterneAkteId",
                schema: "lenkungsgruppe",
                table: "Vorschlag",
                column: "InterneAkteId");

            migrationBuilder.CreateIndex(
                name: "IX_Vorschlag_Nummer",
                schema: "lenkungsgruppe",
                table: "Vorschlag",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Vorschlag_Offen_EingereichtAm_Id",
                schema: "lenkungsgruppe",
                table: "Vorschlag",
                columns: new[] { "Offen", "EingereichtAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Vorschlag_Status_EingereichtAm_Id",
                schema: "lenkungsgruppe",
                table: "Vorschlag",
                columns: new[] { "Status", "EingereichtAm", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Vorschlag_Titel_Id",
                schema: "lenkungsgruppe",
                table: "Vorschlag",
                columns: new[] { "Titel", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Antragseingang",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Anwesenheit",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Auflage",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Befangenheit",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Beschlussauflage",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Beschlussbeteiligung",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Kriterium",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Mitglied",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Niederschrift",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Note",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Regelwerk",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Stimmberechtigung",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Stimme",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Suchdokument",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Suchstand",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Suchwort",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Tagesordnungspunkt",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Vorschlag",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Beschluss",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Bewertung",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Gremium",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Abstimmung",
                schema: "lenkungsgruppe");

            migrationBuilder.DropTable(
                name: "Sitzung",
                schema: "lenkungsgruppe");
        }
    }
}
