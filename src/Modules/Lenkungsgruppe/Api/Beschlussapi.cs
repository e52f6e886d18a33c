using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Lenkungsgruppe.Api;

/// <summary>Was die Lenkungsgruppe Programmen der Stadt anbietet.</summary>
internal sealed class Beschlussapi : IApiBeitrag
{
    public void Anbieten(IApi api) => api.Liste<Beschluesse.BeschluesseFuerMaschinen, Beschluesse.BeschlussFuerMaschinen>(
        "beschluesse", "Beschlüsse der Lenkungsgruppe", "Alle gefassten Beschlüsse mit Wortlaut und Ergebnis, die jüngsten zuerst. Wer abgestimmt hat oder befangen war, steht nicht dabei.",
        abruf => new Beschluesse.BeschluesseFuerMaschinen(abruf));
}
