using Stadtteilmanagement.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Gastzugang;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

/// <summary>Eine Übersicht mit vielen kleinen Handlungen; jede sendet ihren Befehl und zeigt dieselbe Seite wieder.</summary>
[Bezeichnung("Meine Anmeldung")]
internal sealed class MeineAnmeldungPage(IMediator mediator, IDataProtectionProvider schutz) : FormPage<PasskeyBenennen>
{
    private const string Adresse = "/verwaltung/gastsicherheit";

    public Anmeldestand? Stand { get; private set; }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken cancellationToken) => Stand = await mediator.Send(new MeineAnmeldung(), cancellationToken);

    protected override PasskeyBenennen Vorbelegt() => new(Guid.Empty, null);

    [Sendet(typeof(PasskeyHinzufuegenVorbereiten))]
    public async Task<IActionResult> OnPostOptionenAsync(CancellationToken cancellationToken)
    {
        var herausforderung = await mediator.Send(new PasskeyHinzufuegenVorbereiten(), cancellationToken);
        Zwischenstand.Passkey.Merken(HttpContext, schutz, herausforderung.Zustand);
        return Content(herausforderung.Optionen, "application/json");
    }

    [Sendet(typeof(PasskeyHinzufuegen))]
    public Task<IActionResult> OnPostHinzufuegenAsync(string? antwort, CancellationToken cancellationToken)
    {
        var zustand = Zwischenstand.Passkey.Lesen(HttpContext, schutz);
        Zwischenstand.Passkey.Vergessen(HttpContext);
        return SendenAsync(new PasskeyHinzufuegen(antwort, zustand, Geraet.Aus(Request.Headers.UserAgent) ?? "Mein Gerät"), "Der Passkey ist hinzugefügt.", cancellationToken);
    }

    [Sendet(typeof(PasskeyBenennen))]
    public Task<IActionResult> OnPostBenennenAsync(CancellationToken cancellationToken) => SendenAsync(Command, "Der Passkey ist benannt.", cancellationToken);

    [Sendet(typeof(PasskeyEntfernen))]
    public Task<IActionResult> OnPostEntfernenAsync(CancellationToken cancellationToken) =>
        SendenAsync(new PasskeyEntfernen(Command.PasskeyId), "Der Passkey ist entfernt. Löschen Sie ihn auch auf dem Gerät.", cancellationToken);

    [Sendet(typeof(KennwortEntfernen))]
    public Task<IActionResult> OnPostKennwortEntfernenAsync(CancellationToken cancellationToken) =>
        SendenAsync(new KennwortEntfernen(), "Das Kennwort ist entfernt, mit ihm die App und die Wiederherstellungscodes.", cancellationToken);

    [Sendet(typeof(CodesErneuern))]
    public async Task<IActionResult> OnPostCodesAsync(CancellationToken cancellationToken)
    {
        Codes = await mediator.Send(new CodesErneuern(), cancellationToken);
        return Page();
    }

    private async Task<IActionResult> SendenAsync(IRequest befehl, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(befehl, cancellationToken);
        return WeiterZu(Adresse, meldung);
    }
}
