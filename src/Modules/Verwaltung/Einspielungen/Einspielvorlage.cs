using System.Text;
using MediatR;
using MiniExcelLibs;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

/// <summary>Eine Datei mit Kopfzeile und Beispielzeile zum Ausfüllen.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion, Rolle.Administration), Objektregel("je Art nur deren Rollen, sonst 404")]
internal sealed record Einspielvorlage(string? Art, bool Xlsx) : IRequest<Vorlagendatei>;

internal sealed record Vorlagendatei(byte[] Inhalt, string Typ, string Name);

internal sealed class EinspielvorlageHandler(Einspielzugriff zugriff) : IRequestHandler<Einspielvorlage, Vorlagendatei>
{
    public Task<Vorlagendatei> Handle(Einspielvorlage request, CancellationToken cancellationToken)
    {
        var art = zugriff.Art(request.Art);
        return Task.FromResult(request.Xlsx
            ? new Vorlagendatei(Xlsx(art.Spalten.ToDictionary(s => s.Titel, object (s) => s.Beispiel)), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"vorlage-{art.Schluessel}.xlsx")
            : new Vorlagendatei(Csv(art.Spalten.Select(s => s.Titel), art.Spalten.Select(s => s.Beispiel)), "text/csv; charset=utf-8", $"vorlage-{art.Schluessel}.csv"));
    }

    private static byte[] Xlsx(Dictionary<string, object> zeile)
    {
        using var speicher = new MemoryStream();
        speicher.SaveAs(new[] { zeile }, sheetName: "Vorlage");
        return speicher.ToArray();
    }

    private static byte[] Csv(params IEnumerable<string>[] zeilen) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(zeilen.Select(z => string.Join(';', z.Select(w => $"\"{w}\"")) + "\r\n")))];
}
