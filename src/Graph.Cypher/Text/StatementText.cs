using System.Globalization;
using System.Text;
using Graph.Cypher.Diagnostics;
using Graph.Model;

namespace Graph.Cypher.Text;

/// <summary>A statement's text after its <c>\uXXXX</c> escapes are decoded, and the way back to places in what was sent.</summary>
internal sealed class StatementText
{
    // Offsets of what was sent, one for each decoded unit and one for the end; null where nothing was escaped.
    private readonly int[]? _origin;

    /// <summary>Decodes the escapes of a statement.</summary>
    /// <exception cref="CypherSyntaxException">An escape lacks its four hexadecimal digits.</exception>
    public StatementText(string sent)
    {
        Sent = sent;
        Text = sent;
        if (sent.Contains("\\u", StringComparison.Ordinal))
        {
            (Text, _origin) = Decode();
        }
    }

    /// <summary>The text as it was sent.</summary>
    public string Sent { get; }

    /// <summary>The text to read.</summary>
    public string Text { get; }

    /// <summary>What was sent for a stretch of <see cref="Text"/>.</summary>
    public string SentBetween(SourceSpan span) => Sent[OriginOf(span.Start)..OriginOf(span.End)];

    /// <summary>An error at a place of <see cref="Text"/>.</summary>
    public CypherSyntaxException Error(string message, SourceSpan span, string code = ErrorCodes.SyntaxError) => Errors([Locate(message, span)], code);

    /// <summary>An error with several diagnostics, at least one; the message shows the first and names the others below.</summary>
    public CypherSyntaxException Errors(IReadOnlyList<Diagnostic> diagnostics, string code = ErrorCodes.SyntaxError) =>
        new(code, (IsOfTheServer(code) ? diagnostics[0].Message : Render(diagnostics[0])) + string.Concat(diagnostics.Skip(1).Select(other => $"\nAlso: {other.Message}{Place(other)}")), diagnostics);

    /// <summary>A diagnostic at a place of <see cref="Text"/>.</summary>
    public Diagnostic Locate(string message, SourceSpan span)
    {
        var start = OriginOf(span.Start);
        var lineStart = LineStart(start);
        var line = 1 + Sent.AsSpan(0, lineStart).Count('\n');
        return new Diagnostic(message, start, OriginOf(span.End) - start, line, start - lineStart + 1);
    }

    private int OriginOf(int offset)
    {
        var bounded = Math.Min(offset, Text.Length);
        return _origin is null ? bounded : _origin[bounded];
    }

    private int LineStart(int offset) => offset == 0 ? 0 : Sent.LastIndexOf('\n', offset - 1) + 1;

    private string Render(Diagnostic diagnostic)
    {
        var start = LineStart(diagnostic.Offset);
        var end = Sent.IndexOf('\n', start);
        var line = Sent.AsSpan(start, (end < 0 ? Sent.Length : end) - start).TrimEnd('\r');
        return $"{diagnostic.Message}{Place(diagnostic)}\n\"{line}\"\n{new string(' ', diagnostic.Column)}^";
    }

    // What the server has not, rather than what the text does wrong: Neo4j's message then shows no place.
    private static bool IsOfTheServer(string code) => code is ErrorCodes.UnsupportedAdministrationCommand
        or ErrorCodes.NotSystemDatabase or ErrorCodes.DatabaseNotFound or ErrorCodes.ProcedureNotFound;

    private static string Place(Diagnostic diagnostic) => string.Create(
        CultureInfo.InvariantCulture, $" (line {diagnostic.Line}, column {diagnostic.Column} (offset: {diagnostic.Offset}))");

    private (string Text, int[] Origin) Decode()
    {
        var decoded = new StringBuilder(Sent.Length);
        var origin = new List<int>(Sent.Length);
        var position = 0;
        while (position < Sent.Length)
        {
            origin.Add(position);
            var length = DecodeUnit(position, decoded);
            if (length == 2)
            {
                origin.Add(position + 1);
            }

            position += length;
        }

        origin.Add(Sent.Length);
        return (WithoutHalves(decoded.ToString()), [.. origin]);
    }

    // As in Neo4j, half a character is a question mark: nothing could keep it as what it is.
    private static string WithoutHalves(string decoded) => !decoded.Any(char.IsSurrogate) ? decoded : string.Create(decoded.Length, decoded, (units, text) =>
    {
        text.CopyTo(units);
        for (var index = 0; index < units.Length; index++)
        {
            if (index + 1 < units.Length && char.IsSurrogatePair(units[index], units[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(units[index]))
            {
                units[index] = '?';
            }
        }
    });

    // One unit, an escaped backslash as two units, or one escape of six units.
    private int DecodeUnit(int position, StringBuilder decoded)
    {
        var next = position + 1 < Sent.Length ? Sent[position + 1] : '\0';
        if (Sent[position] != '\\' || next is not ('u' or '\\'))
        {
            decoded.Append(Sent[position]);
            return 1;
        }

        if (next == '\\')
        {
            decoded.Append(@"\\");
            return 2;
        }

        var digits = Sent.AsSpan(position + 2, Math.Min(4, Sent.Length - position - 2));
        if (digits.Length < 4 || !ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            throw InvalidEscape(position, digits);
        }

        decoded.Append((char)unit);
        return 6;
    }

    private CypherSyntaxException InvalidEscape(int position, ReadOnlySpan<char> digits)
    {
        var diagnostic = new StatementText(Sent.Replace('\\', ' ')).Locate(
            Messages.InvalidUnicodeEscape(digits.ToString()), new SourceSpan(position, position + 2 + digits.Length));
        return new CypherSyntaxException(ErrorCodes.SyntaxError, Render(diagnostic), [diagnostic]);
    }
}
