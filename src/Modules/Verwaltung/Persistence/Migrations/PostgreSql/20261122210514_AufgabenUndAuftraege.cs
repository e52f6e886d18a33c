using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AufgabenUndAuftraege : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Aufgabenlauf",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Aufgabe = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Beginn = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Ende = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Ergebnis = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Fehler = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Host = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aufgabenlauf", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Auftrag",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Titel = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Art = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Angaben = table.Column<string>(type: "text", nullable: false),
                    Korrelation = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    BeendetAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Erledigt = table.Column<int>(type: "integer", nullable: false),
                    Gesamt = table.Column<int>(type: "integer", nullable: false),
                    Schritt = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Ergebnis = table.Column<string>(type: "text", nullable: true),
                    Adresse = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Fehler = table.Column<string>(type: "text", nullable: true),
                    AbbruchGewuenscht = table.Column<bool>(type: "boolean", nullable: false),
                    Paechter = table.Column<Guid>(type: "uuid", nullable: true),
                    PachtBis = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Versuche = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Auftrag", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Aufgabenlauf_Aufgabe_Beginn",
                schema: "verwaltung",
                table: "Aufgabenlauf",
                columns: new[] { "Aufgabe", "Beginn" });

            migrationBuilder.CreateIndex(
                name: "IX_Aufgabenlauf_Beginn",
                schema: "verwaltung",
                table: "Aufgabenlauf",
                column: "Beginn");

            migrationBuilder.CreateIndex(
                name: "IX_Auftrag_BeendetAm",
                schema: "verwaltung",
                table: "Auftrag",
                column: "BeendetAm");

            migrationBuilder.CreateIndex(
                name: "IX_Auftrag_PersonId_AngelegtAm",
                schema: "verwaltung",
                table: "Auftrag",
                columns: new[] { "PersonId", "AngelegtAm" });

            migrationBuilder.CreateIndex(
                name: "IX_Auftrag_Stand_PachtBis",
                schema: "verwaltung",
                table: "Auftrag",
                columns: new[] { "Stand", "PachtBis" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Aufgabenlauf",
                schema: "verwaltung");

            migrationBuilder.DropTable(
                name: "Auftrag",
                schema: "verwaltung");
        }
    }
}
