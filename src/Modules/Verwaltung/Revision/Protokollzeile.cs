using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Verwaltung.Revision;

/// <summary>Ein Eintrag, wie ihn die Revision liest.</summary>
/// <param name="VorgangId">Schlüssel für die Geschichte; null, wenn das Modul den Vorgang nicht kennt.</param>
/// <param name="Art">Art des Vorgangs in Worten.</param>
/// <param name="Nummer">Sprechende Nummer; leer, wenn es keine gibt.</param>
/// <param name="Titel">Titel, wo er keine Person nennen kann.</param>
internal sealed record Protokollzeile(Guid? VorgangId, string Modul, string Art, string Nummer, string? Titel, Verlaufseintrag Eintrag);

/// <summary>Übersetzt gefundene Einträge: Schlüssel in Namen, Befehle in Worte. Was verdeckt gespeichert ist, bleibt verdeckt.</summary>
internal sealed class Protokollleser(Gesamtprotokoll protokoll, IVerzeichnis verzeichnis, ModuleCatalog katalog)
{
    /// <param name="bekannte">Vorgänge, deren Namen schon bekannt sind.</param>
    public async Task<IReadOnlyList<Protokollzeile>> LesbarAsync(IReadOnlyList<Protokollfund> funde, IReadOnlyList<Vorgangsname> bekannte, CancellationToken cancellationToken)
    {
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var namen = new Dictionary<Guid, Vorgangsname>(await protokoll.NamenAsync(funde, cancellationToken));
        foreach (var name in bekannte) namen.TryAdd(name.Id, name);
        var module = protokoll.Module.ToDictionary(m => m.Schema, m => m.Name);
        var dateien = await protokoll.DateinamenAsync([.. namen.Values], cancellationToken);
        return [.. from fund in funde
                   let e = fund.Eintrag
                   let vorgang = namen.GetValueOrDefault(e.ObjektId)
                   select new Protokollzeile(vorgang?.Id, module[fund.Schema], vorgang?.Art ?? katalog.Aktionstext(e.Objektart), vorgang?.Nummer ?? "", vorgang?.Titel,
                       Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, Schluessel))];

        string Schluessel(Guid id) =>
            dateien.GetValueOrDefault(id) ?? namen.GetValueOrDefault(id)?.Kurz ?? stammdaten.Amt(id)?.Name ?? stammdaten.Person(id)?.Name ?? "anderer Vorgang";
    }
}
