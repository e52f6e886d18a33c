using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastzugang;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

/// <summary>Verbindet eine andere App, zum Beispiel auf einem neuen Telefon; die bisherige gilt danach nicht mehr.</summary>
[Erlaubt, FrischeAnmeldung, Bezeichnung("Authenticator-App verbunden")]
internal sealed record AppVerbinden(string? Appschluessel, string? Appcode) : IRequest, IAppfelder;

internal sealed class AppVerbindenValidator : AbstractValidator<AppVerbinden>
{
    public AppVerbindenValidator() => this.Appregeln();
}

internal sealed class AppVerbindenHandler(EigeneAnmeldung eigene, Appschutz app, TimeProvider uhr) : IRequestHandler<AppVerbinden>
{
    public async Task<Unit> Handle(AppVerbinden command, CancellationToken cancellationToken)
    {
        var (konto, anmeldung) = await eigene.LadenAsync(cancellationToken);
        if (!anmeldung.HatKennwort) throw new Regelverstoss("Die App gehört zum Kennwort. Legen Sie zuerst eines fest.");
        app.Verbinden(anmeldung, command.Appschluessel!, command.Appcode, uhr.Jetzt());
        await eigene.SpeichernUndAndereAbmeldenAsync(konto, anmeldung, cancellationToken);
        return Unit.Value;
    }
}
