using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Projekttraeger.Suche;

/// <summary>Sucht in Projekten, Förderanträgen und Fördertöpfen, was die Person öffnen darf.</summary>
internal sealed class Projekttraegersuche(ProjekttraegerContext db, AngemeldetePerson person) : ISuchbeitrag
{
    public IEnumerable<Suchart> Arten
    {
        get
        {
            var alles = person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Revision);
            if (alles) yield return Suchart.Fuer(db, "Projekte", "/projekttraeger/projekte", db.Projekte);
            if (alles || person.Ist(Rolle.Fachamt)) yield return Suchart.Fuer(db, "Förderanträge", "/projekttraeger/foerderantraege", db.Foerderantraege.FuerPerson(person));
            if (alles) yield return Suchart.Fuer(db, "Fördertöpfe", "/projekttraeger/foerdertoepfe", db.Foerdertoepfe);
        }
    }
}
