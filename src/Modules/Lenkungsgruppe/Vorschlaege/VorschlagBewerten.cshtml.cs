using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

internal sealed class VorschlagBewertenPage(IMediator mediator) : VorschlagFormPage<VorschlagBewerten>(mediator)
{
    protected override VorschlagBewerten Vorbelegt() => new(Id, [.. Akte.Kriterien.Select(k => new Notenangabe { KriteriumId = k.Id, Punkte = Akte.EigeneBewertung?.Noten.FirstOrDefault(n => n.KriteriumId == k.Id)?.Punkte })], Akte.EigeneBewertung?.Empfehlung, Akte.EigeneBewertung?.Kommentar);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Ihre Bewertung ist abgegeben.", cancellationToken);
}
