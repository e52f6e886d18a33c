namespace Stadtteilmanagement.Leistung;

/// <summary>Mehrere Messungen derselben Größe.</summary>
internal sealed class Messreihe(IEnumerable<double> werte)
{
    private readonly double[] _werte = [.. werte.Order()];

    /// <summary>Der mittlere Wert; Ausreißer durch andere Arbeit auf dem Rechner zählen nicht.</summary>
    public double Median => Quantil(0.5);

    /// <summary>Halber Abstand zwischen unterem und oberem Viertel, in Prozent des Medians.</summary>
    public double Streuung => Median == 0 ? 0 : 50 * (Quantil(0.75) - Quantil(0.25)) / Median;

    /// <summary>Der Wert, unter dem dieser Anteil aller Messungen liegt.</summary>
    public double Quantil(double anteil)
    {
        var stelle = anteil * (_werte.Length - 1);
        var (unten, rest) = ((int)stelle, stelle - (int)stelle);
        return unten + 1 < _werte.Length ? _werte[unten] * (1 - rest) + _werte[unten + 1] * rest : _werte[unten];
    }
}
