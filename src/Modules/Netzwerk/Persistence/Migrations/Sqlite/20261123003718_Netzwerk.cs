using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Netzwerk.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Netzwerk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "netzwerk_Kontaktereignis",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Zeitpunkt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Inhalt = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    KontaktpersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    VerfasserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NaechsterSchritt = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Wiedervorlage = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ErledigtAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_netzwerk_Kontaktereignis", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "netzwerk_Kontaktperson",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vorname = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Nachname = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    EMail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Telefon = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Anschrift = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Notiz = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_netzwerk_Kontaktperson", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "netzwerk_Organisation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kurzname = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Namensschluessel = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Stadtteile = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Bereiche = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reichweite = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GemeinnuetzigBis = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Registernummer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Anschrift = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Telefon = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    EMail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Internet = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    PartnerSeit = table.Column<int>(type: "INTEGER", nullable: true),
                    Sprache = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Notiz = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Standgrund = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_netzwerk_Organisation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "netzwerk_Suchdokument",
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
                    table.PrimaryKey("PK_netzwerk_Suchdokument", x => x.Nr);
                });

            migrationBuilder.CreateTable(
                name: "netzwerk_Suchstand",
                columns: table => new
                {
                    Art = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Fassung = table.Column<int>(type: "INTEGER", nullable: false),
                    Bis = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_netzwerk_Suchstand", x => x.Art);
                });

            migrationBuilder.CreateTable(
                name: "netzwerk_Suchwort",
                columns: table => new
                {
                    Form = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Wort = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Anzeige = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_netzwerk_Suchwort", x => new { x.Form, x.Wort });
                });

            migrationBuilder.CreateTable(
                name: "netzwerk_Ansprechperson",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Funktion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Von = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Bis = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    KontaktpersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_netzwerk_Ansprechperson", x => x.Id);
                    table.ForeignKey(
                        name: "FK_netzwerk_Ansprechperson_netzwerk_Kontaktperson_KontaktpersonId",
                        column: x => x.KontaktpersonId,
                        principalTable: "netzwerk_Kontaktperson",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "netzwerk_Einwilligung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Angabe = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Zweck = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ErteiltAm = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kanal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Textfassung = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    WiderrufenAm = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    KontaktpersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_netzwerk_Einwilligung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_netzwerk_Einwilligung_netzwerk_Kontaktperson_KontaktpersonId",
                        column: x => x.KontaktpersonId,
                        principalTable: "netzwerk_Kontaktperson",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Ansprechperson_KontaktpersonId",
                table: "netzwerk_Ansprechperson",
                column: "KontaktpersonId");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Ansprechperson_OrganisationId",
                table: "netzwerk_Ansprechperson",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Einwilligung_KontaktpersonId",
                table: "netzwerk_Einwilligung",
                column: "KontaktpersonId");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Einwilligung_Zweck_Angabe",
                table: "netzwerk_Einwilligung",
                columns: new[] { "Zweck", "Angabe" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Kontaktereignis_ErledigtAm_Wiedervorlage",
                table: "netzwerk_Kontaktereignis",
                columns: new[] { "ErledigtAm", "Wiedervorlage" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Kontaktereignis_KontaktpersonId_Zeitpunkt",
                table: "netzwerk_Kontaktereignis",
                columns: new[] { "KontaktpersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Kontaktereignis_OrganisationId_Zeitpunkt",
                table: "netzwerk_Kontaktereignis",
                columns: new[] { "OrganisationId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Kontaktperson_EMail",
                table: "netzwerk_Kontaktperson",
                column: "EMail");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Kontaktperson_Nachname_Vorname_Id",
                table: "netzwerk_Kontaktperson",
                columns: new[] { "Nachname", "Vorname", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Kontaktperson_PersonId",
                table: "netzwerk_Kontaktperson",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Organisation_Art_Namensschluessel_Id",
                table: "netzwerk_Organisation",
                columns: new[] { "Art", "Namensschluessel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Organisation_EMail",
                table: "netzwerk_Organisation",
                column: "EMail");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Organisation_Namensschluessel_Id",
                table: "netzwerk_Organisation",
                columns: new[] { "Namensschluessel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Organisation_Reichweite_Namensschluessel_Id",
                table: "netzwerk_Organisation",
                columns: new[] { "Reichweite", "Namensschluessel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Organisation_Status_Namensschluessel_Id",
                table: "netzwerk_Organisation",
                columns: new[] { "Status", "Namensschluessel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Suchdokument_Art_Id",
                table: "netzwerk_Suchdokument",
                columns: new[] { "Art", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Suchdokument_Nummer",
                table: "netzwerk_Suchdokument",
                column: "Nummer");

            migrationBuilder.CreateIndex(
                name: "IX_netzwerk_Suchwort_Wort",
                table: "netzwerk_Suchwort",
                column: "Wort");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "netzwerk_Ansprechperson");

            migrationBuilder.DropTable(
                name: "netzwerk_Einwilligung");

            migrationBuilder.DropTable(
                name: "netzwerk_Kontaktereignis");

            migrationBuilder.DropTable(
                name: "netzwerk_Organisation");

            migrationBuilder.DropTable(
                name: "netzwerk_Suchdokument");

            migrationBuilder.DropTable(
                name: "netzwerk_Suchstand");

            migrationBuilder.DropTable(
                name: "netzwerk_Suchwort");

            migrationBuilder.DropTable(
                name: "netzwerk_Kontaktperson");
        }
    }
}
