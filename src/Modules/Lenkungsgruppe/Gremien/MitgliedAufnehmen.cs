using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Mitglied aufgenommen")]
internal sealed record MitgliedAufnehmen(Guid Id, Guid? PersonId, string? Sitz, bool Stimmrecht, Guid? VertretungFuerId, Mitgliedsfunktion? Funktion, DateOnly? Von, DateOnly? Bis) : IRequest;

internal sealed class MitgliedAufnehmenValidator : AbstractValidator<MitgliedAufnehmen>
{
    public MitgliedAufnehmenValidator(IVerzeichnis verzeichnis)
    {
        RuleFor(m => m.PersonId).Gewaehlt("eine Person").MustAsync(async (id, ct) => id is null || (await verzeichnis.LadenAsync(ct)).Person(id.Value) is not null).WithMessage("Diese Person gibt es nicht. Bitte wählen Sie eine aus der Liste.");
        RuleFor(m => m.Sitz).NotEmpty().When(m => m.VertretungFuerId is null).WithMessage("Bitte geben Sie den Sitz an, zum Beispiel „Vereine“.").Hoechstens(100);
        RuleFor(m => m.Von).Gewaehlt("den ersten Tag der Amtszeit").NichtVor1990();
        RuleFor(m => m.Funktion).Gewaehlt("die Funktion");
    }
}

internal sealed class MitgliedAufnehmenHandler(LenkungsgruppeContext db) : IRequestHandler<MitgliedAufnehmen>
{
    public async Task<Unit> Handle(MitgliedAufnehmen command, CancellationToken cancellationToken)
    {
        if (await db.Mitglieder.AnyAsync(m => m.Id == command.Id, cancellationToken)) return Unit.Value;
        var gremium = await db.LadeGremiumAsync(cancellationToken);
        db.Mitglieder.Add(Mitglied.Aufnehmen(command.Id, gremium.Id,
            new Mitgliedsangaben(command.PersonId!.Value, command.Sitz?.Trim() ?? "", command.Stimmrecht, command.VertretungFuerId, command.Funktion!.Value, command.Von!.Value, command.Bis),
            await db.MitgliederAsync(gremium.Id, cancellationToken)));
        gremium.MitgliederGeaendert();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
