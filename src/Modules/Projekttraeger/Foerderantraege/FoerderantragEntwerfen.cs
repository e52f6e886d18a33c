using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur ein Antrag.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Antrag entworfen")]
internal sealed record FoerderantragEntwerfen(
    Guid Id, Guid ProjektId, Guid? FoerdertopfId, string? Titel, string? Massnahme, DateOnly? Von, DateOnly? Bis, Geldbetrag? Beantragt,
    IReadOnlyList<Planzeile>? Ausgaben, IReadOnlyList<Planzeile>? Eigenmittel, IReadOnlyList<Planzeile>? Drittmittel) : IRequest<string>, IAntragsfelder;

internal sealed class FoerderantragEntwerfenValidator : AntragsfelderValidator<FoerderantragEntwerfen>;

internal sealed class FoerderantragEntwerfenHandler(ProjekttraegerContext db) : IRequestHandler<FoerderantragEntwerfen, string>
{
    /// <returns>Nummer des Antrags.</returns>
    public async Task<string> Handle(FoerderantragEntwerfen command, CancellationToken cancellationToken)
    {
        if (await db.Foerderantraege.Where(a => a.Id == command.Id).Select(a => a.Nummer).FirstOrDefaultAsync(cancellationToken) is { } vorhanden) return vorhanden;
        var projekt = await db.LadeProjektAsync(command.ProjektId, null, cancellationToken);
        var topf = await db.LadeFoerdertopfAsync(command.FoerdertopfId!.Value, null, cancellationToken);
        var antrag = Foerderantrag.Entwerfen(command.Id, projekt, topf, ((IAntragsfelder)command).Angaben());
        db.Foerderantraege.Add(antrag);
        await db.SaveChangesAsync(cancellationToken);
        return antrag.Nummer;
    }
}
