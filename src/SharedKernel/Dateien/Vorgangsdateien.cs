using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Die Dateien eines Vorgangs, neueste zuerst.</summary>
/// <param name="Art">Art des Vorgangs in der Adresse.</param>
/// <param name="VorgangId">Der Vorgang.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion, Rolle.Revision, Rolle.Lenkungsgruppe), Objektregel(Dateizugang.Regel)]
public sealed record Vorgangsdateien(string Art, Guid VorgangId) : IRequest<Dateiliste>;

/// <summary>Dateien eines Vorgangs aus Sicht der Person, und ob sie jetzt welche beifügen kann.</summary>
public sealed record Dateiliste(string Art, Guid VorgangId, Dateivorgang Vorgang, bool DarfBeifuegen, IReadOnlyList<Dateieintrag> Dateien, int HoechstensMegabyte);

/// <summary>Eine Datei in der Liste, mit den Angaben ihrer neuesten Fassung und der Zahl aller.</summary>
public sealed record Dateieintrag(
    Guid Id, string Dateiname, Dateiart Art, long Groesse, Virenbefund Befund, bool Abrufbar, bool MitVorschau, string? Alternativtext, Guid? StelleId, Guid HochgeladenVon, DateTime HochgeladenAm, int Fassungen);

internal sealed class VorgangsdateienHandler(Dateizugang zugang, Dateieinstellungen einstellungen, AngemeldetePerson person) : IRequestHandler<Vorgangsdateien, Dateiliste>
{
    public async Task<Dateiliste> Handle(Vorgangsdateien request, CancellationToken cancellationToken)
    {
        var (traeger, vorgang) = await zugang.VorgangAsync(request.Art, request.VorgangId, cancellationToken);
        var zeilen = await traeger.Db.Dateien.AsNoTracking().Where(d => d.VorgangId == request.VorgangId && d.EntferntAm == null)
            .SelectMany(d => d.Fassungen, (d, f) => new
            {
                d.Id, d.Dateiname, d.Alternativtext, d.StelleId, f.Nummer, f.Art, f.Groesse, f.Befund, MitInhalt = f.Sha256 != null, MitVorschau = f.VorschauKlein != null, f.HochgeladenVon, f.HochgeladenAm
            })
            .OrderByDescending(f => f.HochgeladenAm).ThenByDescending(f => f.Id).ThenByDescending(f => f.Nummer).Take(1000).ToListAsync(cancellationToken);
        var dateien = zeilen.GroupBy(z => z.Id).Select(g => g.MaxBy(z => z.Nummer)!).Select(z =>
        {
            var abrufbar = z.MitInhalt && z.Befund is Virenbefund.Unbedenklich or Virenbefund.OhnePruefung;
            return new Dateieintrag(z.Id, z.Dateiname, z.Art, z.Groesse, z.Befund, abrufbar, abrufbar && z.MitVorschau, z.Alternativtext, z.StelleId, z.HochgeladenVon, z.HochgeladenAm, z.Nummer);
        });
        return new Dateiliste(request.Art, request.VorgangId, vorgang, vorgang.Sperre is null && person.DarfDateienAendern(), [.. dateien.OrderByDescending(d => d.HochgeladenAm).ThenByDescending(d => d.Id)], einstellungen.HoechstensMegabyte);
    }
}
