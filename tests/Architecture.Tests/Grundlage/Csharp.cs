using System.Text;

namespace Stadtteilmanagement.Architecture.Tests.Grundlage;

/// <summary>Liest C# gerade so genau, dass Zeichenketten und Kommentare wegfallen und die Bezeichner bleiben.</summary>
internal sealed class Csharp
{
    private readonly string _text;
    private readonly StringBuilder _code = new();
    private int _stelle;

    private Csharp(string text) => _text = text;

    /// <summary>Der Quelltext ohne Kommentare, Zeichenketten und Zeichen; Zeilenumbrüche bleiben, damit Zeilennummern stimmen.</summary>
    public static string NurCode(string text)
    {
        var leser = new Csharp(text);
        leser.LiesCode(schachtelung: null);
        return leser._code.ToString();
    }

    /// <summary>Liest Code; in einer Lücke einer Zeichenkette nur bis zu deren schließenden Klammern.</summary>
    private void LiesCode(int? schachtelung)
    {
        var tiefe = 0;
        while (_stelle < _text.Length)
        {
            if (Steht("//")) UeberspringeBis("\n", mitEnde: false);
            else if (Steht("/*")) UeberspringeBis("*/", mitEnde: true);
            else if (_text[_stelle] == '\'') UeberspringeZeichen();
            else if (Zeichenkettenbeginn() is { } beginn) UeberspringeZeichenkette(beginn);
            else if (schachtelung is { } klammern && tiefe == 0 && Steht(new string('}', klammern)))
            {
                _stelle += klammern;
                return;
            }
            else
            {
                tiefe += _text[_stelle] switch { '{' => 1, '}' => -1, _ => 0 };
                _code.Append(_text[_stelle++]);
            }
        }
    }

    /// <summary>Zahl der $, ob @ davor steht, Zahl der Anführungszeichen; null, wenn hier keine Zeichenkette beginnt.</summary>
    private (int Dollar, bool Woertlich, int Zeichen, int Laenge)? Zeichenkettenbeginn()
    {
        var (ende, dollar, woertlich) = (_stelle, 0, false);
        for (; ende < _text.Length && _text[ende] is '$' or '@'; ende++)
            if (_text[ende] == '$') dollar++;
            else woertlich = true;
        var zeichen = 0;
        while (ende + zeichen < _text.Length && _text[ende + zeichen] == '"') zeichen++;
        if (zeichen == 0) return null;
        // "" ist leer und kein Beginn; nur drei und mehr leiten eine rohe Zeichenkette ein.
        var zaehlt = zeichen >= 3 && !woertlich ? zeichen : 1;
        return (dollar, woertlich, zaehlt, ende - _stelle + zaehlt);
    }

    private void UeberspringeZeichenkette((int Dollar, bool Woertlich, int Zeichen, int Laenge) beginn)
    {
        _stelle += beginn.Laenge;
        _code.Append("\"\"");
        var ende = new string('"', beginn.Zeichen);
        var roh = beginn.Zeichen >= 3;
        // Eine rohe Zeichenkette öffnet Lücken mit so vielen Klammern, wie $ davor stehen; jede andere mit einer.
        var klammern = roh ? beginn.Dollar : Math.Min(beginn.Dollar, 1);
        while (_stelle < _text.Length)
        {
            if (Steht(ende) && !(beginn.Woertlich && Steht("\"\"")))
            {
                _stelle += beginn.Zeichen;
                return;
            }
            if (klammern > 0 && Steht(new string('{', klammern)) && (roh || !Steht("{{")))
            {
                while (_stelle + klammern < _text.Length && _text[_stelle + klammern] == '{') _stelle++;
                _stelle += klammern;
                LiesCode(klammern);
            }
            else if (!roh && (Steht("\\") && !beginn.Woertlich || Steht("\"\"") || Steht("{{"))) _stelle += 2;
            else Weiter();
        }
    }

    private void UeberspringeZeichen()
    {
        _stelle++;
        while (_stelle < _text.Length && _text[_stelle] != '\'') _stelle += _text[_stelle] == '\\' ? 2 : 1;
        _stelle++;
    }

    private void UeberspringeBis(string ende, bool mitEnde)
    {
        while (_stelle < _text.Length && !Steht(ende)) Weiter();
        if (mitEnde) _stelle += ende.Length;
    }

    private void Weiter()
    {
        if (_text[_stelle] == '\n') _code.Append('\n');
        _stelle++;
    }

    private bool Steht(string teil) => string.CompareOrdinal(_text, _stelle, teil, 0, teil.Length) == 0;
}
