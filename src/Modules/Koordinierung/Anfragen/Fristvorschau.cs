using MediatR;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

/// <summary>Erklärt eine Frist in Worten, während man sie wählt.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt)]
internal sealed record Fristvorschau(DateOnly? Frist) : IRequest<string>;

internal sealed class FristvorschauHandler(TimeProvider uhr) : IRequestHandler<Fristvorschau, string>
{
    public Task<string> Handle(Fristvorschau request, CancellationToken cancellationToken) =>
        Task.FromResult(Frist.Erklaerung(uhr.Heute(), request.Frist));
}

/// <summary>Fristen, wie sie das Stadtteilmanagement setzt.</summary>
internal static class Frist
{
    /// <summary>Vorgeschlagene Zahl der Werktage (Montag bis Freitag ohne Feiertage).</summary>
    public const int Werktage = 10;

    public static Fristberechnung Vorschlag(DateOnly beginn) => Fristberechnung.InWerktagen(beginn, Werktage);

    public static string Erklaerung(DateOnly beginn, DateOnly? frist) => frist switch
    {
        null => "Bitte wählen Sie eine Frist.",
        { } tag when tag <= beginn => "Die Frist muss nach dem heutigen Tag liegen.",
        { } tag when tag > beginn.AddYears(5) => "Die Frist liegt mehr als fünf Jahre in der Zukunft.",
        { } tag when Arbeitstage.Ist(tag) => Fristberechnung.InWerktagen(beginn, Arbeitstage.Zwischen(beginn, tag)).Erklaerung,
        { } tag => Fristberechnung.BisZum(beginn, tag).Erklaerung
    };
}
