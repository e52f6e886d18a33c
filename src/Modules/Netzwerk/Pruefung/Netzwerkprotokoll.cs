using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Netzwerk.Pruefung;

/// <summary>Organisationen in der Prüfung; Kontaktpersonen bleiben ohne Namen.</summary>
internal sealed class Netzwerkprotokoll(NetzwerkContext db) : IProtokollbeitrag
{
    public ModuleContext Db => db;

    public IReadOnlyList<Protokollart> Arten =>
        [new(nameof(Organisation), "Organisation", null, db.Organisationen.AsNoTracking().Select(o => new Protokollvorgang { Id = o.Id, Nummer = "", Titel = o.Name, Faden = o.Id }))];
}
