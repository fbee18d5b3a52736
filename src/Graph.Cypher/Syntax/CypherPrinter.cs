using System.Globalization;
using System.Text;
using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>Writes a syntax tree as canonical text, which parses to the same tree. This part writes names and statements.</summary>
internal sealed partial class CypherPrinter
{
    private readonly StringBuilder _output = new();
    private readonly bool _keepsColumnNames;

    private CypherPrinter(bool keepsColumnNames = false) => _keepsColumnNames = keepsColumnNames;

    /// <summary>A statement's canonical text.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="keepColumnNames">
    /// Whether columns that are named by their source text get that text as an alias, so that the answer of another
    /// database to the canonical text has the same columns.
    /// </param>
    public static string Print(Statement statement, bool keepColumnNames = false)
    {
        var printer = new CypherPrinter(keepColumnNames);
        printer.WriteStatement(statement);
        return printer._output.ToString();
    }

    /// <summary>An expression's canonical text; equal expressions have equal texts.</summary>
    public static string Print(Expression expression)
    {
        var printer = new CypherPrinter();
        printer.WriteExpression(expression);
        return printer._output.ToString();
    }

    private void WriteStatement(Statement statement)
    {
        _output.Append(statement.Runtime.Length == 0 ? "" : $"CYPHER runtime={statement.Runtime} ");
        _output.Append(statement.Request switch
        {
            PlanRequest.Explain => "EXPLAIN ",
            PlanRequest.Profile => "PROFILE ",
            _ => "",
        });
        switch (statement.Body)
        {
            case Query query:
                WriteQuery(query);
                break;
            case SchemaCommand command:
                WriteSchemaCommand(command);
                break;
            case ShowCommand show:
                WriteShow(show);
                break;
        }
    }

    private void WriteQuery(Query query)
    {
        for (var index = 0; index < query.Parts.Count; index++)
        {
            if (index > 0)
            {
                _output.Append(query.UnionAll ? " UNION ALL " : " UNION ");
            }

            WriteJoined(query.Parts[index].Clauses, " ", WriteClause);
        }
    }

    private void WriteJoined<T>(IReadOnlyList<T> items, string separator, Action<T> write)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (index > 0)
            {
                _output.Append(separator);
            }

            write(items[index]);
        }
    }

    private void WriteOptional(string before, Expression? expression)
    {
        if (expression is not null)
        {
            _output.Append(before);
            WriteExpression(expression);
        }
    }

    private void WriteName(Name name) => WriteName(name.Text);

    // A name that could be a keyword is quoted, so that it never depends on where it stands.
    private void WriteName(string name)
    {
        if (IsPlain(name) && Keywords.Find(name) == Keyword.None)
        {
            _output.Append(name);
            return;
        }

        _output.Append('`').Append(EscapeName(name)).Append('`');
    }

    // A backslash in a name could begin a Unicode escape for whoever reads the text, and a backslash is one itself.
    private static string EscapeName(string name) => name
        .Replace("`", "``", StringComparison.Ordinal)
        .Replace("\\u", "\\u005cu", StringComparison.Ordinal);

    private static bool IsPlain(string name) =>
        name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');

    private void WriteDotted(string name) => WriteJoined(name.Split('.'), ".", WriteName);

    private void WriteNumber(long number) => _output.Append(number.ToString(CultureInfo.InvariantCulture));
}
