using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Vertretung : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "VergebenVon",
                schema: "verwaltung",
                table: "Rollenzuordnung",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "VertretungFuer",
                schema: "verwaltung",
                table: "Audit",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Ab",
                schema: "verwaltung",
                table: "Amtszuordnung",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<Guid>(
                name: "VergebenVon",
                schema: "verwaltung",
                table: "Amtszuordnung",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.CreateTable(
                name: "Vertretung",
                schema: "verwaltung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VertreteneId = table.Column<Guid>(type: "uuid", nullable: false),
                    VertretungId = table.Column<Guid>(type: "uuid", nullable: false),
                    Von = table.Column<DateOnly>(type: "date", nullable: false),
                    Bis = table.Column<DateOnly>(type: "date", nullable: false),
                    BeendetAm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vertretung", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Vertretung_Bis_Von",
                schema: "verwaltung",
                table: "Vertretung",
                columns: new[] { "Bis", "Von" });

            migrationBuilder.CreateIndex(
                name: "IX_Vertretung_VertreteneId_Bis",
                schema: "verwaltung",
                table: "Vertretung",
                columns: new[] { "VertreteneId", "Bis" });

            migrationBuilder.CreateIndex(
                name: "IX_Vertretung_VertretungId_Bis",
                schema: "verwaltung",
                table: "Vertretung",
                columns: new[] { "VertretungId", "Bis" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Vertretung",
                schema: "verwaltung");

            migrationBuilder.DropColumn(
                name: "VergebenVon",
                schema: "verwaltung",
                table: "Rollenzuordnung");

            migrationBuilder.DropColumn(
                name: "VertretungFuer",
                schema: "verwaltung",
                table: "Audit");

            migrationBuilder.DropColumn(
                name: "Ab",
                schema: "verwaltung",
                table: "Amtszuordnung");

            migrationBuilder.DropColumn(
                name: "VergebenVon",
                schema: "verwaltung",
                table: "Amtszuordnung");
        }
    }
}
