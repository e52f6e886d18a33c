using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Api;

/// <summary>Die Beschreibung der API nach OpenAPI 3.1, samt Zugriffsschein und Scope je Adresse.</summary>
internal static class Apibeschreibung
{
    private const string Schein = "Zugriffsschein";

    public static void Einrichten(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = endpunkt => endpunkt.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((dokument, _, _) =>
        {
            dokument.Info = new OpenApiInfo
            {
                Title = "Stadtteilmanagement",
                Version = "1",
                Description = "Öffentliche Angaben des Stadtteilmanagements für Programme der Stadt. Listen kommen seitenweise; „weiter“ und die Kopfzeile Link nennen die nächste Seite. "
                    + "Mit If-None-Match und dem zuletzt gesehenen ETag antwortet der Server 304, wenn sich nichts geändert hat. Fehler kommen als Problem Details (RFC 9457)."
            };
            dokument.Components ??= new OpenApiComponents();
            dokument.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [Schein] = new OpenApiSecurityScheme
                {
                    Type = SecuritySchemeType.Http,
                    Scheme = "bearer",
                    BearerFormat = "JWT",
                    Description = "Zugriffsschein vom Anbieter der Stadtkonten (OAuth 2.0 Client Credentials). Welcher Scope nötig ist, steht an jeder Adresse."
                }
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((abruf, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ErlaubtMaschinenAttribute>().FirstOrDefault() is { } erlaubt)
                abruf.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Schein, context.Document)] = [erlaubt.Scope] }];
            return Task.CompletedTask;
        });
    }
}
