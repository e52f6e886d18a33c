using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Verwaltung.Aemter;

namespace Stadtteilmanagement.Verwaltung.Api;

/// <summary>Was die Verwaltung Programmen der Stadt anbietet.</summary>
internal sealed class Verwaltungsapi : IApiBeitrag
{
    public void Anbieten(IApi api) => api.Liste<AemterFuerMaschinen, AmtFuerMaschinen>(
        "aemter", "Ämter und andere Stellen", "Alle heute gültigen und schon angelegten künftigen Ämter nach Namen. Personen und Postfächer stehen nicht dabei.",
        abruf => new AemterFuerMaschinen(abruf));
}
