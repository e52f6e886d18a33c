using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastzugang;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

/// <summary>Ein anderes Kennwort; App und Wiederherstellungscodes bleiben.</summary>
[Erlaubt, FrischeAnmeldung, Bezeichnung("Kennwort geändert")]
internal sealed record KennwortAendern(string? Kennwort) : IRequest;

internal sealed class KennwortAendernValidator : AbstractValidator<KennwortAendern>
{
    public KennwortAendernValidator() => RuleFor(k => k.Kennwort).Pflicht("ein Kennwort");
}

internal sealed class KennwortAendernHandler(EigeneAnmeldung eigene, UserManager<Gastanmeldung> gaeste) : IRequestHandler<KennwortAendern>
{
    public async Task<Unit> Handle(KennwortAendern command, CancellationToken cancellationToken)
    {
        var (konto, anmeldung) = await eigene.LadenAsync(cancellationToken);
        if (!anmeldung.HatKennwort) throw new Regelverstoss("Es ist noch kein Kennwort festgelegt.");
        anmeldung.PasswordHash = null;
        (await gaeste.AddPasswordAsync(anmeldung, command.Kennwort!)).Sicherstellen(nameof(command.Kennwort));
        await eigene.SpeichernUndAndereAbmeldenAsync(konto, anmeldung, cancellationToken);
        return Unit.Value;
    }
}
