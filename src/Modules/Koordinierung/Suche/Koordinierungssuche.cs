using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Koordinierung.Suche;

/// <summary>Sucht in Anliegen, Bedarfen und Anfragen, was die Person öffnen darf.</summary>
internal sealed class Koordinierungssuche(KoordinierungContext db, AngemeldetePerson person) : ISuchbeitrag
{
    public IEnumerable<Suchart> Arten
    {
        get
        {
            if (person.Ist(Rolle.Stadtteilmanagement)) yield return Suchart.Fuer(db, "Anliegen", "/koordinierung/anliegen", db.Anliegen);
            if (person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Lenkungsgruppe)) yield return Suchart.Fuer(db, "Bedarfe", "/koordinierung/bedarfe", db.Bedarfe);
            if (person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Fachamt) || person.Ist(Rolle.Revision))
                yield return Suchart.Fuer(db, "Anfragen an Ämter", "/koordinierung/anfragen", db.Anfragen.FuerPerson(person));
        }
    }
}
