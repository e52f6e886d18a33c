using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Aemter;

[Erlaubt(Rolle.Administration), Bezeichnung("Amt umbenannt")]
internal sealed record AmtUmbenennen(Guid Id, int Version, string? Name, string? Kurzname) : IRequest;

internal sealed class AmtUmbenennenValidator : AbstractValidator<AmtUmbenennen>
{
    public AmtUmbenennenValidator(IVerzeichnis verzeichnis)
    {
        RuleFor(a => a.Name).Pflicht("den neuen Namen").Hoechstens(200).FreierAmtsname(verzeichnis, a => a.Id);
        RuleFor(a => a.Kurzname).Pflicht("einen kurzen Namen für Listen").Hoechstens(60);
    }
}

internal sealed class AmtUmbenennenHandler(VerwaltungContext db, TimeProvider uhr) : IRequestHandler<AmtUmbenennen>
{
    public async Task<Unit> Handle(AmtUmbenennen command, CancellationToken cancellationToken)
    {
        var amt = await db.LadeAmtAsync(command.Id, command.Version, cancellationToken);
        amt.Umbenennen(command.Name!.Trim(), command.Kurzname!.Trim(), uhr.Heute());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
