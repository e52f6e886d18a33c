using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Stadtteilmanagement.Projekttraeger.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Projekttraeger : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Buchung",
                schema: "projekttraeger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FoerdertopfId = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    AntragId = table.Column<Guid>(type: "uuid", nullable: false),
                    Aus = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Nach = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Betrag = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    Grund = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Zeitpunkt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Buchung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Foerderantrag",
                schema: "projekttraeger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ProjektId = table.Column<Guid>(type: "uuid", nullable: false),
                    FadenId = table.Column<Guid>(type: "uuid", nullable: false),
                    BedarfId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraegerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Traeger = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Stadtteil = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Handlungsfeld = table.Column<int>(type: "integer", nullable: false),
                    Zielgruppe = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    FoerdertopfId = table.Column<Guid>(type: "uuid", nullable: false),
                    Foerdertopf = table.Column<string>(type: "character varying(110)", maxLength: 110, nullable: false),
                    Gremium = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AmtId = table.Column<Guid>(type: "uuid", nullable: false),
                    Titel = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Massnahme = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Von = table.Column<DateOnly>(type: "date", nullable: false),
                    Bis = table.Column<DateOnly>(type: "date", nullable: false),
                    Beantragt = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    EingereichtAm = table.Column<DateOnly>(type: "date", nullable: true),
                    Nachforderung = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    VorschlagId = table.Column<Guid>(type: "uuid", nullable: true),
                    Vorschlag = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    EntfallenerVorschlagId = table.Column<Guid>(type: "uuid", nullable: true),
                    BeschlussId = table.Column<Guid>(type: "uuid", nullable: true),
                    Beschluss = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Foerderwuerdigkeit = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    FoerderwuerdigkeitAm = table.Column<DateOnly>(type: "date", nullable: true),
                    BefuerwortetAm = table.Column<DateOnly>(type: "date", nullable: true),
                    Bewilligt = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    BescheidAm = table.Column<DateOnly>(type: "date", nullable: true),
                    Aktenzeichen = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    NichtFoerderfaehigWeil = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Ausgezahlt = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    Nachweisfrist = table.Column<DateOnly>(type: "date", nullable: true),
                    NachweisAm = table.Column<DateOnly>(type: "date", nullable: true),
                    Sachbericht = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    Rueckforderung = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    Zurueckgezahlt = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    Rueckzugsgrund = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Foerderantrag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Foerdertopf",
                schema: "projekttraeger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Jahr = table.Column<int>(type: "integer", nullable: false),
                    Volumen = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    Hoechstsumme = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    Eigenanteil = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: false),
                    Antragsschluss = table.Column<DateOnly>(type: "date", nullable: false),
                    EinzelverfuegungBis = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    Gremium = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AmtId = table.Column<Guid>(type: "uuid", nullable: false),
                    Unterlagen = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Beantragt = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    Reserviert = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    Gebunden = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    Ausgezahlt = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    Zurueckgezahlt = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    LetzteBuchung = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Foerdertopf", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Projekt",
                schema: "projekttraeger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Titel = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    TraegerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Traeger = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    BedarfId = table.Column<Guid>(type: "uuid", nullable: true),
                    FadenId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ziele = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Zielgruppe = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Stadtteil = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Handlungsfeld = table.Column<int>(type: "integer", nullable: false),
                    Beginn = table.Column<DateOnly>(type: "date", nullable: false),
                    Ende = table.Column<DateOnly>(type: "date", nullable: false),
                    Budget = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    Beteiligungstiefe = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Beteiligung = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Ergebnis = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Auswertung = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Abbruchgrund = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    AbgeschlossenAm = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Projekt", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Suchdokument",
                schema: "projekttraeger",
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
                schema: "projekttraeger",
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
                schema: "projekttraeger",
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
                name: "Auflage",
                schema: "projekttraeger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Stelle = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FaelligAm = table.Column<DateOnly>(type: "date", nullable: true),
                    FoerderantragId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Auflage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Auflage_Foerderantrag_FoerderantragId",
                        column: x => x.FoerderantragId,
                        principalSchema: "projekttraeger",
                        principalTable: "Foerderantrag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Hinweis",
                schema: "projekttraeger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AnlassId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Zeitpunkt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FoerderantragId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hinweis", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hinweis_Foerderantrag_FoerderantragId",
                        column: x => x.FoerderantragId,
                        principalSchema: "projekttraeger",
                        principalTable: "Foerderantrag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Planposition",
                schema: "projekttraeger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Stelle = table.Column<int>(type: "integer", nullable: false),
                    Art = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Bezeichnung = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Betrag = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    Ist = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    FoerderantragId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Planposition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Planposition_Foerderantrag_FoerderantragId",
                        column: x => x.FoerderantragId,
                        principalSchema: "projekttraeger",
                        principalTable: "Foerderantrag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Unterlage",
                schema: "projekttraeger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Stelle = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    LiegtVor = table.Column<bool>(type: "boolean", nullable: false),
                    FoerderantragId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Unterlage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Unterlage_Foerderantrag_FoerderantragId",
                        column: x => x.FoerderantragId,
                        principalSchema: "projekttraeger",
                        principalTable: "Foerderantrag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Meilenstein",
                schema: "projekttraeger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Titel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Faellig = table.Column<DateOnly>(type: "date", nullable: false),
                    ErreichtAm = table.Column<DateOnly>(type: "date", nullable: true),
                    ProjektId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meilenstein", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meilenstein_Projekt_ProjektId",
                        column: x => x.ProjektId,
                        principalSchema: "projekttraeger",
                        principalTable: "Projekt",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Auflage_FoerderantragId",
                schema: "projekttraeger",
                table: "Auflage",
                column: "FoerderantragId");

            migrationBuilder.CreateIndex(
                name: "IX_Buchung_AntragId_Nummer",
                schema: "projekttraeger",
                table: "Buchung",
                columns: new[] { "AntragId", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_Buchung_FoerdertopfId_Nummer",
                schema: "projekttraeger",
                table: "Buchung",
                columns: new[] { "FoerdertopfId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Foerderantrag_AmtId_BefuerwortetAm",
                schema: "projekttraeger",
                table: "Foerderantrag",
                columns: new[] { "AmtId", "BefuerwortetAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Foerderantrag_FadenId",
                schema: "projekttraeger",
                table: "Foerderantrag",
                column: "FadenId");

            migrationBuilder.CreateIndex(
                name: "IX_Foerderantrag_FoerdertopfId_Von_Id",
                schema: "projekttraeger",
                table: "Foerderantrag",
                columns: new[] { "FoerdertopfId", "Von", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Foerderantrag_Nummer",
                schema: "projekttraeger",
                table: "Foerderantrag",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Foerderantrag_ProjektId",
                schema: "projekttraeger",
                table: "Foerderantrag",
                column: "ProjektId");

            migrationBuilder.CreateIndex(
                name: "IX_Foerderantrag_Status_Von_Id",
                schema: "projekttraeger",
                table: "Foerderantrag",
                columns: new[] { "Status", "Von", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Foerderantrag_Titel_Id",
                schema: "projekttraeger",
                table: "Foerderantrag",
                columns: new[] { "Titel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Foerderantrag_Traeger_Id",
                schema: "projekttraeger",
                table: "Foerderantrag",
                columns: new[] { "Traeger", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Foerderantrag_Von_Id",
                schema: "projekttraeger",
                table: "Foerderantrag",
                columns: new[] { "Von", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Foerdertopf_Jahr_Name",
                schema: "projekttraeger",
                table: "Foerdertopf",
                columns: new[] { "Jahr", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Foerdertopf_Status_Antragsschluss_Id",
                schema: "projekttraeger",
                table: "Foerdertopf",
                columns: new[] { "Status", "Antragsschluss", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Hinweis_FoerderantragId",
                schema: "projekttraeger",
                table: "Hinweis",
                column: "FoerderantragId");

            migrationBuilder.CreateIndex(
                name: "IX_Meilenstein_ProjektId",
                schema: "projekttraeger",
                table: "Meilenstein",
                column: "ProjektId");

            migrationBuilder.CreateIndex(
                name: "IX_Planposition_FoerderantragId",
                schema: "projekttraeger",
                table: "Planposition",
                column: "FoerderantragId");

            migrationBuilder.CreateIndex(
                name: "IX_Projekt_Beginn_Id",
                schema: "projekttraeger",
                table: "Projekt",
                columns: new[] { "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projekt_FadenId",
                schema: "projekttraeger",
                table: "Projekt",
                column: "FadenId");

            migrationBuilder.CreateIndex(
                name: "IX_Projekt_Nummer",
                schema: "projekttraeger",
                table: "Projekt",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projekt_Stadtteil_Beginn_Id",
                schema: "projekttraeger",
                table: "Projekt",
                columns: new[] { "Stadtteil", "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projekt_Status_Beginn_Id",
                schema: "projekttraeger",
                table: "Projekt",
                columns: new[] { "Status", "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projekt_Titel_Id",
                schema: "projekttraeger",
                table: "Projekt",
                columns: new[] { "Titel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projekt_Traeger_Id",
                schema: "projekttraeger",
                table: "Projekt",
                columns: new[] { "Traeger", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Suchdokument_Art_Id",
                schema: "projekttraeger",
                table: "Suchdokument",
                columns: new[] { "Art", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suchdokument_Nummer",
                schema: "projekttraeger",
                table: "Suchdokument",
                column: "Nummer");

            migrationBuilder.CreateIndex(
                name: "IX_Suchwort_Wort",
                schema: "projekttraeger",
                table: "Suchwort",
                column: "Wort");

            migrationBuilder.CreateIndex(
                name: "IX_Unterlage_FoerderantragId",
                schema: "projekttraeger",
                table: "Unterlage",
                column: "FoerderantragId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Auflage",
                schema: "projekttraeger");

            migrationBuilder.DropTable(
                name: "Buchung",
                schema: "projekttraeger");

            migrationBuilder.DropTable(
                name: "Foerdertopf",
                schema: "projekttraeger");

            migrationBuilder.DropTable(
                name: "Hinweis",
                schema: "projekttraeger");

            migrationBuilder.DropTable(
                name: "Meilenstein",
                schema: "projekttraeger");

            migrationBuilder.DropTable(
                name: "Planposition",
                schema: "projekttraeger");

            migrationBuilder.DropTable(
                name: "Suchdokument",
                schema: "projekttraeger");

            migrationBuilder.DropTable(
                name: "Suchstand",
                schema: "projekttraeger");

            migrationBuilder.DropTable(
                name: "Suchwort",
                schema: "projekttraeger");

            migrationBuilder.DropTable(
                name: "Unterlage",
                schema: "projekttraeger");

            migrationBuilder.DropTable(
                name: "Projekt",
                schema: "projekttraeger");

            migrationBuilder.DropTable(
                name: "Foerderantrag",
                schema: "projekttraeger");
        }
    }
}
