using FluentValidation;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Verwaltung;

/// <summary>Prüfungen, die mehrere Befehle des Moduls gemeinsam haben.</summary>
internal static class Pruefungen
{
    /// <summary>Kein anderes gültiges Amt heißt so: In Auswahllisten wären beide nicht zu unterscheiden.</summary>
    public static IRuleBuilderOptions<T, string?> FreierAmtsname<T>(this IRuleBuilder<T, string?> regel, IVerzeichnis verzeichnis, Func<T, Guid> id) => regel
        .MustAsync(async (befehl, name, ct) => (await verzeichnis.LadenAsync(ct)).Aemter
            .All(a => !a.Gueltig || a.Id == id(befehl) || !string.Equals(a.Name, name?.Trim(), StringComparison.CurrentCultureIgnoreCase)))
        .WithMessage("So heißt schon ein anderes Amt.");

    public static IRuleBuilderOptions<T, Guid?> BekanntePerson<T>(this IRuleBuilder<T, Guid?> regel, IVerzeichnis verzeichnis) => regel
        .MustAsync(async (id, ct) => id is null || (await verzeichnis.LadenAsync(ct)).Person(id.Value) is not null)
        .WithMessage("Diese Person gibt es nicht. Bitte wählen Sie aus der Liste.");
}
