using Graph.Cypher.Diagnostics;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Writes;

/// <summary>
/// What CREATE INDEX may set behind OPTIONS: a provider, and a configuration that is completed by the defaults. The names
/// and bounds are those of Neo4j 5.26.
/// </summary>
internal static class IndexSettings
{
    /// <summary>The provider that text indexes had at first.</summary>
    public const string OldTextProvider = "text-1.0";

    private const string OldVectorProvider = "vector-1.0";
    private const string Consistency = "fulltext.eventually_consistent";
    private const string Dimensions = "vector.dimensions";
    private const string Similarity = "vector.similarity_function";
    private const int GreatestDimension = 4096;
    private const int MostConnections = 512;
    private const int MostConstructed = 3200;

    private static readonly string[] SimilarityFunctions = ["COSINE", "EUCLIDEAN"];

    private static readonly SortedDictionary<string, Value> FullTextDefaults = new(StringComparer.Ordinal)
    {
        [FullTextAnalyzers.Setting] = Value.Of(FullTextAnalyzers.Default),
        [Consistency] = Value.False,
    };

    private static readonly SortedDictionary<string, Value> VectorDefaults = new(StringComparer.Ordinal)
    {
        ["vector.hnsw.ef_construction"] = Value.Of(100L),
        ["vector.hnsw.m"] = Value.Of(16L),
        ["vector.quantization.enabled"] = Value.True,
        [Similarity] = Value.Of("COSINE"),
    };

    private static readonly SortedDictionary<string, Value> PointDefaults = new(StringComparer.Ordinal)
    {
        ["spatial.cartesian-3d.max"] = Corner(1_000_000, 1_000_000, 1_000_000),
        ["spatial.cartesian-3d.min"] = Corner(-1_000_000, -1_000_000, -1_000_000),
        ["spatial.cartesian.max"] = Corner(1_000_000, 1_000_000),
        ["spatial.cartesian.min"] = Corner(-1_000_000, -1_000_000),
        ["spatial.wgs-84-3d.max"] = Corner(180, 90, 1_000_000),
        ["spatial.wgs-84-3d.min"] = Corner(-180, -90, -1_000_000),
        ["spatial.wgs-84.max"] = Corner(180, 90),
        ["spatial.wgs-84.min"] = Corner(-180, -90),
    };

    /// <summary>The settings of a rule of a kind, as a map in Cypher; empty for a kind that has none.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="options">The map behind OPTIONS, or null.</param>
    public static string Read(SchemaKind kind, Value options)
    {
        var map = Given(options);
        if (map.TryGetValue(IndexOptions.Provider, out var provider) && !provider.IsNull)
        {
            CheckProvider(kind, provider);
            CheckOldVectors(provider, map);
        }

        return !map.TryGetValue(IndexOptions.Configuration, out var config) || config.IsNull ? Complete(kind, new Dictionary<string, Value>())
            : config.Kind == ValueKind.Map ? Complete(kind, config.AsMap())
            : throw Invalid($"An index cannot be made with the config {ValueText.ForMessage(config)}; a map was expected.");
    }

    private static Dictionary<string, Value> Given(Value options)
    {
        if (options.Kind is not (ValueKind.Null or ValueKind.Map))
        {
            throw Invalid($"An index cannot be made with the options {ValueText.ForMessage(options)}; a map was expected.");
        }

        var map = new Dictionary<string, Value>(options.IsNull ? [] : options.AsMap(), StringComparer.OrdinalIgnoreCase);
        return map.Keys.FirstOrDefault(name => !IndexOptions.IsKnown(name)) is { } unknown
            ? throw Invalid(BindingMessages.UnknownIndexOption(unknown))
            : map;
    }

    /// <summary>The providers that a kind may have; the first one is what it has.</summary>
    public static IReadOnlyList<string> Providers(SchemaKind kind) => kind switch
    {
        SchemaKind.TextIndex => ["text-2.0", OldTextProvider],
        SchemaKind.PointIndex => ["point-1.0"],
        SchemaKind.FullTextIndex => ["fulltext-1.0"],
        SchemaKind.VectorIndex => ["vector-2.0", OldVectorProvider],
        SchemaKind.LookupIndex => ["token-lookup-1.0"],
        _ => ["range-1.0"],
    };

    private static void CheckProvider(SchemaKind kind, Value provider)
    {
        if (provider.Kind != ValueKind.String || !Providers(kind).Contains(provider.AsString()))
        {
            throw Invalid($"Could not create the index with the provider {ValueText.ForMessage(provider)}; it may have: {string.Join(", ", Providers(kind))}.");
        }
    }

    // The first provider of vector indexes has no defaults.
    private static void CheckOldVectors(Value provider, Dictionary<string, Value> map)
    {
        IEnumerable<string> given = map.TryGetValue(IndexOptions.Configuration, out var config) && config.Kind == ValueKind.Map ? config.AsMap().Keys : [];
        string[] missing = [.. new[] { Dimensions, Similarity }.Except(given, StringComparer.OrdinalIgnoreCase)];
        if (provider.AsString() == OldVectorProvider && missing.Length > 0)
        {
            throw Invalid($"An index of {OldVectorProvider} needs the settings {string.Join(" and ", missing)}.");
        }
    }

