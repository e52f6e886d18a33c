using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Bezeichnung("Förderantrag mit Verlauf")]
internal sealed class FoerderantragsansichtPage(IMediator mediator) : PageModel
{
    public FoerderantragAkte Akte { get; private set; } = default!;

    public string Adresse => $"/projekttraeger/foerderantraege/{Akte.Id}";

    /// <summary>Was jetzt zu tun ist, das Nächste zuerst.</summary>
    public IEnumerable<(string Ziel, string Text, string Art)> Handlungen
    {
        get
        {
            if (Akte.DarfSteuern) foreach (var handlung in Steuern()) yield return handlung;
            if (Akte.DarfBescheiden)
            {
                yield return ("bewilligen", "Zuwendung bewilligen", "primary");
                yield return ("foerderfaehigkeit-verneinen", "Förderfähigkeit verneinen", "secondary");
            }
            if (Antragsschreiben.Gibt(Akte)) yield return ("schreiben", "Schreiben ansehen", "secondary");
            if (Akte.DarfSteuern && Akte.VorDemBescheid) yield return ("zurueckziehen", "Zurückziehen", "tertiary");
        }
    }

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new Foerderantragsansicht(id), cancellationToken);

    private IEnumerable<(string, string, string)> Steuern()
    {
        var vollstaendig = Akte.Unterlagen.All(u => u.LiegtVor);
        return Akte.Status switch
        {
            FoerderantragStatus.Entwurf => [("einreichen", "Einreichen", Akte.Planfehler is null ? "primary" : "secondary"), ("bearbeiten", "Bearbeiten", Akte.Planfehler is null ? "secondary" : "primary")],
            FoerderantragStatus.Eingereicht or FoerderantragStatus.Nachgereicht =>
                [("formal-pruefen", "Formal prüfen", vollstaendig ? "primary" : "secondary"), ("unterlagen-vermerken", "Unterlagen vermerken", vollstaendig ? "secondary" : "primary"), ("unterlagen-nachfordern", "Unterlagen nachfordern", "secondary")],
            FoerderantragStatus.Unvollstaendig => [("nachreichen", "Nachreichung vermerken", "primary"), ("unterlagen-vermerken", "Unterlagen vermerken", "secondary"), ("bearbeiten", "Bearbeiten", "tertiary")],
            FoerderantragStatus.FormalGeprueft when Akte.Gremium == Gremium.Ortsbeirat => [("in-beratung-geben", "In Beratung geben", "primary"), ("foerderwuerdigkeit-eintragen", "Förderwürdigkeit eintragen", "secondary")],
            FoerderantragStatus.FormalGeprueft or FoerderantragStatus.InBeratung when Akte.Gremium != Gremium.Lenkungsgruppe => [("foerderwuerdigkeit-eintragen", "Förderwürdigkeit eintragen", "primary")],
            FoerderantragStatus.FormalGeprueft when Akte.Vorlegbar => [("erneut-vorlegen", "Erneut vorlegen", "primary")],
            FoerderantragStatus.Bewilligt => Akte.Ausgezahlt > Geldbetrag.Null
                ? [("auszahlen", "Auszahlen", "primary"), ("nachweis-anfordern", "Nachweis anfordern", "secondary")]
                : [("auszahlen", "Auszahlen", "primary")],
            FoerderantragStatus.Ausgezahlt => [("nachweis-anfordern", "Nachweis anfordern", "primary")],
            FoerderantragStatus.NachweisOffen when Akte.NachweisAm is null => [("nachweis-vorlegen", "Nachweis vorlegen", "primary"), ("nachweis-anfordern", "Frist ändern", "secondary")],
            FoerderantragStatus.NachweisOffen => [("nachweis-pruefen", "Nachweis prüfen", "primary"), ("nachweis-vorlegen", "Nachweis berichtigen", "secondary")],
            FoerderantragStatus.Rueckforderung => [("rueckzahlung-buchen", "Rückzahlung buchen", "primary")],
            _ => []
        };
    }
}
