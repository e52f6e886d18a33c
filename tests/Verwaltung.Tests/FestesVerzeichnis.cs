using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Verwaltung.Tests;

/// <summary>Verzeichnis mit genau diesen Ämtern, ohne Datenbank.</summary>
internal sealed class FestesVerzeichnis(params AmtEintrag[] aemter) : IVerzeichnis
{
    public Task<Stammdaten> LadenAsync(CancellationToken cancellationToken) => Task.FromResult(new Stammdaten(aemter, [], [], []));
}
