using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Suche;

/// <summary>Sucht in den Veranstaltungen, wenn die Person sie öffnen darf.</summary>
internal sealed class Veranstaltungssuche(OeffentlichkeitsarbeitContext db, AngemeldetePerson person) : ISuchbeitrag
{
    public IEnumerable<Suchart> Arten => person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Redaktion)
        ? [Suchart.Fuer(db, "Veranstaltungen", "/oeffentlichkeitsarbeit/veranstaltungen", db.Veranstaltungen)]
        : [];
}
