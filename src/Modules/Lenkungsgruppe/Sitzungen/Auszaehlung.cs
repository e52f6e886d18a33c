using Stadtteilmanagement.Lenkungsgruppe.Gremien;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed record Stimmenstand(int Ja, int Nein, int Enthaltungen)
{
    public int Summe => Ja + Nein + Enthaltungen;

    public override string ToString() => $"{Ja} Ja, {Nein} Nein, {Enthaltungen} {(Enthaltungen == 1 ? "Enthaltung" : "Enthaltungen")}";
}

internal sealed record Auszaehlungsergebnis(bool Angenommen, string Satz);

internal sealed record Quorumfeststellung(bool Beschlussfaehig, string Satz);

/// <summary>Rechnet aus, was beschlossen ist, und sagt in einem Satz, nach welcher Regel.</summary>
internal static class Auszaehlung
{
    /// <param name="stimmberechtigte">Alle stimmberechtigten Sitze ohne Befangene, auch abwesende.</param>
    /// <param name="vorsitz">Die Stimme des Vorsitzes; null, wenn sie nicht abgegeben oder geheim ist.</param>
    public static Auszaehlungsergebnis Rechnen(Regelwerkangaben regeln, Stimmenstand stimmen, int stimmberechtigte, Stimmwahl? vorsitz)
    {
        var nein = stimmen.Nein + (regeln.Enthaltungen == Enthaltungsregel.AlsNein ? stimmen.Enthaltungen : 0);
        var (angenommen, grund) = stimmen.Summe == 0 ? (false, "Niemand hat abgestimmt, der Vorschlag ist abgelehnt.")
            : regeln.Mehrheit switch
            {
                Mehrheitsart.Absolut => stimmen.Ja * 2 > stimmberechtigte ? (true, $"Das ist mehr als die Hälfte der {stimmberechtigte} Stimmberechtigten, der Vorschlag ist angenommen.")
                    : (false, $"Nötig ist mehr als die Hälfte der {stimmberechtigte} Stimmberechtigten, der Vorschlag ist abgelehnt."),
                Mehrheitsart.ZweiDrittel => stimmen.Ja > 0 && stimmen.Ja * 3 >= (stimmen.Ja + nein) * 2 ? (true, $"Das sind mindestens zwei Drittel der {stimmen.Ja + nein} zählenden Stimmen, der Vorschlag ist angenommen.")
                    : (false, $"Nötig sind zwei Drittel der {stimmen.Ja + nein} zählenden Stimmen, der Vorschlag ist abgelehnt."),
                _ => Einfach(regeln, stimmen, nein, vorsitz)
            };
        return new Auszaehlungsergebnis(angenommen, $"{stimmen}: {grund}");
    }

    /// <param name="grundgesamtheit">Stimmberechtigte Sitze ohne Befangene.</param>
    /// <param name="anwesende">Davon besetzt.</param>
    public static Quorumfeststellung Quorum(Regelwerkangaben regeln, int grundgesamtheit, int anwesende)
    {
        var (noetig, maszstab) = regeln.Quorum == Quorumart.FesteZahl ? (Math.Max(1, regeln.Quorumzahl ?? 1), $"nötig sind {regeln.Quorumzahl}") : (grundgesamtheit / 2 + 1, $"nötig sind mehr als die Hälfte, also {grundgesamtheit / 2 + 1}");
        var satz = $"{anwesende} von {grundgesamtheit} Stimmberechtigten anwesend, {maszstab}: {(anwesende >= noetig ? "beschlussfähig" : "nicht beschlussfähig")}.";
        return new Quorumfeststellung(anwesende >= noetig, satz);
    }

    private static (bool, string) Einfach(Regelwerkangaben regeln, Stimmenstand stimmen, int nein, Stimmwahl? vorsitz)
    {
        var enthaltungen = regeln.Enthaltungen == Enthaltungsregel.AlsNein && stimmen.Enthaltungen > 0 ? "Enthaltungen zählen als Nein. " : "";
        if (stimmen.Ja > nein) return (true, $"{enthaltungen}Mehr Ja als Nein, der Vorschlag ist angenommen (§ 31 KV M-V).");
        if (stimmen.Ja < nein) return (false, $"{enthaltungen}Nicht mehr Ja als Nein, der Vorschlag ist abgelehnt (§ 31 KV M-V).");
        if (regeln.Gleichstand == Gleichstandsregel.Abgelehnt) return (false, $"{enthaltungen}Bei Stimmengleichheit ist der Vorschlag abgelehnt (§ 31 KV M-V).");
        return vorsitz switch
        {
            Stimmwahl.Ja => (true, $"{enthaltungen}Bei Stimmengleichheit entscheidet die Stimme des Vorsitzes (Ja), der Vorschlag ist angenommen."),
            Stimmwahl.Nein => (false, $"{enthaltungen}Bei Stimmengleichheit entscheidet die Stimme des Vorsitzes (Nein), der Vorschlag ist abgelehnt."),
            _ => (false, $"{enthaltungen}Bei Stimmengleichheit entschiede der Vorsitz; von ihm liegt keine zählende Stimme vor, der Vorschlag ist abgelehnt.")
        };
    }
}
