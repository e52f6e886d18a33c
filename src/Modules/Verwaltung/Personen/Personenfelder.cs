using FluentValidation;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Personen;

/// <summary>Die Angaben, die Anlegen und Bearbeiten gemeinsam haben.</summary>
internal interface IPersonenfelder
{
    string? Name { get; }
    string? Funktion { get; }
    string? EMail { get; }
    IReadOnlyList<Rolle>? Rollen { get; }
    IReadOnlyList<Guid>? Aemter { get; }

    public void Uebertragen(Person person, DateOnly heute, Guid durch)
    {
        person.Beschreiben(Name!.Trim(), Funktion?.Trim(), EMail?.Trim());
        person.Berechtigen(Rollen ?? [], Aemter ?? [], heute, durch);
    }
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface IPersonenformular
{
    IPersonenfelder Command { get; }
    Auswahl Auswahl { get; }
}

internal abstract class PersonenfelderValidator<T> : AbstractValidator<T> where T : IPersonenfelder
{
    protected PersonenfelderValidator(IVerzeichnis verzeichnis)
    {
        RuleFor(p => p.Name).Pflicht("einen Namen").Hoechstens(150);
        RuleFor(p => p.Funktion).Hoechstens(150);
        RuleFor(p => p.EMail).EMailAdresse();
        RuleFor(p => p.Rollen).Must(rollen => rollen?.All(Enum.IsDefined) != false).WithMessage("Diese Rolle gibt es nicht. Bitte wählen Sie aus der Liste.");
        RuleFor(p => p.Aemter)
            .MustAsync(async (aemter, ct) => aemter is null || await AlleBekanntAsync(verzeichnis, aemter, ct))
            .WithMessage("Dieses Amt gibt es nicht. Bitte wählen Sie aus der Liste.");
    }

    private static async Task<bool> AlleBekanntAsync(IVerzeichnis verzeichnis, IReadOnlyList<Guid> aemter, CancellationToken cancellationToken)
    {
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return aemter.All(a => stammdaten.Amt(a) is not null);
    }
}
