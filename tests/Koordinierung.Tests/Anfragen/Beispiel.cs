using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Tests.Anfragen;

/// <summary>Anfragen zum Prüfen der Regeln: Tiefbauamt federführend, Stadtgrün und Umweltamt nach Bedarf beteiligt.</summary>
internal static class Beispiel
{
    public static readonly DateOnly Heute = new(2026, 11, 24);
    public static readonly DateTime Jetzt = new(2026, 11, 24, 9, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Fristende = new(2026, 12, 8);
    public static readonly DateOnly NachFrist = new(2026, 12, 9);

    public static readonly Empfaenger Tiefbauamt = new(new Guid("00000000-0000-0000-0000-0000000000a1"), "Tiefbauamt");
    public static readonly Empfaenger Stadtgruen = new(new Guid("00000000-0000-0000-0000-0000000000a2"), "Stadtgrün");
    public static readonly Empfaenger Umweltamt = new(new Guid("00000000-0000-0000-0000-0000000000a3"), "Umweltamt");

    public static readonly Guid Handelnde = new("00000000-0000-0000-0000-0000000000b1");

    public static readonly AngemeldetePerson Absenderin = new(Handelnde, "Probe", new HashSet<Rolle> { Rolle.Stadtteilmanagement }, new HashSet<Guid>());

    public static Anfrageangaben Angaben(params Empfaenger[] beteiligte) => new(
        "Gehweg", "Wann wird der Gehweg gerichtet?", Auftraggeber.Stadtteilmanagement, "schmarl", 2, null, Tiefbauamt, beteiligte, Fristende, null, null);

    public static Anfrage Entwurf(params Empfaenger[] beteiligte) => Anfrage.Entwerfen(Guid.CreateVersion7(), Angaben(beteiligte), null, Handelnde, Jetzt);

    public static Anfrage Versandt(params Empfaenger[] beteiligte)
    {
        var anfrage = Entwurf(beteiligte);
        anfrage.Versenden(Jetzt, Heute);
        return anfrage;
    }

    public static Anfrage Beantwortet(params Empfaenger[] beteiligte)
    {
        var anfrage = Versandt(beteiligte);
        foreach (var amt in (Empfaenger[])[Tiefbauamt, .. beteiligte]) anfrage.Beantworten(amt);
        return anfrage;
    }

    public static Anfrage Ausgewertet()
    {
        var anfrage = Beantwortet();
        anfrage.Auswerten("Wird im Frühjahr gerichtet.");
        return anfrage;
    }

    public static Zustaendigkeit Von(this Anfrage anfrage, Empfaenger amt) => anfrage.Zustaendigkeiten.Last(z => z.AmtId == amt.AmtId);

    public static void Beantworten(this Anfrage anfrage, Empfaenger amt) => anfrage.Beantworten(anfrage.Von(amt).Id, "Im Frühjahr.", Handelnde, Jetzt);

    public static void Ablehnen(this Anfrage anfrage, Empfaenger amt) => anfrage.ZustaendigkeitAblehnen(anfrage.Von(amt).Id, "Privatweg", Handelnde, Jetzt);

    public static void Weitergeben(this Anfrage anfrage, Empfaenger von, Empfaenger an) => anfrage.Weitergeben(anfrage.Von(von).Id, an, "Ist dort zuständig", Handelnde, Jetzt);

    public static Schreibenart Erinnern(this Anfrage anfrage, Empfaenger amt, DateOnly heute) => anfrage.Erinnern(anfrage.Von(amt).Id, "Bitte antworten Sie.", Handelnde, Jetzt, heute);

    public static AngemeldetePerson Sachbearbeitung(Empfaenger amt) =>
        new(Guid.CreateVersion7(), amt.Name, new HashSet<Rolle> { Rolle.Fachamt }, new HashSet<Guid> { amt.AmtId });
}
