namespace Stadtteilmanagement.SharedKernel.Persistence;

/// <summary>Eine Zeile, die nur hinzukommt: Die Datenbank selbst verweigert das Ändern und Löschen, auch an der Anwendung vorbei. Berichtigt wird durch eine weitere Zeile.</summary>
public interface INurAnfuegen;
