using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Lenkungsgruppe.Suche;

/// <summary>Sucht in Vorschlägen und Beschlüssen, die die Person öffnen darf. Interne Unterlagen und Bewertungen stehen nicht im Index.</summary>
internal sealed class Gremiensuche(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : ISuchbeitrag
{
    public IEnumerable<Suchart> Arten
    {
        get
        {
            if (person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Lenkungsgruppe)) yield return Suchart.Fuer(db, "Vorschläge", "/lenkungsgruppe/vorschlaege", db.VorschlaegeFuer(person, uhr.Heute()));
            if (person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Lenkungsgruppe) || person.Ist(Rolle.Revision))
                yield return Suchart.Fuer(db, "Beschlüsse", "/lenkungsgruppe/beschluesse", Beschluesse.Beschlussfilter.FuerPerson(db, person, uhr.Heute()));
        }
    }
}
