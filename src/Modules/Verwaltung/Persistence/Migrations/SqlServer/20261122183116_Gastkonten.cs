using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Gastkonten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Anmeldeversuche",
                schema: "verwaltung",
                columns: table => new
                {
                    Adresse = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Anzahl = table.Column<int>(type: "int", nullable: false),
                    GesperrtBis = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Zuletzt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anmeldeversuche", x => x.Adresse);
                });

            migrationBuilder.CreateTable(
                name: "Gastanmeldung",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Appschluessel = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    LetzterZeitschritt = table.Column<long>(type: "bigint", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gastanmeldung", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Gastkonto",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EMail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EMailSchluessel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EingeladenVon = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EingeladenAm = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LinkPruefwert = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    LinkGueltigBis = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AngenommenAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ZugangBis = table.Column<DateOnly>(type: "date", nullable: false),
                    Gesperrt = table.Column<bool>(type: "bit", nullable: false),
                    ZugangGewuenschtAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AnmeldungGeaendertAm = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gastkonto", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Gastpasskey",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kennung = table.Column<byte[]>(type: "varbinary(1023)", maxLength: 1023, nullable: false),
                    Schluessel = table.Column<byte[]>(type: "varbinary(2000)", maxLength: 2000, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Zaehler = table.Column<long>(type: "bigint", nullable: false),
                    Uebertragung = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    MitPruefung = table.Column<bool>(type: "bit", nullable: false),
                    Sicherbar = table.Column<bool>(type: "bit", nullable: false),
                    Gesichert = table.Column<bool>(type: "bit", nullable: false),
                    GastanmeldungId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gastpasskey", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Gastpasskey_Gastanmeldung_GastanmeldungId",
                        column: x => x.GastanmeldungId,
                        principalSchema: "verwaltung",
                        principalTable: "Gastanmeldung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Wiederherstellungscode",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Pruefwert = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    GastanmeldungId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wiederherstellungscode", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Wiederherstellungscode_Gastanmeldung_GastanmeldungId",
                        column: x => x.GastanmeldungId,
                        principalSchema: "verwaltung",
                        principalTable: "Gastanmeldung",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Anmeldeversuche_Zuletzt",
                schema: "verwaltung",
                table: "Anmeldeversuche",
                column: "Zuletzt");

            migrationBuilder.CreateIndex(
                name: "IX_Gastkonto_EMailSchluessel",
                schema: "verwaltung",
                table: "Gastkonto",
                column: "EMailSchluessel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Gastkonto_LinkPruefwert",
                schema: "verwaltung",
                table: "Gastkonto",
                column: "LinkPruefwert");

            migrationBuilder.CreateIndex(
                name: "IX_Gastpasskey_GastanmeldungId",
                schema: "verwaltung",
                table: "Gastpasskey",
                column: "GastanmeldungId");

            migrationBuilder.CreateIndex(
                name: "IX_Gastpasskey_Kennung",
                schema: "verwaltung",
                table: "Gastpasskey",
                column: "Kennung",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Wiederherstellungscode_GastanmeldungId",
                schema: "verwaltung",
                table: "Wiederherstellungscode",
                column: "GastanmeldungId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Anmeldeversuche",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Gastkonto",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Gastpasskey",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Wiederherstellungscode",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Gastanmeldung",
                schema: "verwaltung");
        }
    }
}
