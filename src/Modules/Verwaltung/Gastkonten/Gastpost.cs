using Stadtteilmanagement.Verwaltung.Postausgang;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Schreibt Gästen ihren Link, in derselben Transaktion, in der er entsteht.</summary>
internal sealed class Gastpost(Briefannahme briefe, Posteinstellungen post)
{
    public void Einladung(Gastkonto konto, string name, Einmallink link) =>
        Aufgeben(konto, name, Gastbrief.Einladung(name, konto.EMail, post.Adresse + Gastadressen.Einladung(link.Code)));

    public void Zuruecksetzen(Gastkonto konto, string name, Einmallink link) =>
        Aufgeben(konto, name, Gastbrief.Zuruecksetzen(name, konto.EMail, post.Adresse + Gastadressen.Zuruecksetzen(link.Code)));

    private void Aufgeben(Gastkonto konto, string name, Gastbrief brief)
    {
        if (briefe.NimmtVertrauliches) briefe.Aufgeben(brief.Umschlag(konto.Id, name));
    }
}
