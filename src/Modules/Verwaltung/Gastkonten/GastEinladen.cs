using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Personen;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Legt die Person mit ihren Rollen und das Gastkonto an; liefert den Code des Links, den es nur dieses eine Mal gibt.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration), FrischeAnmeldung, Bezeichnung("Gast eingeladen")]
internal sealed record GastEinladen(
    Guid Id, string? Name, string? Funktion, [property: Bezeichnung("E-Mail")] string? EMail, IReadOnlyList<Rolle>? Rollen,
    [property: Bezeichnung("Zugang bis")] DateOnly? ZugangBis) : IRequest<string>;

internal sealed class GastEinladenValidator : AbstractValidator<GastEinladen>
{
    public GastEinladenValidator(TimeProvider uhr) : this(uhr, mitRollen: true) { }

    internal GastEinladenValidator(TimeProvider uhr, bool mitRollen)
    {
        RuleFor(g => g.Name).Pflicht("einen Namen").Hoechstens(150);
        RuleFor(g => g.Funktion).Hoechstens(150);
        RuleFor(g => g.EMail).Pflicht("eine E-Mail-Adresse").EMailAdresse();
        RuleFor(g => g.ZugangBis).Gewaehlt("den letzten Tag des Zugangs").InDerZukunft(uhr, "Der letzte Tag");
        if (!mitRollen) return;
        RuleFor(g => g.Rollen).NotEmpty().WithMessage("Bitte wählen Sie mindestens eine Rolle.")
            .Must(rollen => rollen?.All(Gastrollen.Vergebbar.Contains) != false).WithMessage("Gäste bekommen nur die Rollen Lenkungsgruppe und Redaktion.");
    }
}

internal sealed class GastEinladenHandler(VerwaltungContext db, AngemeldetePerson person, Gastpost post, TimeProvider uhr) : IRequestHandler<GastEinladen, string>
{
    public async Task<string> Handle(GastEinladen command, CancellationToken cancellationToken)
    {
        if (await db.Gastkonten.FindAsync([command.Id], cancellationToken) is not null) throw new Regelverstoss("Diese Einladung ist schon angelegt. Öffnen Sie das Gastkonto und erneuern Sie dort die Einladung.");
        var schluessel = Gastkonto.Schluessel(command.EMail!);
        if (await db.Gastkonten.AnyAsync(k => k.EMailSchluessel == schluessel, cancellationToken))
            throw new Regelverstoss("Zu dieser E-Mail-Adresse gibt es schon ein Gastkonto. Suchen Sie es in der Liste der Gastkonten.");

        var gast = Person.Anlegen(command.Id, command.Name!.Trim());
        gast.Beschreiben(gast.Name, command.Funktion?.Trim(), command.EMail!.Trim());
        gast.Berechtigen([.. command.Rollen!], [], uhr.Heute(), person.Id);
        var link = Einmallink.Neu(uhr.Jetzt());
        db.Personen.Add(gast);
        var konto = Gastkonto.Einladen(gast.Id, command.EMail, command.ZugangBis!.Value, link, person.Id, uhr.Jetzt());
        db.Gastkonten.Add(konto);
        post.Einladung(konto, gast.Name, link);
        await db.SaveChangesAsync(cancellationToken);
        return link.Code;
    }
}
