using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Gastkonten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "verwaltung_Anmeldeversuche",
                columns: table => new
                {
                    Adresse = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Anzahl = table.Column<int>(type: "INTEGER", nullable: false),
                    GesperrtBis = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Zuletzt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Anmeldeversuche", x => x.Adresse);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Gastanmeldung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Appschluessel = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    LetzterZeitschritt = table.Column<long>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Gastanmeldung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Gastkonto",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EMail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EMailSchluessel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EingeladenVon = table.Column<Guid>(type: "TEXT", nullable: false),
                    EingeladenAm = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LinkPruefwert = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    LinkGueltigBis = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AngenommenAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ZugangBis = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Gesperrt = table.Column<int>(type: "INTEGER", nullable: false),
                    ZugangGewuenschtAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnmeldungGeaendertAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Gastkonto", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Gastpasskey",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kennung = table.Column<byte[]>(type: "BLOB", maxLength: 1023, nullable: false),
                    Schluessel = table.Column<byte[]>(type: "BLOB", maxLength: 2000, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Zaehler = table.Column<long>(type: "INTEGER", nullable: false),
                    Uebertragung = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    MitPruefung = table.Column<int>(type: "INTEGER", nullable: false),
                    Sicherbar = table.Column<int>(type: "INTEGER", nullable: false),
                    Gesichert = table.Column<int>(type: "INTEGER", nullable: false),
                    GastanmeldungId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Gastpasskey", x => x.Id);
                    table.ForeignKey(
                        name: "FK_verwaltung_Gastpasskey_verwaltung_Gastanmeldung_GastanmeldungId",
                        column: x => x.GastanmeldungId,
                        principalTable: "verwaltung_Gastanmeldung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Wiederherstellungscode",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Pruefwert = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    GastanmeldungId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Wiederherstellungscode", x => x.Id);
                    table.ForeignKey(
                        name: "FK_verwaltung_Wiederherstellungscode_verwaltung_Gastanmeldung_GastanmeldungId",
                        column: x => x.GastanmeldungId,
                        principalTable: "verwaltung_Gastanmeldung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Anmeldeversuche_Zuletzt",
                table: "verwaltung_Anmeldeversuche",
                column: "Zuletzt");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Gastkonto_EMailSchluessel",
                table: "verwaltung_Gastkonto",
                column: "EMailSchluessel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Gastkonto_LinkPruefwert",
                table: "verwaltung_Gastkonto",
                column: "LinkPruefwert");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Gastpasskey_GastanmeldungId",
                table: "verwaltung_Gastpasskey",
                column: "GastanmeldungId");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Gastpasskey_Kennung",
                table: "verwaltung_Gastpasskey",
                column: "Kennung",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Wiederherstellungscode_GastanmeldungId",
                table: "verwaltung_Wiederherstellungscode",
                column: "GastanmeldungId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "verwaltung_Anmeldeversuche");

            migrationBuilder.DropTable(
                name: "verwaltung_Gastkonto");

            migrationBuilder.DropTable(
                name: "verwaltung_Gastpasskey");

            migrationBuilder.DropTable(
                name: "verwaltung_Wiederherstellungscode");

            migrationBuilder.DropTable(
                name: "verwaltung_Gastanmeldung");
        }
    }
}
