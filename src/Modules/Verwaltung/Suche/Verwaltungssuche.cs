using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Suche;

/// <summary>Sucht in Ämtern und Personen, wenn die Person deren Seiten öffnen darf.</summary>
internal sealed class Verwaltungssuche(VerwaltungContext db, AngemeldetePerson person) : ISuchbeitrag
{
    public IEnumerable<Suchart> Arten
    {
        get
        {
            if (person.Ist(Rolle.Administration) || person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Revision))
                yield return Suchart.Fuer(db, "Ämter", "/verwaltung/aemter", db.Aemter);
            if (person.Ist(Rolle.Administration) || person.Ist(Rolle.Revision))
                yield return Suchart.Fuer(db, "Personen", "/verwaltung/personen", db.Personen);
        }
    }
}
