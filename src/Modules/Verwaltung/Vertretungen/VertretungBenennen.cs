using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Nachrichten;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Vertretungen;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur eine Vertretung.</summary>
/// <param name="Vertretene">Für wen; die Administration darf jede Person wählen, alle anderen nur sich selbst.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion, Rolle.Administration), FrischeAnmeldung, Bezeichnung("Vertretung benannt"),
 Objektregel("ohne Administration nur für sich selbst")]
internal sealed record VertretungBenennen(
    Guid Id, [property: Bezeichnung("vertretene Person")] Guid? Vertretene, Guid? Vertretung, DateOnly? Von, DateOnly? Bis) : IRequest;

internal sealed class VertretungBenennenValidator : AbstractValidator<VertretungBenennen>
{
    public VertretungBenennenValidator(IVerzeichnis verzeichnis)
    {
        RuleFor(v => v.Vertretene).Cascade(CascadeMode.Stop).Gewaehlt("die Person, die vertreten wird").BekanntePerson(verzeichnis);
        RuleFor(v => v.Vertretung).Cascade(CascadeMode.Stop).Gewaehlt("die Person, die vertritt").BekanntePerson(verzeichnis);
        RuleFor(v => v.Von).Gewaehlt("den ersten Tag");
        RuleFor(v => v.Bis).Gewaehlt("den letzten Tag");
    }
}

internal sealed class VertretungBenennenHandler(VerwaltungContext db, IVerzeichnis verzeichnis, AngemeldetePerson handelnde, TimeProvider uhr) : IRequestHandler<VertretungBenennen>
{
    public async Task<Unit> Handle(VertretungBenennen command, CancellationToken cancellationToken)
    {
        if (await db.Vertretungen.FindAsync([command.Id], cancellationToken) is not null) return Unit.Value;
        if (command.Vertretene != handelnde.Id && !handelnde.Ist(Rolle.Administration))
            throw new ZugriffVerweigert("Eine Vertretung für andere benennt die Administration.");
        var personen = await db.Personen.AsSplitQuery().Where(p => p.Id == command.Vertretene || p.Id == command.Vertretung).ToDictionaryAsync(p => p.Id, cancellationToken);
        var bisherige = await db.Vertretungen.Where(v => v.VertreteneId == command.Vertretene && v.VertretungId == command.Vertretung && v.BeendetAm == null && v.Bis >= command.Von)
            .ToListAsync(cancellationToken);
        var vertretung = Vertretungen.Vertretung.Benennen(
            command.Id, personen[command.Vertretene!.Value], personen[command.Vertretung!.Value], command.Von!.Value, command.Bis!.Value, bisherige, uhr.Heute());
        db.Vertretungen.Add(vertretung);
        foreach (var meldung in Verwaltungsanlaesse.VertretungBenannt(vertretung, await verzeichnis.LadenAsync(cancellationToken), handelnde.Id)) db.Melde(meldung);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
