using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastzugang;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

/// <summary>Ein erstes oder ein neues Kennwort, immer zusammen mit App und neuen Wiederherstellungscodes; liefert diese Codes.</summary>
[Erlaubt, FrischeAnmeldung, Bezeichnung("Kennwort festgelegt")]
internal sealed record KennwortFestlegen(string? Kennwort, string? Appschluessel, string? Appcode) : IRequest<IReadOnlyList<string>>, IKennwortfelder;

internal sealed class KennwortFestlegenValidator : AbstractValidator<KennwortFestlegen>
{
    public KennwortFestlegenValidator() => this.Kennwortregeln();
}

internal sealed class KennwortFestlegenHandler(EigeneAnmeldung eigene, Zugangseinrichtung einrichtung) : IRequestHandler<KennwortFestlegen, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(KennwortFestlegen command, CancellationToken cancellationToken)
    {
        var (konto, anmeldung) = await eigene.LadenAsync(cancellationToken);
        var codes = await einrichtung.KennwortFestlegenAsync(anmeldung, command);
        await eigene.SpeichernUndAndereAbmeldenAsync(konto, anmeldung, cancellationToken);
        return codes;
    }
}
