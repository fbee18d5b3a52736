using System.Buffers;
using System.Text.Json;
using Graph.Api.Hosting;
using Graph.Cypher.Inspection;
using Graph.Embedded;
using Graph.Model;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Graph.Api.Features.Query;

/// <summary>
/// Compiles what queries run through before the first one comes: asks statements of all kinds of a small database in
/// memory, over the same code as requests, in the background. Without it the first call of each kind takes many times as
/// long as those after it, and a load is over before its code is compiled well.
/// </summary>
internal sealed class WarmUp(
    ServiceSettings settings, StatementInspector inspector, IServer server, IHostApplicationLifetime lifetime) : BackgroundService
{
    // A method is compiled well once it was called thirty times.
    private const int Rounds = 32;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.WarmsUp)
        {
            return;
        }

        try
        {
            await WaitForStartAsync(stoppingToken);
            await SendRequestAsync(stoppingToken);
            await RunAsync(inspector, Rounds, stoppingToken);
        }
        catch (GraphException) when (stoppingToken.IsCancellationRequested)
        {
            // The service was stopped in the middle of a statement.
        }
    }

    /// <summary>Asks all statements so many times.</summary>
    internal static async Task RunAsync(StatementInspector inspector, int rounds, CancellationToken cancellationToken)
    {
        var options = new GraphOptions { AllowWrites = true };
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory, cancellationToken);
        var runner = new QueryRunner(database, new QueryGuard(inspector, database, options), new ResultWriter(options), options);
        foreach (var statement in WarmUpStatements.Schema)
        {
            await AskAsync(runner, BodyOf(statement, 0), cancellationToken);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var statement in WarmUpStatements.All)
            {
                await AskAsync(runner, BodyOf(statement, round), cancellationToken);
            }
        }
    }

    private async Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }

    /// <summary>The first request builds the table of addresses, which takes as long as a thousand others.</summary>
    private async Task SendRequestAsync(CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(), UriKind.Absolute, out var address))
        {
            return;
        }

        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var body = new StringContent("""{"statement": "RETURN 1"}""", null, QueryMedia.Json);
        try
        {
            using var response = await client.PostAsync(new Uri(address, QueryEndpoints.Own), body, cancellationToken);
        }
        catch (HttpRequestException)
        {
            // An address that only others reach, such as one with a certificate for another name: the first caller waits.
        }
    }

    private static async Task AskAsync(QueryRunner runner, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var response = new DefaultHttpContext().Response;
        response.Body = Stream.Null;
        using var answer = new JsonAnswer(response, QueryMedia.Json, PlainValueWriter.Instance);
        await runner.RunAsync(QueryRequestReader.Read(body, PlainParameterReader.Instance), answer, cancellationToken);
    }

    private static ReadOnlyMemory<byte> BodyOf(string statement, int round)
    {
        var body = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(body);
        json.WriteStartObject();
        json.WriteString("statement", statement);
        json.WriteStartObject("parameters");
        json.WriteNumber("id", round * WarmUpStatements.RowsOfARound);
        json.WriteNumber("other", (round * WarmUpStatements.RowsOfARound) + 7);
        json.WriteString("name", "Name 3");
        json.WriteStartArray("rows");
        for (var row = 0; row < WarmUpStatements.RowsOfARound; row++)
        {
            WriteRow(json, (round * WarmUpStatements.RowsOfARound) + row, row);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return body.WrittenMemory;
    }

    private static void WriteRow(Utf8JsonWriter json, int id, int row)
    {
        json.WriteStartObject();
        json.WriteNumber("id", id);
        json.WriteNumber("from", Math.Max(0, id - (row % 5) - 1));
        json.WriteNumber("to", id);
        json.WriteNumber("at", 1_500_000_000_000 + id);
        json.WriteNumber("score", id * 0.5);
        json.WriteString("name", $"Name {row}");
        json.WriteString("day", "2024-06-19T10:00:00Z");
        json.WriteBoolean("flag", row % 2 == 0);
        json.WriteStartArray("tags");
        json.WriteStringValue("one");
        json.WriteStringValue("two");
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
