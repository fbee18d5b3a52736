namespace Graph.Relations.Exchange.Formats;

/// <summary>
/// Texts in cells. A spreadsheet runs what begins with =, +, - or @, so such a text gets an apostrophe before it; so do an empty
/// text, which is not the same as none, and a text that begins with an apostrophe. Reading takes one apostrophe away.
/// </summary>
internal static class CsvCell
{
    private const char Guard = '\'';
    private const string Guarded = "=+-@\t\r\n'";

    public static string Write(string text) => text.Length == 0 || Guarded.Contains(text[0], StringComparison.Ordinal) ? Guard + text : text;

    public static string Read(string cell) => cell.StartsWith(Guard) ? cell[1..] : cell;
}
