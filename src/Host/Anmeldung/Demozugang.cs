using Stadtteilmanagement.Host.Betrieb;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Anmeldung;

/// <summary>Anmeldung ohne Kennwort, nur im Demo-Betrieb.</summary>
internal sealed class Demozugang(IConfiguration configuration, IVerzeichnis verzeichnis)
{
    public bool An => Betriebsart.IstDemo(configuration);

    public async Task<IReadOnlyList<PersonEintrag>> PersonenAsync(CancellationToken cancellationToken) =>
        An ? [.. (await verzeichnis.LadenAsync(cancellationToken)).Personen.Where(p => p.Rollen.Count > 0)] : [];

    public async Task<PersonEintrag?> FindeAsync(Guid id, CancellationToken cancellationToken) =>
        (await PersonenAsync(cancellationToken)).FirstOrDefault(p => p.Id == id);
}
