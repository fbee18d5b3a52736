using Graph.Bolt.PackStream;

namespace Graph.Bolt.Messages;

/// <summary>A message to the server: a structure whose fields are maps, lists and texts.</summary>
/// <param name="Signature">Which message it is.</param>
/// <param name="Fields">Its fields, as <see cref="ValueWriter"/> takes them.</param>
internal sealed record RequestMessage(byte Signature, params IReadOnlyList<object?> Fields)
{
    public static RequestMessage Goodbye { get; } = new(MessageSignature.Goodbye);

    public static RequestMessage Reset { get; } = new(MessageSignature.Reset);

    public static RequestMessage Commit { get; } = new(MessageSignature.Commit);

    public static RequestMessage Rollback { get; } = new(MessageSignature.Rollback);

    public static RequestMessage Logoff { get; } = new(MessageSignature.Logoff);

    public static RequestMessage Hello(IReadOnlyDictionary<string, object?> details) => new(MessageSignature.Hello, details);

    public static RequestMessage Logon(IReadOnlyDictionary<string, object?> credentials) => new(MessageSignature.Logon, credentials);

    public static RequestMessage Begin(IReadOnlyDictionary<string, object?> details) => new(MessageSignature.Begin, details);

    public static RequestMessage Run(Query query, IReadOnlyDictionary<string, object?> details) =>
        new(MessageSignature.Run, query.Text, query.Parameters, details);

    /// <summary>Asks for the next <paramref name="count"/> rows of the last result; −1 for all.</summary>
    public static RequestMessage Pull(long count) => new(MessageSignature.Pull, Rows(count));

    /// <summary>Drops the rest of the last result.</summary>
    public static RequestMessage DiscardAll { get; } = new(MessageSignature.Discard, Rows(-1));

    /// <summary>Tells which way a transaction is begun.</summary>
    public static RequestMessage Telemetry(TelemetryApi api) => new(MessageSignature.Telemetry, (long)api);

    public static RequestMessage Route(
        IReadOnlyDictionary<string, object?> context, IReadOnlyList<string> bookmarks, IReadOnlyDictionary<string, object?> details) =>
        new(MessageSignature.Route, context, bookmarks, details);

    public void WriteTo(PackStreamWriter writer)
    {
        writer.WriteStructureHeader(Signature, Fields.Count);
        foreach (var field in Fields)
        {
            ValueWriter.Write(writer, field);
        }
    }

    private static Dictionary<string, object?> Rows(long count) => new() { ["n"] = count };
}
