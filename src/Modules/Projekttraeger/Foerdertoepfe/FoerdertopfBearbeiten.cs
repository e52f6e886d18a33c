using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Fördertopf bearbeitet")]
internal sealed record FoerdertopfBearbeiten(
    Guid Id, int Version, string? Name, int? Jahr, Geldbetrag? Volumen, Geldbetrag? Hoechstsumme, decimal? Eigenanteil, DateOnly? Antragsschluss, Geldbetrag? EinzelverfuegungBis,
    Gremium? Gremium, Guid? AmtId, string? Unterlagen) : IRequest, IFoerdertopffelder;

internal sealed class FoerdertopfBearbeitenValidator(IVerzeichnis verzeichnis) : FoerdertopffelderValidator<FoerdertopfBearbeiten>(verzeichnis);

internal sealed class FoerdertopfBearbeitenHandler(ProjekttraegerContext db) : IRequestHandler<FoerdertopfBearbeiten>
{
    public async Task<Unit> Handle(FoerdertopfBearbeiten command, CancellationToken cancellationToken)
    {
        var topf = await db.LadeFoerdertopfAsync(command.Id, command.Version, cancellationToken);
        topf.Bearbeiten(((IFoerdertopffelder)command).Angaben());
        await db.NurEinmalAsync(topf, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
