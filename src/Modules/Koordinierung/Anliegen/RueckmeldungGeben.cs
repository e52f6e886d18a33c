using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

/// <param name="GleichAbschliessen">Schließt das Anliegen im selben Schritt ab, weil danach meist nichts mehr zu tun ist.</param>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Rückmeldung gegeben")]
internal sealed record RueckmeldungGeben(Guid Id, int Version, string? Text, bool GleichAbschliessen) : IRequest;

internal sealed class RueckmeldungGebenValidator : AbstractValidator<RueckmeldungGeben>
{
    public RueckmeldungGebenValidator()
    {
        RuleFor(b => b.Text).Pflicht("den Text der Rückmeldung").Hoechstens(8000)
            .Must(t => t?.Contains("[Bitte hier") != true).WithMessage("Bitte ersetzen Sie den Platzhalter in eckigen Klammern durch das Ergebnis.");
    }
}

internal sealed class RueckmeldungGebenHandler(KoordinierungContext db, TimeProvider uhr) : IRequestHandler<RueckmeldungGeben>
{
    public async Task<Unit> Handle(RueckmeldungGeben command, CancellationToken cancellationToken)
    {
        var anliegen = await db.LadeAnliegenAsync(command.Id, command.Version, cancellationToken);
        anliegen.RueckmeldungGeben(command.Text!.Trim(), uhr.Jetzt());
        if (command.GleichAbschliessen) anliegen.Abschliessen(uhr.Jetzt(), await db.OffeneAnfragenAsync(command.Id, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
