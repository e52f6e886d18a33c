using Stadtteilmanagement.Host.Betrieb;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Anmeldung;

/// <summary>Anmeldung ohne Kennwort, nur im Demo-Betrieb.</summary>
internal sealed class Demozugang(IConfiguration configuration, IVerzeichnis verzeichnis)
{
    public bool An => Betriebsart.IstDemo(configuration);

    public async Task<IReadOnlyList<PersonEintrag>> PersonenAsync(CancellationToken cancellationToken) =>
        An ? [.. (await verzeichnis.LadenAsync(cancellationToken)).Personen.Where(p => p.Rollen.Count > 0).OrderBy(p => p.Rollen.Min()).ThenBy(p => p.Name)] : [];

    /// <summary>Was unter dem Namen steht: bei Fachämtern das Amt, sonst die Funktion oder die Rolle.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> AngabenAsync(CancellationToken cancellationToken)
    {
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return (await PersonenAsync(cancellationToken)).ToDictionary(p => p.Id, p => p.Aemter.Count > 0
            ? $"{string.Join(", ", p.Aemter.Select(stammdaten.Amtsname))} · {p.Funktion}"
            : p.Funktion ?? string.Join(", ", p.Rollen.Select(r => r.Bezeichnung())));
    }

    public async Task<PersonEintrag?> FindeAsync(Guid id, CancellationToken cancellationToken) =>
        (await PersonenAsync(cancellationToken)).FirstOrDefault(p => p.Id == id);
}
