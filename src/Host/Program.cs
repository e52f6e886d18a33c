using System.Globalization;
using Stadtteilmanagement.Host.Anmeldung;
using Stadtteilmanagement.Host.Anmeldung.Stadtkonto;
using Stadtteilmanagement.Host.Api;
using Stadtteilmanagement.Host.Betrieb;
using Stadtteilmanagement.Host.Rechte;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Suche;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = Ortszeit.Deutsch;

var builder = WebApplication.CreateBuilder(args);
if (Betriebsart.Hindernis(builder.Configuration, builder.Environment) is { } hindernis)
{
    await Console.Error.WriteLineAsync(hindernis);
    return 1;
}
var datenbank = Betriebsart.Datenbank(builder.Configuration);
builder.Services.AddStadtteilmanagement(datenbank, builder.Configuration);
builder.Services.AddHostedService(services => services.GetRequiredService<OutboxRelay>());
builder.Services.AddHostedService(services => services.GetRequiredService<AuditSealer>());
builder.Services.AddHostedService(services => services.GetRequiredService<Aufgabenplan>());
builder.Services.AddHostedService(services => services.GetRequiredService<Suchaufbau>());
builder.AddAnmeldung();
builder.AddApi();
builder.AddWeb();

var app = builder.Build();
app.UseWeb();
if (args.Contains("rechtematrix")) return Rechtetabelle.Ausgeben(app);
await app.Services.PrepareDatabaseAsync();
if (args.Contains("pruefprotokoll-pruefen")) return await Pruefprotokollpruefung.AusfuehrenAsync(app.Services);
if (args.Contains("dateien-pruefen")) return await Dateienpruefung.AusfuehrenAsync(app.Services);
if (args.Contains(PostVersenden.Befehl)) return await PostVersenden.AusfuehrenAsync(app.Services);
if (args.Contains(Suchebefehl.Name)) return await Suchebefehl.AusfuehrenAsync(app.Services);
if (args.Contains(AdministrationEinladen.Befehl)) return await AdministrationEinladen.AusfuehrenAsync(app, args);
await Stadtkontoanmeldung.ErsteAdministrationAsync(app.Services);
if (Betriebsart.IstDemo(builder.Configuration)) await Demostart.VorbereitenAsync(app.Services, datenbank, builder.Configuration);

app.PruefeSchluesselschutz();
await app.RunAsync();
return 0;
