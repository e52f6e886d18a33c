using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Netzwerk.Suche;

/// <summary>Sucht in Organisationen und, nur für das Stadtteilmanagement, in Kontaktpersonen.</summary>
internal sealed class Netzwerksuche(NetzwerkContext db, AngemeldetePerson person) : ISuchbeitrag
{
    public IEnumerable<Suchart> Arten
    {
        get
        {
            if (person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Redaktion)) yield return Suchart.Fuer(db, "Organisationen", "/netzwerk/organisationen", db.Organisationen);
            if (person.Ist(Rolle.Stadtteilmanagement)) yield return Suchart.Fuer(db, "Kontaktpersonen", "/netzwerk/kontaktpersonen", db.Kontaktpersonen);
        }
    }
}
