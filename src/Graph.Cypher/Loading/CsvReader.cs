using System.Globalization;
using System.Text;
using Graph.Cypher.Values;

namespace Graph.Cypher.Loading;

/// <summary>
/// Rows of CSV by Neo4j's rules, which no library has together: a quote counts only where a field begins, inside quotes it is
/// doubled or follows a backslash, a field without anything is null and one of two quotes is empty, and empty lines are none
/// (https://neo4j.com/docs/cypher-manual/5/clauses/load-csv/#csv-file-format).
/// </summary>
/// <param name="text">The text; not closed here.</param>
/// <param name="delimiter">What parts the fields.</param>
/// <param name="name">How messages call the file.</param>
/// <param name="require">Is told now and then how many characters a field has so far.</param>
internal sealed class CsvReader(TextReader text, char delimiter, string name, Action<int> require)
{
    private const int End = -1;
    private const int CharactersPerLook = 64 * 1024;

    private readonly StringBuilder _field = new();
    private bool _isLast;

    /// <summary>How many rows were read; a row over several lines counts once.</summary>
    public long Rows { get; private set; }

    /// <summary>The next row, or null at the end.</summary>
    public List<string?>? Next()
    {
        while (text.Peek() is '\r' or '\n')
        {
            text.Read();
        }

        if (text.Peek() == End)
        {
            return null;
        }

        Rows++;
        var fields = new List<string?>();
        do
        {
            fields.Add(text.Peek() == '"' && delimiter != '"' ? Quoted() : Plain());
        }
        while (!_isLast);
        return fields;
    }

    private string? Plain()
    {
        while (!IsEndOfField(text.Read(), out var character))
        {
            Append(character);
        }

        return _field.Length == 0 ? null : Take();
    }

    private string Quoted()
    {
        var start = Rows;
        text.Read();
        while (text.Read() is var read and not End)
        {
            if (read == '"' && text.Peek() != '"')
            {
                return IsEndOfField(text.Read(), out _)
                    ? Take()
                    : throw CypherErrors.Failed(Place(start) + $"a field goes on behind its closing quote: {Shown()}. Double the quotes that belong to it.");
            }

            var isEscape = read == '"' || (read == '\\' && text.Peek() is '"' or '\\');
            Append((char)(isEscape ? text.Read() : read));
        }

        throw CypherErrors.Failed(Place(start) + $"a field that begins with a quote has no closing one: {Shown()}.");
    }

    private bool IsEndOfField(int read, out char character)
    {
        character = (char)read;
        _isLast = read is End or '\r' or '\n';
        return _isLast || character == delimiter;
    }

    private void Append(char character)
    {
        _field.Append(character);
        if (_field.Length % CharactersPerLook == 0)
        {
            require(_field.Length);
        }
    }

    private string Take()
    {
        var field = _field.ToString();
        _field.Clear();
        return field;
    }

    private string Place(long row) => string.Create(CultureInfo.InvariantCulture, $"Cannot read {name}: in row {row} ");

    private string Shown() => _field.Length > 50 ? $"'{_field.ToString(0, 50)}…'" : $"'{_field}'";
}
