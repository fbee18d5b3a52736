using System.Text;

namespace Graph.Relations.Exchange.Formats;

/// <summary>Rows for one form of statement, until there are enough for one statement.</summary>
internal sealed class StatementBatch(string form)
{
    private const int MostRows = 500;
    private const int MostCharacters = 256 * 1024;

    private readonly StringBuilder _rows = new();
    private int _count;

    public bool IsEmpty => _count == 0;

    public bool IsFull => _count >= MostRows || _rows.Length >= MostCharacters;

    public void Add(Action<StringBuilder> write)
    {
        _rows.Append(_count++ == 0 ? "\n  " : ",\n  ");
        write(_rows);
    }

    /// <summary>The statement for the rows so far, which begin anew.</summary>
    public string Take()
    {
        var statement = $"UNWIND [{_rows}\n] AS row\n{form};";
        _rows.Clear();
        _count = 0;
        return statement;
    }
}
