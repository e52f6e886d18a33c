using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Legt eine neue Fassung einer Datei an; die bisherigen bleiben abrufbar.</summary>
/// <param name="Id">Die Datei.</param>
/// <param name="Version">Version, die die Person gesehen hat.</param>
/// <param name="Dateiname">Name, wie ihn die Person gab.</param>
/// <param name="Inhalt">Der Inhalt; wird einmal gelesen.</param>
/// <param name="OriginalBehalten">Bei Bildern auch das unveränderte Original aufheben.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion), Bezeichnung("Datei ersetzt"), Objektregel(Dateizugang.Regel)]
public sealed record DateiErsetzen(Guid Id, int Version, string? Dateiname, Stream Inhalt, bool OriginalBehalten = false) : IRequest;

internal sealed class DateiErsetzenValidator : AbstractValidator<DateiErsetzen>
{
    public DateiErsetzenValidator() => RuleFor(d => d.Version).GreaterThan(0).WithMessage("Das Formular ist unvollständig. Bitte laden Sie die Seite neu.");
}

internal sealed class DateiErsetzenHandler(Dateizugang zugang, Dateiannahme annahme) : IRequestHandler<DateiErsetzen>
{
    public async Task<Unit> Handle(DateiErsetzen command, CancellationToken cancellationToken)
    {
        var (db, datei, vorgang) = await zugang.DateiAsync(command.Id, cancellationToken);
        Dateizugang.NurEigene(datei, vorgang);
        Dateizugang.NichtGesperrt(vorgang);
        using var eingang = await annahme.EmpfangenAsync(command.Inhalt, cancellationToken);
        // Zweimal abgesandt: Die erste Sendung hat schon ersetzt.
        if (datei.Version == command.Version + 1 && datei.Neueste.Eingangspruefsumme == eingang.Sha256) return Unit.Value;
        await db.PruefeVersionAsync(datei, command.Version, cancellationToken);
        var stelle = new Dateistelle(datei.Traeger, datei.Vorgangsart, datei.VorgangId, datei.StelleId);
        datei.Ersetzen(await annahme.AnnehmenAsync(eingang, command.Dateiname, command.OriginalBehalten, nurBilder: false, db, stelle, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
