using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Hält Alternativtext, Rechte und Einwilligung zu einem Bild fest.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion), Bezeichnung("Angaben zur Datei bearbeitet"), Objektregel(Dateizugang.Regel)]
public sealed record DateiBearbeiten(Guid Id, int Version, string? Alternativtext, string? Rechte, string? Einwilligung) : IRequest;

internal sealed class DateiBearbeitenValidator : AbstractValidator<DateiBearbeiten>
{
    public DateiBearbeitenValidator()
    {
        RuleFor(d => d.Alternativtext).Hoechstens(500);
        RuleFor(d => d.Rechte).Hoechstens(300);
        RuleFor(d => d.Einwilligung).Hoechstens(500);
    }
}

internal sealed class DateiBearbeitenHandler(Dateizugang zugang) : IRequestHandler<DateiBearbeiten>
{
    public async Task<Unit> Handle(DateiBearbeiten command, CancellationToken cancellationToken)
    {
        var (db, datei, vorgang) = await zugang.ZumAendernAsync(command.Id, command.Version, cancellationToken);
        Dateizugang.NichtGesperrt(vorgang);
        datei.Bearbeiten(Gekuerzt(command.Alternativtext), Gekuerzt(command.Rechte), Gekuerzt(command.Einwilligung));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }

    private static string? Gekuerzt(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
