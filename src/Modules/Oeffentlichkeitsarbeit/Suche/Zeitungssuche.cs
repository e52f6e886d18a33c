using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Suche;

/// <summary>Sucht in Beiträgen und Ausgaben der WIR2, wenn die Person sie öffnen darf.</summary>
internal sealed class Zeitungssuche(OeffentlichkeitsarbeitContext db, AngemeldetePerson person) : ISuchbeitrag
{
    public IEnumerable<Suchart> Arten => person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Redaktion)
        ? [Suchart.Fuer(db, "Beiträge", "/oeffentlichkeitsarbeit/beitraege", db.Beitraege), Suchart.Fuer(db, "Ausgaben der WIR2", "/oeffentlichkeitsarbeit/ausgaben", db.Ausgaben)]
        : [];
}
