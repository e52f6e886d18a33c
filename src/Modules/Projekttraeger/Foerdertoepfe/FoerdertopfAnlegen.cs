using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Fördertopf angelegt")]
internal sealed record FoerdertopfAnlegen(
    Guid Id, string? Name, int? Jahr, Geldbetrag? Volumen, Geldbetrag? Hoechstsumme, decimal? Eigenanteil, DateOnly? Antragsschluss, Geldbetrag? EinzelverfuegungBis,
    Gremium? Gremium, Guid? AmtId, string? Unterlagen) : IRequest, IFoerdertopffelder;

internal sealed class FoerdertopfAnlegenValidator(IVerzeichnis verzeichnis) : FoerdertopffelderValidator<FoerdertopfAnlegen>(verzeichnis);

internal sealed class FoerdertopfAnlegenHandler(ProjekttraegerContext db) : IRequestHandler<FoerdertopfAnlegen>
{
    public async Task<Unit> Handle(FoerdertopfAnlegen command, CancellationToken cancellationToken)
    {
        if (await db.Foerdertoepfe.AnyAsync(t => t.Id == command.Id, cancellationToken)) return Unit.Value;
        var topf = Foerdertopf.Anlegen(command.Id, ((IFoerdertopffelder)command).Angaben());
        await db.NurEinmalAsync(topf, cancellationToken);
        db.Foerdertoepfe.Add(topf);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
