using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("ohne Ergebnis beendet")]
internal sealed record AnliegenBeenden(Guid Id, int Version, Ausgang? Ausgang, string? DuplikatVonNummer, string? Begruendung) : IRequest, IBegruendet;

internal sealed class AnliegenBeendenValidator : AbstractValidator<AnliegenBeenden>
{
    public AnliegenBeendenValidator()
    {
        RuleFor(b => b.Ausgang).Gewaehlt("den Grund").IsInEnum().WithMessage("Bitte wählen Sie den Grund.");
        RuleFor(b => b.DuplikatVonNummer).NotEmpty().When(b => b.Ausgang == Koordinierung.Anliegen.Ausgang.Duplikat)
            .WithMessage("Bitte nennen Sie die Nummer des anderen Anliegens, zum Beispiel ANL-2026-00042.");
        RuleFor(b => b.Begruendung).Pflicht("eine Begründung").Hoechstens(1000);
    }
}

internal sealed class AnliegenBeendenHandler(KoordinierungContext db, TimeProvider uhr) : IRequestHandler<AnliegenBeenden>
{
    public async Task<Unit> Handle(AnliegenBeenden command, CancellationToken cancellationToken)
    {
        var anliegen = await db.LadeAnliegenAsync(command.Id, command.Version, cancellationToken);
        var original = command.Ausgang == Ausgang.Duplikat ? await OriginalAsync(command.DuplikatVonNummer!, cancellationToken) : (Guid?)null;
        anliegen.Beenden(command.Ausgang!.Value, original, uhr.Jetzt(), await db.OffeneAnfragenAsync(command.Id, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }

    private async Task<Guid> OriginalAsync(string nummer, CancellationToken cancellationToken)
    {
        var gesucht = nummer.Trim().ToUpperInvariant();
        return await db.Anliegen.Where(a => a.Nummer == gesucht).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(cancellationToken)
            ?? throw new Regelverstoss($"Ein Anliegen {gesucht} gibt es nicht. Bitte prüfen Sie die Nummer.");
    }
}
