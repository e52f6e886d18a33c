using MediatR;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

/// <summary>Was die Person einspielen darf und welche Spalten das Gewählte hat.</summary>
/// <param name="Art">Schlüssel der Art; null, wenn noch keine gewählt ist.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion, Rolle.Administration), Objektregel("je Art nur deren Rollen, sonst 404")]
internal sealed record Einspielauswahl(string? Art = null) : IRequest<Einspielangebot>;

internal sealed record Einspielangebot(IReadOnlyList<Einspielmoeglichkeit> Moeglich, Einspielmoeglichkeit? Gewaehlt);

internal sealed record Einspielmoeglichkeit(string Schluessel, string Titel, string Liste, IReadOnlyList<Einspielspalte> Spalten)
{
    public static Einspielmoeglichkeit Aus(IEinspielart art) => new(art.Schluessel, art.Titel, art.Liste, art.Spalten);
}

internal sealed class EinspielauswahlHandler(Einspielzugriff zugriff) : IRequestHandler<Einspielauswahl, Einspielangebot>
{
    public Task<Einspielangebot> Handle(Einspielauswahl request, CancellationToken cancellationToken) => Task.FromResult(new Einspielangebot(
        [.. zugriff.Arten.Select(Einspielmoeglichkeit.Aus)], string.IsNullOrEmpty(request.Art) ? null : Einspielmoeglichkeit.Aus(zugriff.Art(request.Art))));
}
