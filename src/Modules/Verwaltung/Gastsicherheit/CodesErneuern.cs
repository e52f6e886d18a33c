using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastzugang;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

[Erlaubt, FrischeAnmeldung, Bezeichnung("Wiederherstellungscodes erneuert")]
internal sealed record CodesErneuern : IRequest<IReadOnlyList<string>>;

internal sealed class CodesErneuernHandler(EigeneAnmeldung eigene) : IRequestHandler<CodesErneuern, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(CodesErneuern command, CancellationToken cancellationToken)
    {
        var (konto, anmeldung) = await eigene.LadenAsync(cancellationToken);
        if (!anmeldung.HatKennwort) throw new Regelverstoss("Wiederherstellungscodes gehören zum Kennwort. Legen Sie zuerst eines fest.");
        var codes = Wiederherstellung.NeueCodes();
        anmeldung.CodesErsetzen(codes.Select(Wiederherstellung.PruefwertZu));
        await eigene.SpeichernAsync(konto, anmeldung, cancellationToken);
        return codes;
    }
}
