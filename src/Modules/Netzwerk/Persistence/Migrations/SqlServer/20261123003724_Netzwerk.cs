using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Netzwerk.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Netzwerk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Kontaktereignis",
                schema: "netzwerk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Art = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Zeitpunkt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Inhalt = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    KontaktpersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    VerfasserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NaechsterSchritt = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Wiedervorlage = table.Column<DateOnly>(type: "date", nullable: true),
                    ErledigtAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kontaktereignis", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kontaktperson",
                schema: "netzwerk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Vorname = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Nachname = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    EMail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Telefon = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Anschrift = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Notiz = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kontaktperson", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organisation",
                schema: "netzwerk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kurzname = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Namensschluessel = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Art = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Stadtteile = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Bereiche = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Reichweite = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GemeinnuetzigBis = table.Column<DateOnly>(type: "date", nullable: true),
                    Registernummer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Anschrift = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Telefon = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    EMail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Internet = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    PartnerSeit = table.Column<int>(type: "int", nullable: true),
                    Sprache = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    Notiz = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Standgrund = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Suchdokument",
                schema: "netzwerk",
                columns: table => new
                {
                    Nr = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Art = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Nummer = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Titel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Stand = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Stadtteil = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Datum = table.Column<DateOnly>(type: "date", nullable: true),
                    Kopf = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Wortlaut = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suchdokument", x => x.Nr);
                });

            migrationBuilder.CreateTable(
                name: "Suchstand",
                schema: "netzwerk",
                columns: table => new
                {
                    Art = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Fassung = table.Column<int>(type: "int", nullable: false),
                    Bis = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suchstand", x => x.Art);
                });

            migrationBuilder.CreateTable(
                name: "Suchwort",
                schema: "netzwerk",
                columns: table => new
                {
                    Form = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Wort = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Anzeige = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suchwort", x => new { x.Form, x.Wort });
                });

            migrationBuilder.CreateTable(
                name: "Ansprechperson",
                schema: "netzwerk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Funktion = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Von = table.Column<DateOnly>(type: "date", nullable: true),
                    Bis = table.Column<DateOnly>(type: "date", nullable: true),
                    KontaktpersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ansprechperson", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ansprechperson_Kontaktperson_KontaktpersonId",
                        column: x => x.KontaktpersonId,
                        principalSchema: "netzwerk",
                        principalTable: "Kontaktperson",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Einwilligung",
                schema: "netzwerk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Angabe = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Zweck = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ErteiltAm = table.Column<DateOnly>(type: "date", nullable: false),
                    Kanal = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Textfassung = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    WiderrufenAm = table.Column<DateOnly>(type: "date", nullable: true),
                    KontaktpersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Einwilligung", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Einwilligung_Kontaktperson_KontaktpersonId",
                        column: x => x.KontaktpersonId,
                        principalSchema: "netzwerk",
                        principalTable: "Kontaktperson",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Ansprechperson_KontaktpersonId",
                schema: "netzwerk",
                table: "Ansprechperson",
                column: "KontaktpersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Ansprechperson_OrganisationId",
                schema: "netzwerk",
                table: "Ansprechperson",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Einwilligung_KontaktpersonId",
                schema: "netzwerk",
                table: "Einwilligung",
                column: "KontaktpersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Einwilligung_Zweck_Angabe",
                schema: "netzwerk",
                table: "Einwilligung",
                columns: new[] { "Zweck", "Angabe" });

            migrationBuilder.CreateIndex(
                name: "IX_Kontaktereignis_ErledigtAm_Wiedervorlage",
                schema: "netzwerk",
                table: "Kontaktereignis",
                columns: new[] { "ErledigtAm", "Wiedervorlage" });

            migrationBuilder.CreateIndex(
                name: "IX_Kontaktereignis_KontaktpersonId_Zeitpunkt",
                schema: "netzwerk",
                table: "Kontaktereignis",
                columns: new[] { "KontaktpersonId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Kontaktereignis_OrganisationId_Zeitpunkt",
                schema: "netzwerk",
                table: "Kontaktereignis",
                columns: new[] { "OrganisationId", "Zeitpunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Kontaktperson_EMail",
                schema: "netzwerk",
                table: "Kontaktperson",
                column: "EMail");

            migrationBuilder.CreateIndex(
                name: "IX_Kontaktperson_Nachname_Vorname_Id",
                schema: "netzwerk",
                table: "Kontaktperson",
                columns: new[] { "Nachname", "Vorname", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Kontaktperson_PersonId",
                schema: "netzwerk",
                table: "Kontaktperson",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_Art_Namensschluessel_Id",
                schema: "netzwerk",
                table: "Organisation",
                columns: new[] { "Art", "Namensschluessel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_EMail",
                schema: "netzwerk",
                table: "Organisation",
                column: "EMail");

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_Namensschluessel_Id",
                schema: "netzwerk",
                table: "Organisation",
                columns: new[] { "Namensschluessel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_Reichweite_Namensschluessel_Id",
                schema: "netzwerk",
                table: "Organisation",
                columns: new[] { "Reichweite", "Namensschluessel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_Status_Namensschluessel_Id",
                schema: "netzwerk",
                table: "Organisation",
                columns: new[] { "Status", "Namensschluessel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Suchdokument_Art_Id",
                schema: "netzwerk",
                table: "Suchdokument",
                columns: new[] { "Art", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suchdokument_Nummer",
                schema: "netzwerk",
                table: "Suchdokument",
                column: "Nummer");

            migrationBuilder.CreateIndex(
                name: "IX_Suchwort_Wort",
                schema: "netzwerk",
                table: "Suchwort",
                column: "Wort");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Ansprechperson",
                schema: "netzwerk");

            migrationBuilder.DropTable(
                name: "Einwilligung",
                schema: "netzwerk");

            migrationBuilder.DropTable(
                name: "Kontaktereignis",
                schema: "netzwerk");

            migrationBuilder.DropTable(
                name: "Organisation",
                schema: "netzwerk");

            migrationBuilder.DropTable(
                name: "Suchdokument",
                schema: "netzwerk");

            migrationBuilder.DropTable(
                name: "Suchstand",
                schema: "netzwerk");

            migrationBuilder.DropTable(
                name: "Suchwort",
                schema: "netzwerk");

            migrationBuilder.DropTable(
                name: "Kontaktperson",
                schema: "netzwerk");
        }
    }
}
