using System.IO.Compression;
using System.Text;
using Graph.Cypher.Functions;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Loading;

/// <summary>A file that LOAD CSV reads, row by row; UTF-8, or what its byte order mark says. Dispose it.</summary>
internal sealed class LoadedFile : IDisposable
{
    private readonly IDisposable _source;
    private readonly StreamReader _text;
    private readonly CsvReader _rows;
    private readonly string[]? _headers;
    private readonly string[] _order = [];
    private readonly string _address;

    /// <summary>Takes over an opened source.</summary>
    /// <param name="source">What is disposed with it.</param>
    /// <param name="bytes">Its bytes; packed with gzip where the address ends in .gz.</param>
    /// <param name="address">Where it comes from.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="require">Is told how many characters a field has so far.</param>
    public LoadedFile(IDisposable source, Stream bytes, LoadAddress address, CsvFormat format, Action<int> require)
    {
        (_source, _address) = (source, address.Shown);
        _text = new StreamReader(Unpacked(bytes, address), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        _rows = new CsvReader(_text, format.Delimiter, address.Shown, require);
        Address = Value.Of(address.Shown);
        if (format.WithHeaders)
        {
            _headers = [.. (ReadRow() ?? []).Select(header => header ?? "")];
            _order = [.. JavaHashOrder.Of([.. _headers.Distinct(StringComparer.Ordinal)])];
        }
    }

    /// <summary>What <c>file()</c> says.</summary>
    public Value Address { get; }

    /// <summary>What <c>linenumber()</c> says: how many rows were read, that of the headers included.</summary>
    public Value Row => Value.Of(_rows.Rows);

    /// <summary>The next row, a list or a map by its headers; false at the end.</summary>
    public bool TryRead(out Value row)
    {
        var fields = ReadRow();
        row = fields is null ? Value.Null
            : _headers is null ? Value.Of([.. fields.Select(Value.Of)])
            : Value.Of(ByHeader(fields));
        return fields is not null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _text.Dispose();
        _source.Dispose();
    }

    // A field without a header is left out, a header without a field is null, and the last of two of one name counts.
    private Dictionary<string, Value> ByHeader(List<string?> fields)
    {
        var row = _order.ToDictionary(name => name, _ => Value.Null, StringComparer.Ordinal);
        for (var index = 0; index < _headers!.Length; index++) // only with headers
        {
            row[_headers[index]] = index < fields.Count ? Value.Of(fields[index]) : Value.Null;
        }

        return row;
    }

    private List<string?>? ReadRow()
    {
        try
        {
            return _rows.Next();
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or OperationCanceledException or ObjectDisposedException)
        {
            throw CypherErrors.CannotLoad(_address, failure.Message);
        }
    }

    private static Stream Unpacked(Stream bytes, LoadAddress address) =>
        address.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(bytes, CompressionMode.Decompress) : bytes;
}
