using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Aemter;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur ein Amt.</summary>
[Erlaubt(Rolle.Administration), Bezeichnung("Amt angelegt")]
internal sealed record AmtAnlegen(
    Guid Id, string? Name, string? Kurzname, [property: Bezeichnung("Kürzel")] string? Kuerzel, [property: Bezeichnung("gültig ab")] DateOnly? GueltigAb,
    string? Senatsbereich = null, string? Postfach = null, string? Themen = null) : IRequest;

internal sealed class AmtAnlegenValidator : AbstractValidator<AmtAnlegen>
{
    public AmtAnlegenValidator(IVerzeichnis verzeichnis)
    {
        RuleFor(a => a.Name).Pflicht("den Namen des Amtes").Hoechstens(200).FreierAmtsname(verzeichnis, a => a.Id);
        RuleFor(a => a.Kurzname).Pflicht("einen kurzen Namen für Listen").Hoechstens(60);
        RuleFor(a => a.Kuerzel).Cascade(CascadeMode.Stop).Pflicht("ein Kürzel").Hoechstens(40)
            .Matches("^[a-z0-9]+(-[a-z0-9]+)*$").WithMessage("Das Kürzel besteht aus kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen, zum Beispiel „tiefbau“.")
            .MustAsync(async (befehl, kuerzel, ct) => (await verzeichnis.LadenAsync(ct)).Aemter.All(a => a.Kuerzel != kuerzel || a.Id == befehl.Id))
            .WithMessage("Dieses Kürzel hat schon ein anderes Amt.");
        RuleFor(a => a.GueltigAb).Gewaehlt("den Tag, ab dem es das Amt gibt").NichtVor1990();
        RuleFor(a => a.Senatsbereich).Hoechstens(200);
        RuleFor(a => a.Postfach).EMailAdresse();
        RuleFor(a => a.Themen).Hoechstens(1000);
    }
}

internal sealed class AmtAnlegenHandler(VerwaltungContext db) : IRequestHandler<AmtAnlegen>
{
    public async Task<Unit> Handle(AmtAnlegen command, CancellationToken cancellationToken)
    {
        if (await db.Aemter.FindAsync([command.Id], cancellationToken) is not null) return Unit.Value;
        var amt = Amt.Anlegen(command.Id, command.Kuerzel!, command.Name!.Trim(), command.Kurzname!.Trim(), command.GueltigAb!.Value);
        amt.Beschreiben(command.Senatsbereich?.Trim(), command.Postfach?.Trim(), command.Themen, null);
        db.Aemter.Add(amt);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
