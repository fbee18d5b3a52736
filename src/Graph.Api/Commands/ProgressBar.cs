using System.Globalization;

namespace Graph.Api.Commands;

/// <summary>One line on standard error that is written over and over; nothing at all where that is no terminal.</summary>
internal sealed class ProgressBar(int total)
{
    private const int Cells = 24;
    private const int NameWidth = 40;

    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private int _begun;

    /// <summary>Shows that the next thing is begun.</summary>
    public void Show(string name)
    {
        var done = _begun++;
        if (_isTerminal)
        {
            var full = total == 0 ? Cells : done * Cells / total;
            var shown = name.Length <= NameWidth ? name : $"…{name[^(NameWidth - 1)..]}";
            Console.Error.Write(string.Create(
                CultureInfo.InvariantCulture, $"\r\u001b[K[{new string('█', full)}{new string('·', Cells - full)}] {done}/{total} {shown}"));
        }
    }

    /// <summary>Writes a line that stays.</summary>
    public void Say(string line)
    {
        Clear();
        Console.Error.WriteLine(line);
    }

    /// <summary>Takes the bar away.</summary>
    public void Clear()
    {
        if (_isTerminal)
        {
            Console.Error.Write("\r\u001b[K");
        }
    }
}
