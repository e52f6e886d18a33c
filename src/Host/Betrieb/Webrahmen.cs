using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.WebEncoders;
using Stadtteilmanagement.Host.Anmeldung;
using Stadtteilmanagement.Host.Api;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.Host.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Seiten, statische Dateien, Fehlerseiten und Sicherheitskopfzeilen.</summary>
internal static class Webrahmen
{
    public static void AddWeb(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorPages(options =>
        {
            options.Conventions.Add(new ErlaubtConvention());
            options.Conventions.ConfigureFilter(new FormFilter());
        }).AddMvcOptions(options =>
        {
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            DeutscheMeldungen(options.ModelBindingMessageProvider);
        }).AddCookieTempDataProvider(options => options.Cookie.Haerten("stm-meldung", builder.Environment));
        builder.Services.Scan(scan => scan.FromAssemblyOf<Program>()
            .AddClasses(c => c.AssignableToAny(typeof(MediatR.IRequestHandler<,>), typeof(IAufgabe), typeof(IAuftragsart<>)), publicOnly: false).AsImplementedInterfaces().WithScopedLifetime());
        // Umlaute stehen lesbar im HTML; entschärft wird weiterhin alles, was HTML bedeutet.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // Auch ein viel zu langer Text soll als Meldung am Feld ankommen und stehen bleiben, statt die ganze Eingabe abzuweisen.
        builder.Services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(options => options.ValueLengthLimit = 16 * 1024 * 1024);
        builder.Services.AddAntiforgery(options => options.Cookie.Haerten("stm-formular", builder.Environment));
        builder.AddSchluesselschutz();
        builder.AddProxyregeln();
        builder.AddProtokollregeln();
        builder.AddGrenzen();
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        builder.WebHost.UseStaticWebAssets();
    }

    public static void UseWeb(this WebApplication app)
    {
        app.UseProxyregeln();
        app.UseExceptionHandler("/fehler/500");
        app.UseStatusCodePagesWithReExecute("/fehler/{0}");
        app.UseMiddleware<Eingabenrettung>();
        app.UseApi();
        app.UseRouting();
        app.UseGrenzenJeAdresse();
        app.UseAuthentication();
        app.UseGrenzenJePerson();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapAnmeldung();
        app.MapApi();
        app.MapKalender();
    }

    private static void DeutscheMeldungen(DefaultModelBindingMessageProvider meldungen)
    {
        meldungen.SetAttemptedValueIsInvalidAccessor((wert, _) => $"„{wert}“ passt hier nicht. Bitte prüfen Sie die Angabe.");
        meldungen.SetNonPropertyAttemptedValueIsInvalidAccessor(wert => $"„{wert}“ passt hier nicht. Bitte prüfen Sie die Angabe.");
        meldungen.SetUnknownValueIsInvalidAccessor(_ => "Diese Angabe passt hier nicht. Bitte prüfen Sie sie.");
        meldungen.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Diese Angabe passt hier nicht. Bitte prüfen Sie sie.");
        meldungen.SetValueIsInvalidAccessor(wert => $"„{wert}“ passt hier nicht. Bitte prüfen Sie die Angabe.");
        meldungen.SetValueMustNotBeNullAccessor(_ => "Bitte füllen Sie dieses Feld aus.");
        meldungen.SetValueMustBeANumberAccessor(_ => "Bitte geben Sie eine Zahl an.");
        meldungen.SetNonPropertyValueMustBeANumberAccessor(() => "Bitte geben Sie eine Zahl an.");
        meldungen.SetMissingBindRequiredValueAccessor(_ => "Bitte füllen Sie dieses Feld aus.");
        meldungen.SetMissingKeyOrValueAccessor(() => "Bitte füllen Sie dieses Feld aus.");
        meldungen.SetMissingRequestBodyRequiredValueAccessor(() => "Es kam nichts an. Bitte versuchen Sie es noch einmal.");
    }
}
