using System.Text.RegularExpressions;
using Graph.Api.Hosting;
using Graph.Api.Workspaces;
using Graph.Relations.Exchange;
using Graph.Relations.Exchange.Rows;

namespace Graph.Api.Features.Imports;

/// <summary>The mappings that importers keep under their names, beside the graph.</summary>
internal sealed partial class SavedMappings(Workspace workspace, GraphOptions options, TimeProvider clock)
{
    private readonly WorkspaceArea<SavedMapping> _mappings = new(workspace, "mapping");

    /// <summary>The files of all of them, by name.</summary>
    public IReadOnlyList<string> Texts() => [.. _mappings.List().Select(mapping => mapping.Text)];

    /// <summary>The file of one; null where there is none of this name.</summary>
    public string? TextOf(string name) => _mappings.Find(name)?.Text;

    /// <summary>Keeps a mapping in the place of an earlier one of its name.</summary>
    /// <exception cref="RequestException">It is no mapping, too long, or has the name of one that comes with the program.</exception>
    public RowMapping Keep(string text)
    {
        if (text.Length > options.MaxSavedCharacters)
        {
            throw new RequestException($"The mapping has {text.Length} characters; at most {options.MaxSavedCharacters} can be kept.");
        }

        var mapping = Read(text);
        if (!SoundName().IsMatch(mapping.Name))
        {
            throw new RequestException($"A mapping cannot be kept under the name '{mapping.Name}': it must begin with a letter or digit and have at most 200 characters, no '/' among them.");
        }

        if (ShippedMappings.All.Any(one => one.Name == mapping.Name))
        {
            throw new RequestException($"'{mapping.Name}' comes with the program; give yours another name.", StatusCodes.Status409Conflict);
        }

        _mappings.Put(mapping.Name, new SavedMapping(text, clock.GetUtcNow()));
        return mapping;
    }

    /// <summary>Removes a mapping. Returns whether there was one.</summary>
    public bool Remove(string name) => _mappings.Remove(name);

    private static RowMapping Read(string text)
    {
        try
        {
            return MappingJson.Read(text);
        }
        catch (ExchangeException problem)
        {
            throw new RequestException(problem.Message);
        }
    }

    // It is the last part of an address, and no JSON.
    [GeneratedRegex(@"\A[\p{L}\p{N}][^/\p{C}]{0,199}\z")]
    private static partial Regex SoundName();
}
