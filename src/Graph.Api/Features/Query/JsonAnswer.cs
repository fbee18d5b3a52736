using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>One JSON object, as Neo4j's Query API answers: <c>{"data": {"fields": […], "values": [[…]]}, …}</c>.</summary>
internal sealed class JsonAnswer(HttpResponse response, string contentType, ValueWriter values) : QueryAnswer(response, contentType)
{
    /// <inheritdoc/>
    protected override void Begin(IReadOnlyList<string> fields)
    {
        Json.WriteStartObject();
        Json.WriteStartObject("data");
        Json.WriteStartArray("fields");
        foreach (var field in fields)
        {
            Json.WriteStringValue(field);
        }

        Json.WriteEndArray();
        Json.WriteStartArray("values");
    }

    /// <inheritdoc/>
    protected override void WriteRow(IReadOnlyList<Value> row)
    {
        Json.WriteStartArray();
        foreach (var value in row)
        {
            values.Write(Json, value);
        }

        Json.WriteEndArray();
    }

    /// <inheritdoc/>
    public override void Finish(AnswerEnd end)
    {
        if (end.Summary is { } summary)
        {
            EndData();
            SummaryWriter.WriteMembers(Json, summary, end.IncludeCounters, values);
        }
        else
        {
            Json.WriteStartObject();
        }

        if (end.Transaction is { } transaction)
        {
            SummaryWriter.WriteTransaction(Json, transaction);
        }
        else
        {
            SummaryWriter.WriteNoBookmarks(Json);
        }

        Json.WriteEndObject();
    }

    /// <inheritdoc/>
    public override void Fail(GraphException failure)
    {
        EndData();
        SummaryWriter.WriteErrors(Json, failure.Code, failure.Message);
        Json.WriteEndObject();
    }

    private void EndData()
    {
        Json.WriteEndArray();
        Json.WriteEndObject();
    }
}
