using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <param name="Wege">Gewählter Weg je Anlass; nicht Genanntes bleibt, wie es ist.</param>
[Erlaubt, Bezeichnung("Nachrichten eingestellt"), Objektregel("nur eigene Einstellungen")]
internal sealed record NachrichtenEinstellen(Dictionary<string, Nachrichtenweg>? Wege) : IRequest;

internal sealed class NachrichtenEinstellenValidator : AbstractValidator<NachrichtenEinstellen>
{
    public NachrichtenEinstellenValidator() =>
        RuleForEach(n => n.Wege).Must(w => Enum.IsDefined(w.Value)).WithMessage("Diesen Weg gibt es nicht. Bitte wählen Sie neu.");
}

internal sealed class NachrichtenEinstellenHandler(VerwaltungContext db, Anlassverzeichnis anlaesse, AngemeldetePerson person) : IRequestHandler<NachrichtenEinstellen>
{
    public async Task<Unit> Handle(NachrichtenEinstellen command, CancellationToken cancellationToken)
    {
        var bisher = await db.Wegwahlen.Where(w => w.PersonId == person.Id).ToDictionaryAsync(w => w.Anlass, cancellationToken);
        foreach (var anlass in anlaesse.Fuer(person))
        {
            if (command.Wege is null || !command.Wege.TryGetValue(anlass.Schluessel, out var weg)) continue;
            // Wer bei der Vorgabe bleibt, folgt ihr auch, wenn sie sich ändert.
            if (bisher.GetValueOrDefault(anlass.Schluessel) is not { } wahl)
            {
                if (weg != anlass.Vorgabe) db.Wegwahlen.Add(new Wegwahl { PersonId = person.Id, Anlass = anlass.Schluessel, Weg = weg });
            }
            else if (weg == anlass.Vorgabe) db.Wegwahlen.Remove(wahl);
            else wahl.Weg = weg;
        }
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
