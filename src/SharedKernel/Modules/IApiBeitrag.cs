using MediatR;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.SharedKernel.Modules;

/// <summary>Was ein Modul Programmen der Stadt unter /api anbietet; wird gefunden, nicht eingetragen.</summary>
public interface IApiBeitrag
{
    /// <summary>Meldet die Listen des Moduls an.</summary>
    void Anbieten(IApi api);
}

/// <summary>Nimmt die Beiträge der Module entgegen. Rechte, Blättern, ETag, Fehler und Beschreibung kommen vom Host.</summary>
public interface IApi
{
    /// <summary>Bietet eine Liste seitenweise unter /api/&lt;name&gt; an. Wer sie lesen darf, steht mit <see cref="ErlaubtMaschinenAttribute"/> an der Abfrage.</summary>
    /// <param name="name">Letzter Teil der Adresse, klein geschrieben.</param>
    /// <param name="titel">Was die Liste enthält, in wenigen Worten.</param>
    /// <param name="beschreibung">Was dazu gehört und was nicht, in ganzen Sätzen.</param>
    /// <param name="abfrage">Baut die Abfrage; ihr Validator weist unbrauchbare Seiten ab.</param>
    void Liste<TAbfrage, TEintrag>(string name, string titel, string beschreibung, Func<Apiabruf, TAbfrage> abfrage) where TAbfrage : IRequest<Seite<TEintrag>>;
}

/// <summary>Welche Seite einer Liste ein Programm haben möchte.</summary>
/// <param name="Seite">Nummer der Seite, die erste ist 1.</param>
/// <param name="Groesse">Einträge je Seite.</param>
public sealed record Apiabruf(int Seite, int Groesse)
{
    /// <summary>Einträge je Seite, wenn nichts anderes gewünscht ist.</summary>
    public const int UeblicheGroesse = 50;

    /// <summary>Höchstzahl der Einträge je Seite.</summary>
    public const int HoechsteGroesse = 200;
}
