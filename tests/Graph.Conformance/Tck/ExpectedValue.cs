using System.Globalization;
using System.Text;

namespace Graph.Conformance.Tck;

/// <summary>Reads an expected value of the kit and writes it as <see cref="CanonicalText"/> does.</summary>
public sealed class ExpectedValue
{
    private readonly string _text;
    private readonly bool _ignoreListOrder;
    private int _at;

    private ExpectedValue(string text, bool ignoreListOrder)
    {
        _text = text;
        _ignoreListOrder = ignoreListOrder;
    }

    /// <summary>The canonical text of an expected value.</summary>
    public static string Canonical(string text, bool ignoreListOrder) => new ExpectedValue(text.Trim(), ignoreListOrder).Value();

    private char Peek => _at < _text.Length ? _text[_at] : '\0';

    private string Value()
    {
        SkipSpace();
        return Peek switch
        {
            '\'' => $"'{Text()}'",
            '[' when Ahead(1) == ':' => Relationship(),
            '[' => List(),
            '{' => Map(),
            '(' => Node(),
            '<' => Path(),
            _ => Word(),
        };
    }

    private char Ahead(int offset) => _at + offset < _text.Length ? _text[_at + offset] : '\0';

    private void SkipSpace()
    {
        while (char.IsWhiteSpace(Peek))
        {
            _at++;
        }
    }

    private bool TryTake(char character)
    {
        SkipSpace();
        if (Peek != character)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Take(char character)
    {
        if (!TryTake(character))
        {
            throw new FormatException($"Expected {character} at {_at} of {_text}");
        }
    }

    private string Text()
    {
        var text = new StringBuilder();
        for (_at++; Peek != '\''; _at++)
        {
            if (Peek == '\\' && Ahead(1) is '\'' or '\\')
            {
                _at++;
            }

            text.Append(_text[_at]);
        }

        _at++;
        return text.ToString();
    }

    private string List()
    {
        var items = new List<string>();
        Take('[');
        while (!TryTake(']'))
        {
            items.Add(Value());
            TryTake(',');
        }

        return CanonicalText.List(items, _ignoreListOrder);
    }

    private string Map()
    {
        var entries = new Dictionary<string, string>();
        Take('{');
        while (!TryTake('}'))
        {
            var key = Name();
            Take(':');
            entries[key] = Value();
            TryTake(',');
        }

        return CanonicalText.Map(entries);
    }

    private string Properties()
    {
        SkipSpace();
        return Peek == '{' ? Map() : "{}";
    }

    private string Name()
    {
        SkipSpace();
        if (Peek == '`')
        {
            var end = _text.IndexOf('`', _at + 1);
            var quoted = _text[(_at + 1)..end];
            _at = end + 1;
            return quoted;
        }

        var start = _at;
        while (char.IsLetterOrDigit(Peek) || Peek == '_')
        {
            _at++;
        }

        return _text[start.._at];
    }

    private string Node()
    {
        var labels = new List<string>();
        Take('(');
        while (TryTake(':'))
        {
            labels.Add(Name());
        }

        var properties = Properties();
        Take(')');
        return CanonicalText.Node(labels, properties);
    }

    private string Relationship()
    {
        Take('[');
        Take(':');
        var type = Name();
        var properties = Properties();
        Take(']');
        return CanonicalText.Relationship(type, properties);
    }

    private string Path()
    {
        Take('<');
        var text = new StringBuilder("<").Append(Node());
        while (!TryTake('>'))
        {
            var backward = TryTake('<');
            Take('-');
            text.Append(backward ? "<-" : "-").Append(Relationship());
            Take('-');
            text.Append(!backward && TryTake('>') ? "->" : "-").Append(Node());
        }

        return text.Append('>').ToString();
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && Peek is not (',' or ']' or '}' or ')' or ' '))
        {
            _at++;
        }

        var word = _text[start.._at];
        return word switch
        {
            "null" or "true" or "false" or "NaN" => word,
            "Inf" or "Infinity" => "Infinity",
            "-Inf" or "-Infinity" => "-Infinity",
            _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer.ToString(CultureInfo.InvariantCulture),
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => CanonicalText.Float(number),
            _ => throw new FormatException($"Not a value: {word} in {_text}"),
        };
    }
}
