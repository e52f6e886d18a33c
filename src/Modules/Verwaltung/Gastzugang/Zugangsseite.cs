using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Was die Ansicht zum Einrichten eines Zugangs zeigt.</summary>
internal interface IZugangsseite : IKennwortseite
{
    Zugangsangebot? Angebot { get; }
    IReadOnlyList<string> Codes { get; }
}

/// <summary>Eine Seite, auf der jemand die Authenticator-App verbindet.</summary>
internal interface IAppseite
{
    IAppfelder Command { get; }
    string Appschluessel { get; }
    string EMail { get; }
}

/// <summary>Eine Seite, auf der jemand ein Kennwort samt App festlegt.</summary>
internal interface IKennwortseite : IAppseite
{
    new IKennwortfelder Command { get; }
}

/// <summary>Einladung annehmen und Zugang zurücksetzen: ein Link, zwei Wege, sich künftig auszuweisen.</summary>
internal abstract class Zugangsseite<TCommand>(IMediator mediator, IDataProtectionProvider schutz, TimeProvider uhr) : FormPage<TCommand>, IZugangsseite
    where TCommand : class, IZugangsfelder, IRequest<Zugangsergebnis>
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public Zugangsangebot? Angebot { get; private set; }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>Geht durch das Formular mit, damit die App nach einem Tippfehler nicht neu verbunden werden muss.</summary>
    public string Appschluessel => field ??= Zeitcode.GetipptOderNeu(Command?.Appschluessel);

    public string EMail => Angebot!.EMail;

    IAppfelder IAppseite.Command => Command;

    IKennwortfelder IKennwortseite.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Angebot = await mediator.Send(new Zugangslink(Code), cancellationToken);

    [Sendet(typeof(PasskeyAnlegenVorbereiten))]
    public async Task<IActionResult> OnPostOptionenAsync(CancellationToken cancellationToken)
    {
        var herausforderung = await mediator.Send(new PasskeyAnlegenVorbereiten(Code), cancellationToken);
        Zwischenstand.Passkey.Merken(HttpContext, schutz, herausforderung.Zustand);
        return Content(herausforderung.Optionen, "application/json");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var ergebnis = await mediator.Send(
            MitUmstaenden(Code, Zwischenstand.Passkey.Lesen(HttpContext, schutz), Geraet.Aus(Request.Headers.UserAgent) ?? "Mein Gerät"), cancellationToken);
        Zwischenstand.Passkey.Vergessen(HttpContext);
        await this.BeginnenAsync(ergebnis.PersonId, uhr);
        if (ergebnis.Codes.Count == 0) return LocalRedirect("/");
        Codes = ergebnis.Codes;
        return Page();
    }

    /// <summary>Der Befehl mit dem, was nicht aus dem Formular kommen darf.</summary>
    protected abstract TCommand MitUmstaenden(string? code, string? zustand, string geraet);
}