    private static string Complete(SchemaKind kind, IReadOnlyDictionary<string, Value> given)
    {
        var defaults = kind switch
        {
            SchemaKind.FullTextIndex => FullTextDefaults,
            SchemaKind.VectorIndex => VectorDefaults,
            SchemaKind.PointIndex => PointDefaults,
            _ => [],
        };
        var settings = new SortedDictionary<string, Value>(defaults, StringComparer.Ordinal);
        foreach (var (name, value) in given)
        {
            var key = kind == SchemaKind.VectorIndex ? name.ToLowerInvariant() : name;
            if (!defaults.ContainsKey(key) && !(kind == SchemaKind.VectorIndex && key == Dimensions))
            {
                throw Unknown(kind, key, value, $"'{key}' is an unrecognized setting of this index. Supported: [{string.Join(", ", defaults.Keys)}]");
            }

            settings[key] = Checked(key, value);
        }

        if (kind == SchemaKind.PointIndex)
        {
            CheckBoxes(settings);
        }

        return settings.Count == 0 ? "" : $"{{{string.Join(",", settings.Select(entry => $"`{entry.Key}`: {ValueText.ForMessage(entry.Value)}"))}}}";
    }

    private static void CheckBoxes(SortedDictionary<string, Value> settings)
    {
        if (settings.FirstOrDefault(setting => setting.Value.Kind != ValueKind.List || !setting.Value.AsList().All(number => number.IsNumber)) is { Key: { } wrong })
        {
            throw Invalid($"'{wrong}' must be a list of numbers, but was {ValueText.ForMessage(settings[wrong])}.");
        }

        foreach (var (name, defaults) in PointDefaults)
        {
            var (least, greatest) = (Corner(settings, name, ".min"), Corner(settings, name, ".max"));
            if (least.Count != defaults.AsList().Count || greatest.Count != least.Count || least.Zip(greatest).Any(pair => pair.First > pair.Second))
            {
                throw CypherErrors.Failed($"'{name}' does not fit: a corner has as many numbers as a point, and none of the least is greater than that of the greatest.");
            }
        }
    }

    private static List<double> Corner(SortedDictionary<string, Value> settings, string name, string end) =>
        [.. settings[name[..^end.Length] + end].AsList().Select(Numbers.ToDouble)];

    // Neo4j looks at the values of a full-text index before it looks at their names, unless the name is that of another kind.
    private static GraphException Unknown(SchemaKind kind, string key, Value value, string message) =>
        kind == SchemaKind.FullTextIndex && value.Kind is ValueKind.String or ValueKind.Boolean && !key.StartsWith("vector.", StringComparison.OrdinalIgnoreCase)
            && !key.StartsWith("spatial.", StringComparison.OrdinalIgnoreCase)
            ? CypherErrors.Failed(message)
            : Invalid(message);

    private static Value Checked(string key, Value value) => key switch
    {
        FullTextAnalyzers.Setting => FullTextAnalyzers.Contains(Text(key, value)) ? value : throw CypherErrors.Failed($"No such full-text analyzer: {ValueText.ForMessage(value)}."),
        Consistency when value.Kind == ValueKind.String => throw CypherErrors.Failed($"'{key}' must be true or false."),
        Consistency or "vector.quantization.enabled" => value.Kind == ValueKind.Boolean ? value : throw Invalid($"'{key}' must be true or false."),
        Dimensions => Within(key, value, GreatestDimension),
        "vector.hnsw.m" => Within(key, value, MostConnections),
        "vector.hnsw.ef_construction" => Within(key, value, MostConstructed),
        Similarity => SimilarityFunctions.Contains(Text(key, value).ToUpperInvariant())
            ? Value.Of(value.AsString().ToUpperInvariant())
            : throw CypherErrors.Failed($"{ValueText.ForMessage(value)} is an unsupported '{key}'. Supported: [{string.Join(", ", SimilarityFunctions)}]"),
        _ => value,
    };

    private static Value Within(string key, Value value, int greatest) => value.Kind switch
    {
        ValueKind.Integer when value.AsInteger() > 0 && value.AsInteger() <= greatest => value,
        ValueKind.Integer or ValueKind.Null => throw CypherErrors.Failed(FormattableString.Invariant($"'{key}' must be between 1 and {greatest} inclusively")),
        _ => throw Invalid($"'{key}' must be an integer."),
    };

    private static string Text(string key, Value value) => value.Kind == ValueKind.String ? value.AsString() : throw Invalid($"'{key}' must be a text.");

    private static Value Corner(params double[] coordinates) => Value.Of((IReadOnlyList<Value>)Array.ConvertAll(coordinates, coordinate => Value.Of(coordinate)));

    private static GraphException Invalid(string message) => new(ErrorCodes.InvalidArguments, message);
}
