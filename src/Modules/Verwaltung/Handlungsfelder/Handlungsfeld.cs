using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Verwaltung.Handlungsfelder;

/// <summary>Gliederungspunkt der Berichte an den Ortsbeirat.</summary>
internal sealed class Handlungsfeld : Aggregat
{
    public int Nummer { get; private set; }
    public string Name { get; private set; } = "";

    public static Handlungsfeld Anlegen(int nummer, string name) => new() { Nummer = nummer, Name = name };
}
