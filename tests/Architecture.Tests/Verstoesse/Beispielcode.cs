using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Architecture.Tests.Verstoesse
{
    // Ein Modul „Kaffeekueche“, in dem jeder Typ etwas falsch macht.

    public sealed class KaffeekuecheModule;

    internal sealed record Kaffeekueche;

    internal class OffeneKlasse;

    internal sealed class BefehlAlsKlasse : IRequest;

    internal sealed class EreignisAlsKlasse : IIntegrationEvent;

    internal sealed record OhneHandler : IRequest;

    internal sealed record ZweimalBehandelt : IRequest;

    internal sealed class ErsterHandler(IMediator mediator) : IRequestHandler<ZweimalBehandelt>
    {
        public Task<Unit> Handle(ZweimalBehandelt request, CancellationToken cancellationToken) => mediator.Send(new OhneHandler(), cancellationToken);
    }

    internal sealed class ZweiterHandler(IServiceProvider services) : IRequestHandler<ZweimalBehandelt>
    {
        public Task<Unit> Handle(ZweimalBehandelt request, CancellationToken cancellationToken) => Task.FromResult((Unit)services.GetService(typeof(Unit))!);
    }

    [ErlaubtMaschinen("kaffee.kochen")]
    internal sealed record BefehlFuerMaschinen : IRequest;

    [ErlaubtMaschinen("tassen.lesen"), Erlaubt]
    internal sealed record GeteilteAbfrage : IRequest<Seite<Kaffeekueche>>;

    internal sealed record AnderswoBehandelt : IRequest;

    internal sealed class AnderswoBehandeltHandler : IRequestHandler<AnderswoBehandelt>
    {
        public Task<Unit> Handle(AnderswoBehandelt request, CancellationToken cancellationToken) => Unit.Task;
    }

    internal sealed class SeiteMitDatenbank(DbContext db) : PageModel
    {
        public void OnGet() => db.Find<Kaffeekueche>();
    }

    internal sealed class SeiteMitDienstImAufruf : PageModel
    {
        public void OnGet([FromServices] IEnumerable<DbContext> datenbanken) => datenbanken.First();
    }

    internal sealed class AggregatMitDatenbank : Aggregat
    {
        public void Speichern(DbContext db) => db.Add(this);
    }
}

namespace Stadtteilmanagement.Architecture.Tests.Verstoesse.Contracts
{
    internal sealed class DienstImVertrag
    {
        public DbContext? Datenbank { get; set; }
    }
}
