using Graph.Model;

namespace Graph.Relations.Files;

/// <summary>One row of a result, its values by column.</summary>
internal sealed class Row(IReadOnlyDictionary<string, int> columns, IReadOnlyList<Value> values)
{
    public Value this[string column] => values[columns[column]];

    public string Text(string column) => this[column].AsString();

    public string? TextOrNull(string column) => this[column].AsStringOrNull();

    public int Count(string column) => checked((int)this[column].AsInteger());

    public int? CountOrNull(string column) => this[column].IsNull ? null : Count(column);

    public Node Node(string column) => this[column].AsNode();

    public IReadOnlyList<string> Texts(string column) => [.. this[column].AsList().Select(item => item.AsString())];
}
