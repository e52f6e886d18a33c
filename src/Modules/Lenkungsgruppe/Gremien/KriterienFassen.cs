using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

/// <summary>Kriterien der Bewertung neu fassen; wer schon geprüft wird, behält die bisherigen.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), FrischeAnmeldung, Bezeichnung("Kriterien neu gefasst")]
internal sealed record KriterienFassen(int Version, Kriteriumangabe[]? Kriterien, string? Begruendung) : IRequest, IBegruendet;

internal sealed record Kriteriumangabe
{
    public string? Name { get; init; }
    public int? Gewicht { get; init; }

    public bool Leer => string.IsNullOrWhiteSpace(Name) && Gewicht is null;
}

internal sealed class KriterienFassenValidator : AbstractValidator<KriterienFassen>
{
    private const int Hoechstens = 20;

    public KriterienFassenValidator()
    {
        RuleFor(k => k.Kriterien).Must(k => (k?.Length ?? 0) <= Hoechstens).WithMessage($"Mehr als {Hoechstens} Kriterien bewertet niemand sorgfältig. Bitte fassen Sie zusammen.");
        RuleForEach(k => k.Kriterien).ChildRules(kriterium =>
        {
            kriterium.RuleFor(k => k.Name).Pflicht("einen Namen").Hoechstens(150).When(k => !k.Leer);
            kriterium.RuleFor(k => k.Gewicht).Must(g => g is >= 1 and <= 10).WithMessage("Ein Gewicht liegt zwischen 1 und 10.").When(k => !k.Leer);
        });
        RuleFor(k => k.Begruendung).Pflicht("eine Begründung").Hoechstens(1000);
    }
}

internal sealed class KriterienFassenHandler(LenkungsgruppeContext db) : IRequestHandler<KriterienFassen>
{
    public async Task<Unit> Handle(KriterienFassen command, CancellationToken cancellationToken)
    {
        var gremium = await db.LadeGremiumAsync(cancellationToken);
        await db.PruefeVersionAsync(gremium, command.Version, cancellationToken);
        gremium.KriterienFassen([.. (command.Kriterien ?? []).Where(k => !k.Leer).Select(k => (k.Name!.Trim(), k.Gewicht!.Value))]);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
