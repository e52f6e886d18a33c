using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Erster Schritt mit Kennwort; liefert die Person, die sich noch mit dem zweiten Faktor ausweisen muss.</summary>
[OhneAnmeldung, Bezeichnung("Als Gast angemeldet")]
internal sealed record GastAnmelden(string? EMail, string? Kennwort) : IRequest<Guid>;

internal sealed class GastAnmeldenValidator : AbstractValidator<GastAnmelden>
{
    public GastAnmeldenValidator()
    {
        RuleFor(a => a.EMail).Pflicht("Ihre E-Mail-Adresse").Hoechstens(200);
        RuleFor(a => a.Kennwort).Pflicht("Ihr Kennwort").Hoechstens(Kennwortregel.Hoechstens);
    }
}

internal sealed class GastAnmeldenHandler(VerwaltungContext db, UserManager<Gastanmeldung> gaeste, IPasswordHasher<Gastanmeldung> rechner, Anmeldebremse bremse) : IRequestHandler<GastAnmelden, Guid>
{
    private static string? _attrappe;

    public async Task<Guid> Handle(GastAnmelden command, CancellationToken cancellationToken)
    {
        var adresse = Gastkonto.Schluessel(command.EMail!);
        var versuche = await bremse.BeginnenAsync(adresse, cancellationToken);
        var id = await db.Gastkonten.Where(k => k.EMailSchluessel == adresse).Select(k => k.Id).FirstOrDefaultAsync(cancellationToken);
        var anmeldung = await gaeste.FindByIdAsync(id.ToString());
        if (!await StimmtAsync(anmeldung, command.Kennwort!)) throw new Regelverstoss("E-Mail-Adresse oder Kennwort stimmen nicht.");
        await bremse.ZuruecknehmenAsync(versuche, cancellationToken);
        return id;
    }

    // Auch ohne Konto oder Kennwort wird gerechnet: Sonst verriete die Dauer der Antwort, ob es eines gibt.
    private async Task<bool> StimmtAsync(Gastanmeldung? anmeldung, string kennwort)
    {
        if (anmeldung is { HatKennwort: true }) return await gaeste.CheckPasswordAsync(anmeldung, kennwort);
        rechner.VerifyHashedPassword(new Gastanmeldung(), _attrappe ??= rechner.HashPassword(new Gastanmeldung(), "irgendein Kennwort"), kennwort);
        return false;
    }
}
