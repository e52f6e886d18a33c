using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Projekttraeger.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Projekttraeger : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "projekttraeger_Buchung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FoerdertopfId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    AntragId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Aus = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Nach = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Betrag = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    Grund = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zeitpunkt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projekttraeger_Buchung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "projekttraeger_Foerderantrag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProjektId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FadenId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BedarfId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraegerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Traeger = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Stadtteil = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Handlungsfeld = table.Column<int>(type: "INTEGER", nullable: false),
                    Zielgruppe = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    FoerdertopfId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Foerdertopf = table.Column<string>(type: "TEXT", maxLength: 110, nullable: false),
                    Gremium = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AmtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Massnahme = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Von = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Bis = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Beantragt = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    EingereichtAm = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Nachforderung = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    VorschlagId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Vorschlag = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    EntfallenerVorschlagId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BeschlussId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Beschluss = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Foerderwuerdigkeit = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    FoerderwuerdigkeitAm = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BefuerwortetAm = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Bewilligt = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: true),
                    BescheidAm = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Aktenzeichen = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    NichtFoerderfaehigWeil = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Ausgezahlt = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    Nachweisfrist = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NachweisAm = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Sachbericht = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Rueckforderung = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: true),
                    Zurueckgezahlt = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    Rueckzugsgrund = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projekttraeger_Foerderantrag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "projekttraeger_Foerdertopf",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Jahr = table.Column<int>(type: "INTEGER", nullable: false),
                    Volumen = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    Hoechstsumme = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: true),
                    Eigenanteil = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: false),
                    Antragsschluss = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EinzelverfuegungBis = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    Gremium = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AmtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Unterlagen = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Beantragt = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    Reserviert = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    Gebunden = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    Ausgezahlt = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    Zurueckgezahlt = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    LetzteBuchung = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projekttraeger_Foerdertopf", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "projekttraeger_Projekt",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    TraegerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Traeger = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BedarfId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FadenId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ziele = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Zielgruppe = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Stadtteil = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Handlungsfeld = table.Column<int>(type: "INTEGER", nullable: false),
                    Beginn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Ende = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Budget = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    Beteiligungstiefe = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Beteiligung = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Ergebnis = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Auswertung = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Abbruchgrund = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AbgeschlossenAm = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projekttraeger_Projekt", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "projekttraeger_Suchdokument",
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
                    table.PrimaryKey("PK_projekttraeger_Suchdokument", x => x.Nr);
                });

            migrationBuilder.CreateTable(
                name: "projekttraeger_Suchstand",
                columns: table => new
                {
                    Art = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Fassung = table.Column<int>(type: "INTEGER", nullable: false),
                    Bis = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projekttraeger_Suchstand", x => x.Art);
                });

            migrationBuilder.CreateTable(
                name: "projekttraeger_Suchwort",
                columns: table => new
                {
                    Form = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Wort = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Anzeige = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projekttraeger_Suchwort", x => new { x.Form, x.Wort });
                });

            migrationBuilder.CreateTable(
                name: "projekttraeger_Auflage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stelle = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    FaelligAm = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FoerderantragId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projekttraeger_Auflage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_projekttraeger_Auflage_projekttraeger_Foerderantrag_FoerderantragId",
                        column: x => x.FoerderantragId,
                        principalTable: "projekttraeger_Foerderantrag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "projekttraeger_Hinweis",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnlassId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Zeitpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FoerderantragId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projekttraeger_Hinweis", x => x.Id);
                    table.ForeignKey(
                        name: "FK_projekttraeger_Hinweis_projekttraeger_Foerderantrag_FoerderantragId",
                        column: x => x.FoerderantragId,
                        principalTable: "projekttraeger_Foerderantrag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "projekttraeger_Planposition",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stelle = table.Column<int>(type: "INTEGER", nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Bezeichnung = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Betrag = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: false),
                    Ist = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: true),
                    FoerderantragId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projekttraeger_Planposition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_projekttraeger_Planposition_projekttraeger_Foerderantrag_FoerderantragId",
                        column: x => x.FoerderantragId,
                        principalTable: "projekttraeger_Foerderantrag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "projekttraeger_Unterlage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stelle = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LiegtVor = table.Column<int>(type: "INTEGER", nullable: false),
                    FoerderantragId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projekttraeger_Unterlage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_projekttraeger_Unterlage_projekttraeger_Foerderantrag_FoerderantragId",
                        column: x => x.FoerderantragId,
                        principalTable: "projekttraeger_Foerderantrag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "projekttraeger_Meilenstein",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Faellig = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ErreichtAm = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProjektId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projekttraeger_Meilenstein", x => x.Id);
                    table.ForeignKey(
                        name: "FK_projekttraeger_Meilenstein_projekttraeger_Projekt_ProjektId",
                        column: x => x.ProjektId,
                        principalTable: "projekttraeger_Projekt",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Auflage_FoerderantragId",
                table: "projekttraeger_Auflage",
                column: "FoerderantragId");

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Buchung_AntragId_Nummer",
                table: "projekttraeger_Buchung",
                columns: new[] { "AntragId", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Buchung_FoerdertopfId_Nummer",
                table: "projekttraeger_Buchung",
                columns: new[] { "FoerdertopfId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Foerderantrag_AmtId_BefuerwortetAm",
                table: "projekttraeger_Foerderantrag",
                columns: new[] { "AmtId", "BefuerwortetAm" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Foerderantrag_FadenId",
                table: "projekttraeger_Foerderantrag",
                column: "FadenId");

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Foerderantrag_FoerdertopfId_Von_Id",
                table: "projekttraeger_Foerderantrag",
                columns: new[] { "FoerdertopfId", "Von", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Foerderantrag_Nummer",
                table: "projekttraeger_Foerderantrag",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Foerderantrag_ProjektId",
                table: "projekttraeger_Foerderantrag",
                column: "ProjektId");

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Foerderantrag_Status_Von_Id",
                table: "projekttraeger_Foerderantrag",
                columns: new[] { "Status", "Von", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Foerderantrag_Titel_Id",
                table: "projekttraeger_Foerderantrag",
                columns: new[] { "Titel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Foerderantrag_Traeger_Id",
                table: "projekttraeger_Foerderantrag",
                columns: new[] { "Traeger", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Foerderantrag_Von_Id",
                table: "projekttraeger_Foerderantrag",
                columns: new[] { "Von", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Foerdertopf_Jahr_Name",
                table: "projekttraeger_Foerdertopf",
                columns: new[] { "Jahr", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Foerdertopf_Status_Antragsschluss_Id",
                table: "projekttraeger_Foerdertopf",
                columns: new[] { "Status", "Antragsschluss", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Hinweis_FoerderantragId",
                table: "projekttraeger_Hinweis",
                column: "FoerderantragId");

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Meilenstein_ProjektId",
                table: "projekttraeger_Meilenstein",
                column: "ProjektId");

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Planposition_FoerderantragId",
                table: "projekttraeger_Planposition",
                column: "FoerderantragId");

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Projekt_Beginn_Id",
                table: "projekttraeger_Projekt",
                columns: new[] { "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Projekt_FadenId",
                table: "projekttraeger_Projekt",
                column: "FadenId");

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Projekt_Nummer",
                table: "projekttraeger_Projekt",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Projekt_Stadtteil_Beginn_Id",
                table: "projekttraeger_Projekt",
                columns: new[] { "Stadtteil", "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Projekt_Status_Beginn_Id",
                table: "projekttraeger_Projekt",
                columns: new[] { "Status", "Beginn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Projekt_Titel_Id",
                table: "projekttraeger_Projekt",
                columns: new[] { "Titel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Projekt_Traeger_Id",
                table: "projekttraeger_Projekt",
                columns: new[] { "Traeger", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Suchdokument_Art_Id",
                table: "projekttraeger_Suchdokument",
                columns: new[] { "Art", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Suchdokument_Nummer",
                table: "projekttraeger_Suchdokument",
                column: "Nummer");

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Suchwort_Wort",
                table: "projekttraeger_Suchwort",
                column: "Wort");

            migrationBuilder.CreateIndex(
                name: "IX_projekttraeger_Unterlage_FoerderantragId",
                table: "projekttraeger_Unterlage",
                column: "FoerderantragId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "projekttraeger_Auflage");

            migrationBuilder.DropTable(
                name: "projekttraeger_Buchung");

            migrationBuilder.DropTable(
                name: "projekttraeger_Foerdertopf");

            migrationBuilder.DropTable(
                name: "projekttraeger_Hinweis");

            migrationBuilder.DropTable(
                name: "projekttraeger_Meilenstein");

            migrationBuilder.DropTable(
                name: "projekttraeger_Planposition");

            migrationBuilder.DropTable(
                name: "projekttraeger_Suchdokument");

            migrationBuilder.DropTable(
                name: "projekttraeger_Suchstand");

            migrationBuilder.DropTable(
                name: "projekttraeger_Suchwort");

            migrationBuilder.DropTable(
                name: "projekttraeger_Unterlage");

            migrationBuilder.DropTable(
                name: "projekttraeger_Projekt");

            migrationBuilder.DropTable(
                name: "projekttraeger_Foerderantrag");
        }
    }
}
