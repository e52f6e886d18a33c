using FluentValidation;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.Netzwerk.Formulare;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

/// <summary>Die Angaben, die Anlegen und Bearbeiten gemeinsam haben.</summary>
internal interface IKontaktpersonfelder
{
    string? Vorname { get; }
    string? Nachname { get; }
    string? EMail { get; }
    string? Telefon { get; }
    string? Anschrift { get; }
    string? Notiz { get; }
    Guid? PersonId { get; }

    public Kontaktangaben Angaben() => new(
        Vorname.OhneRand(), Nachname!.Trim(), EMail.OhneRand()?.ToLowerInvariant(), Telefon.OhneRand(), Anschrift.OhneRand(), Notiz.OhneRand(), PersonId);
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface IKontaktpersonformular
{
    IKontaktpersonfelder Command { get; }
    Auswahl Auswahl { get; }
    /// <summary>Ob während des Tippens nach ähnlichen Einträgen gesucht wird.</summary>
    bool PrueftAehnliche { get; }
}

internal abstract class KontaktpersonfelderValidator<T> : AbstractValidator<T> where T : IKontaktpersonfelder
{
    protected KontaktpersonfelderValidator(IVerzeichnis verzeichnis)
    {
        RuleFor(k => k.Vorname).Hoechstens(100);
        RuleFor(k => k.Nachname).Pflicht("einen Nachnamen").Hoechstens(100);
        RuleFor(k => k.EMail).EMailAdresse();
        RuleFor(k => k.Telefon).Hoechstens(60);
        RuleFor(k => k.Anschrift).Hoechstens(300);
        RuleFor(k => k.Notiz).Hoechstens(4000);
        RuleFor(k => k.PersonId).MustAsync(async (id, ct) => id is null || (await verzeichnis.LadenAsync(ct)).Person(id.Value) is not null)
            .WithMessage("Diese Person gibt es nicht. Bitte wählen Sie aus der Liste.");
    }
}
