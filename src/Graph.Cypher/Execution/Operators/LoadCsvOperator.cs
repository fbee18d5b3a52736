using Graph.Cypher.Loading;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>LOAD CSV: one row for each of a file; only the present one is in memory.</summary>
internal sealed class LoadCsvOperator(QueryContext context, Operator input, LoadCsvSettings settings) : Operator(context)
{
    private LoadedFile? _file;

    public override void Open()
    {
        CloseFile();
        input.Open();
    }

    public override bool Next()
    {
        while (true)
        {
            Context.Budget.Step();
            if (_file?.TryRead(out Row[settings.Variable]) == true)
            {
                Context.Budget.Require(ValueSize.Of(Row[settings.Variable]));
                Row[settings.Row] = _file.Row;
                Row[settings.File] = _file.Address;
                return true;
            }

            CloseFile();
            if (!input.Next())
            {
                return false;
            }

            var address = Address();
            Context.LoadsInsecurely |= address.StartsWith("http:", StringComparison.OrdinalIgnoreCase);
            _file = Context.Files.Add(FileLoader.Open(address, settings.Format, Context));
        }
    }

    private string Address() => settings.Address(Context) is { Kind: ValueKind.String } address
        ? address.AsString()
        : throw CypherErrors.Type("LOAD CSV needs the address of a file as text, such as 'file:///rows.csv'.");

    private void CloseFile()
    {
        if (_file is not null)
        {
            Context.Files.Close(_file);
            _file = null;
        }
    }
}
