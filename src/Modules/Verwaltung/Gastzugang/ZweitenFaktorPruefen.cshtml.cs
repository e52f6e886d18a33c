using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

internal sealed class ZweitenFaktorPruefenPage(IMediator mediator, IDataProtectionProvider schutz, TimeProvider uhr) : FormPage<ZweitenFaktorPruefen>
{
    /// <summary>Ob statt der App ein Wiederherstellungscode kommt; ändert nur die Beschriftung.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Ersatz { get; set; }

    /// <summary>Wer das Kennwort wusste und wohin er wollte; null, wenn das zu lange her ist.</summary>
    public (Guid Person, string Zurueck)? Begonnen { get; private set; }

    public override Task LoadAsync(CancellationToken cancellationToken)
    {
        if (Zwischenstand.ZweiterFaktor.Lesen(HttpContext, schutz)?.Split(' ', 2) is [var person, var zurueck]) Begonnen = (Guid.Parse(person), zurueck);
        return Task.CompletedTask;
    }

    protected override ZweitenFaktorPruefen Vorbelegt() => new(Guid.Empty, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Begonnen is not { } begonnen) return Page();
        var ergebnis = await mediator.Send(Command with { PersonId = begonnen.Person }, cancellationToken);
        Zwischenstand.ZweiterFaktor.Vergessen(HttpContext);
        await this.BeginnenAsync(ergebnis.PersonId, uhr);
        if (ergebnis.RestlicheCodes is { } rest)
            TempData["Meldung"] = rest == 0 ? "Das war Ihr letzter Wiederherstellungscode. Erzeugen Sie unter „Meine Anmeldung“ neue." : $"Der Wiederherstellungscode ist verbraucht; {(rest == 1 ? "es bleibt einer" : $"es bleiben {rest}")}.";
        return this.Weiter(begonnen.Zurueck);
    }
}
