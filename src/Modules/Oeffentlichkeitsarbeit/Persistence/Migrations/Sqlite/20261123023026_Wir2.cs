using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Wir2 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "oeffentlichkeitsarbeit_Ausgabe",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Jahrgang = table.Column<int>(type: "INTEGER", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Titelthema = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Redaktionsschluss = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Drucktermin = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Verteiltermin = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Auflage = table.Column<int>(type: "INTEGER", nullable: false),
                    Herausgeber = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Redaktion = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Druckerei = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Anzeigen = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    GedrucktAm = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oeffentlichkeitsarbeit_Ausgabe", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "oeffentlichkeitsarbeit_Beitrag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Vorspann = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Urheber = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    RubrikId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Zeichen = table.Column<int>(type: "INTEGER", nullable: false),
                    AusgabeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FadenId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Herkunft = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HerkunftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kommentar = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    StandSeit = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oeffentlichkeitsarbeit_Beitrag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "oeffentlichkeitsarbeit_Rubrik",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Reihenfolge = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oeffentlichkeitsarbeit_Rubrik", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "oeffentlichkeitsarbeit_Platz",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seite = table.Column<int>(type: "INTEGER", nullable: false),
                    RubrikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Laenge = table.Column<int>(type: "INTEGER", nullable: false),
                    BeitragId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AusgabeId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oeffentlichkeitsarbeit_Platz", x => x.Id);
                    table.ForeignKey(
                        name: "FK_oeffentlichkeitsarbeit_Platz_oeffentlichkeitsarbeit_Ausgabe_AusgabeId",
                        column: x => x.AusgabeId,
                        principalTable: "oeffentlichkeitsarbeit_Ausgabe",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Ausgabe_Jahrgang_Nummer",
                table: "oeffentlichkeitsarbeit_Ausgabe",
                columns: new[] { "Jahrgang", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Ausgabe_Redaktionsschluss_Id",
                table: "oeffentlichkeitsarbeit_Ausgabe",
                columns: new[] { "Redaktionsschluss", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Ausgabe_Status_Redaktionsschluss_Id",
                table: "oeffentlichkeitsarbeit_Ausgabe",
                columns: new[] { "Status", "Redaktionsschluss", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Beitrag_AusgabeId",
                table: "oeffentlichkeitsarbeit_Beitrag",
                column: "AusgabeId");

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Beitrag_FadenId",
                table: "oeffentlichkeitsarbeit_Beitrag",
                column: "FadenId");

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Beitrag_HerkunftId",
                table: "oeffentlichkeitsarbeit_Beitrag",
                column: "HerkunftId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Beitrag_RubrikId_StandSeit_Id",
                table: "oeffentlichkeitsarbeit_Beitrag",
                columns: new[] { "RubrikId", "StandSeit", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Beitrag_StandSeit_Id",
                table: "oeffentlichkeitsarbeit_Beitrag",
                columns: new[] { "StandSeit", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Beitrag_Status_StandSeit_Id",
                table: "oeffentlichkeitsarbeit_Beitrag",
                columns: new[] { "Status", "StandSeit", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Beitrag_Titel_Id",
                table: "oeffentlichkeitsarbeit_Beitrag",
                columns: new[] { "Titel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Platz_AusgabeId",
                table: "oeffentlichkeitsarbeit_Platz",
                column: "AusgabeId");

            migrationBuilder.CreateIndex(
                name: "IX_oeffentlichkeitsarbeit_Rubrik_Name",
                table: "oeffentlichkeitsarbeit_Rubrik",
                column: "Name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "oeffentlichkeitsarbeit_Beitrag");

            migrationBuilder.DropTable(
                name: "oeffentlichkeitsarbeit_Platz");

            migrationBuilder.DropTable(
                name: "oeffentlichkeitsarbeit_Rubrik");

            migrationBuilder.DropTable(
                name: "oeffentlichkeitsarbeit_Ausgabe");
        }
    }
}
