using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Seite mit einem Formular, das einen Befehl sendet. Was schiefgeht, zeigt sie mit allem Getippten wieder (siehe <see cref="FormFilter"/>).</summary>
public interface IFormPage
{
    /// <summary>Lädt, was die Seite neben dem Formular zeigt.</summary>
    Task LoadAsync(CancellationToken cancellationToken);

    /// <summary>Beide Stände nach einem Versionskonflikt, sonst null.</summary>
    Konflikt? Konflikt { get; }

    /// <summary>Stellt den gespeicherten Stand neben den getippten und übernimmt die neue Version, so dass erneutes Absenden bewusst überschreibt.</summary>
    Task ShowConflictAsync(Versionskonflikt konflikt, CancellationToken cancellationToken);
}

/// <summary>Beide Stände eines gleichzeitig geänderten Vorgangs.</summary>
/// <param name="Unterschiede">Felder, in denen sich Gespeichertes und Getipptes unterscheiden.</param>
/// <param name="Seither">Was andere seit dem Öffnen geändert haben.</param>
public sealed record Konflikt(IReadOnlyList<AuditChange> Unterschiede, IReadOnlyList<AuditEntry> Seither);

/// <summary>Grundlage der Formularseiten: binden, senden, weiterleiten.</summary>
/// <typeparam name="TCommand">Der Befehl, den das Formular sendet.</typeparam>
public abstract class FormPage<TCommand> : PageModel, IFormPage where TCommand : class
{
    private static readonly PropertyInfo? VersionProperty = typeof(TCommand).GetProperty("Version");

    /// <summary>Der Befehl, wie er getippt wurde.</summary>
    [BindProperty]
    public TCommand Command { get; set; } = default!;

    /// <inheritdoc />
    public Konflikt? Konflikt { get; private set; }

    /// <inheritdoc />
    public virtual Task LoadAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Öffnet das Formular mit dem gespeicherten Stand.</summary>
    public virtual async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Command = Vorbelegt();
        return Page();
    }

    /// <inheritdoc />
    public async Task ShowConflictAsync(Versionskonflikt konflikt, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var gespeichert = Vorbelegt();
        Konflikt = new Konflikt([.. Unterschiede(gespeichert)], konflikt.Seither);
        VersionProperty?.SetValue(Command, VersionProperty.GetValue(gespeichert));
        ModelState.Remove($"{nameof(Command)}.Version");
    }

    /// <summary>Der Befehl mit dem Stand, den <see cref="LoadAsync"/> geladen hat.</summary>
    protected abstract TCommand Vorbelegt();

    /// <summary>Leitet weiter und zeigt dort die Meldung.</summary>
    protected RedirectResult WeiterZu(string adresse, string meldung)
    {
        TempData["Meldung"] = meldung;
        return Redirect(adresse);
    }

    private IEnumerable<AuditChange> Unterschiede(TCommand gespeichert) =>
        from property in typeof(TCommand).GetProperties()
        where property.Name is not ("Id" or "Version" or "EqualityContract") && Nullable.GetUnderlyingType(property.PropertyType) != typeof(Guid) && property.PropertyType != typeof(Guid)
        let alt = Text(property.GetValue(gespeichert))
        let neu = Text(property.GetValue(Command))
        where alt != neu
        select new AuditChange(property.Bezeichnung(), alt, neu);

    private static string? Text(object? wert) => wert switch
    {
        null or "" => null,
        bool ja => ja ? "ja" : "nein",
        Enum e => e.Bezeichnung(),
        DateOnly tag => tag.AlsDatum(),
        DateTime ortszeit => ortszeit.ToString("dd.MM.yyyy, HH:mm 'Uhr'", Ortszeit.Deutsch),
        string text => text.ReplaceLineEndings("\n"),
        System.Collections.IEnumerable => null,
        _ => wert.ToString()
    };
}
