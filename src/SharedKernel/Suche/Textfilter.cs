using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;

namespace Stadtteilmanagement.SharedKernel.Suche;

/// <summary>Grenzt eine Liste mit demselben Index ein, den auch die Suche benutzt.</summary>
public static class Textfilter
{
    /// <summary>Nur Vorgänge, in denen jedes gesuchte Wort vorkommt; ohne Text bleiben alle, ohne ein einziges Wort darin keiner.</summary>
    public static IQueryable<T> MitText<T>(this IQueryable<T> vorgaenge, ModuleContext db, string? text) where T : Aggregat, ISuchbar
    {
        if (string.IsNullOrWhiteSpace(text)) return vorgaenge;
        var anfrage = Suchanfrage.Aus(text);
        if (anfrage.Begriffe.Count == 0) return vorgaenge.Where(v => false);
        var gefunden = DatabaseProvider.Von(db).Search(db, typeof(T).Name, anfrage.Begriffe, Suchort.Ueberall).Select(d => d.Id);
        return vorgaenge.Where(v => gefunden.Contains(v.Id));
    }
}
