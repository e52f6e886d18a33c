using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Entfernt eine Datei mit allen Fassungen; der Grund bleibt im Verlauf.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion), Bezeichnung("Datei entfernt"), Objektregel(Dateizugang.Regel)]
public sealed record DateiEntfernen(Guid Id, int Version, string? Begruendung) : IRequest, IBegruendet;

internal sealed class DateiEntfernenValidator : AbstractValidator<DateiEntfernen>
{
    public DateiEntfernenValidator() => RuleFor(d => d.Begruendung).Pflicht("einen Grund").Hoechstens(500);
}

internal sealed class DateiEntfernenHandler(Dateizugang zugang, TimeProvider uhr) : IRequestHandler<DateiEntfernen>
{
    public async Task<Unit> Handle(DateiEntfernen command, CancellationToken cancellationToken)
    {
        var (db, datei, vorgang) = await zugang.ZumAendernAsync(command.Id, command.Version, cancellationToken);
        if (!vorgang.DarfEntfernen) Dateizugang.NichtGesperrt(vorgang);
        datei.Entfernen(uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
