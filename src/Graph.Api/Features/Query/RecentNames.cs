using System.Text.Json;

namespace Graph.Api.Features.Query;

/// <summary>The names of members that were met last, so that rows of the same shape share them. Not safe for concurrent use.</summary>
internal sealed class RecentNames
{
    private const int Most = 64;

    private readonly List<string> _names = [];
    private int _next;

    /// <summary>The name of a member; that of the one met before where it is the same.</summary>
    public string NameOf(JsonProperty member)
    {
        // Rows of one shape bring their names in the same order, so the next one is looked at first.
        for (var tried = 0; tried < _names.Count; tried++)
        {
            _next = _next < _names.Count - 1 ? _next + 1 : 0;
            if (member.NameEquals(_names[_next]))
            {
                return _names[_next];
            }
        }

        var name = member.Name;
        if (_names.Count < Most)
        {
            _names.Add(name);
            _next = _names.Count - 1;
        }

        return name;
    }
}
