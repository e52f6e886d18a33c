using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Womit sich ein Gast künftig ausweisen will: mit einem Passkey oder mit Kennwort und App.</summary>
internal interface IZugangsfelder : IKennwortfelder
{
    string? Code { get; }
    string? PasskeyAntwort { get; }
    string? PasskeyZustand { get; }
    string? Geraet { get; }
}

/// <summary>Ein neues Kennwort samt Authenticator-App.</summary>
internal interface IKennwortfelder : IAppfelder
{
    string? Kennwort { get; }
}

/// <summary>Eine Authenticator-App, die mit ihrem ersten Code zeigt, dass sie verbunden ist.</summary>
internal interface IAppfelder
{
    string? Appschluessel { get; }
    string? Appcode { get; }
}

/// <param name="Codes">Neue Wiederherstellungscodes, die nur jetzt zu sehen sind; leer beim Passkey.</param>
internal sealed record Zugangsergebnis(Guid PersonId, IReadOnlyList<string> Codes);

internal abstract class ZugangsfelderValidator<T> : AbstractValidator<T> where T : IZugangsfelder
{
    protected ZugangsfelderValidator() => When(f => string.IsNullOrEmpty(f.PasskeyAntwort), () => this.Kennwortregeln());
}

internal static class Kennwortfelder
{
    public static void Kennwortregeln<T>(this AbstractValidator<T> pruefung) where T : IKennwortfelder
    {
        pruefung.RuleFor(f => f.Kennwort).Pflicht("ein Kennwort");
        pruefung.Appregeln();
    }

    public static void Appregeln<T>(this AbstractValidator<T> pruefung) where T : IAppfelder
    {
        pruefung.RuleFor(f => f.Appcode).Pflicht("den Code aus der App");
        pruefung.RuleFor(f => f.Appschluessel).Must(Zeitcode.IstSchluessel).WithMessage("Der Schlüssel für die App fehlt. Bitte laden Sie die Seite neu.");
    }
}

/// <summary>Richtet einen Zugang über einen Einmallink ein. Link, Gastkonto und Anmeldung ändern sich zusammen oder gar nicht.</summary>
internal sealed class Zugangseinrichtung(
    VerwaltungContext db, UserManager<Gastanmeldung> gaeste, Passkeys passkeys, Appschutz app, Anmeldekontext kontext, TimeProvider uhr)
{
    public async Task<Zugangsergebnis> EinrichtenAsync(Gastkonto konto, IZugangsfelder felder, CancellationToken cancellationToken)
    {
        await db.AlsGastAsync(kontext, konto, cancellationToken);
        var anmeldung = await gaeste.FindByIdAsync(konto.Id.ToString());
        if (anmeldung is null) (await gaeste.CreateAsync(anmeldung = new Gastanmeldung { Id = konto.Id })).Sicherstellen(nameof(felder.Kennwort));
        IReadOnlyList<string> codes = [];
        if (!string.IsNullOrEmpty(felder.PasskeyAntwort)) await passkeys.HinzufuegenAsync(anmeldung, felder.PasskeyAntwort, felder.PasskeyZustand, felder.Geraet);
        else codes = await KennwortFestlegenAsync(anmeldung, felder);
        konto.LinkEinloesen(uhr.Jetzt());
        await SpeichernAsync(konto, cancellationToken);
        return new Zugangsergebnis(konto.Id, codes);
    }

    /// <summary>Kennwort, App und Wiederherstellungscodes gehören zusammen: Das eine ohne das andere wäre ein schwacher oder ein verlorener Zugang.</summary>
    public async Task<IReadOnlyList<string>> KennwortFestlegenAsync(Gastanmeldung anmeldung, IKennwortfelder felder)
    {
        anmeldung.PasswordHash = null;
        (await gaeste.AddPasswordAsync(anmeldung, felder.Kennwort!)).Sicherstellen(nameof(felder.Kennwort));
        app.Verbinden(anmeldung, felder.Appschluessel!, felder.Appcode, uhr.Jetzt());
        var codes = Wiederherstellung.NeueCodes();
        anmeldung.CodesErsetzen(codes.Select(Wiederherstellung.PruefwertZu));
        return codes;
    }

    private async Task SpeichernAsync(Gastkonto konto, CancellationToken cancellationToken)
    {
        try { await db.SaveChangesAsync(cancellationToken); }
        catch (Exception fehler) when (fehler is Versionskonflikt or DbUpdateException)
        {
            // Zwei haben denselben Link zugleich benutzt; er gilt nur für den ersten.
            db.ChangeTracker.Clear();
            var pruefwert = await db.Gastkonten.Where(k => k.Id == konto.Id).Select(k => k.LinkPruefwert).FirstOrDefaultAsync(cancellationToken);
            if (pruefwert is null) throw new Regelverstoss(Einmallink.GiltNicht);
            throw;
        }
    }
}

internal static class Identitaetsergebnis
{
    /// <summary>Zeigt am Feld, was Identity beanstandet.</summary>
    public static void Sicherstellen(this IdentityResult ergebnis, string feld)
    {
        if (!ergebnis.Succeeded) throw new ValidationException(ergebnis.Errors.Take(1).Select(e => new ValidationFailure(feld, e.Description)));
    }
}
