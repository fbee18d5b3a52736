using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>
/// One JSON document a line: first <c>{"fields": […]}</c>, then a row each, last <c>{"summary": {…}}</c> or
/// <c>{"errors": […]}</c>, so a reader always knows whether it got everything.
/// </summary>
internal sealed class JsonLinesAnswer(HttpResponse response, ValueWriter values) : QueryAnswer(response, QueryMedia.JsonLines)
{
    /// <inheritdoc/>
    protected override void Begin(IReadOnlyList<string> fields)
    {
        Json.WriteStartObject();
        Json.WriteStartArray("fields");
        foreach (var field in fields)
        {
            Json.WriteStringValue(field);
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
        EndLine();
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
        EndLine();
    }

    /// <inheritdoc/>
    public override void Finish(AnswerEnd end)
    {
        Json.WriteStartObject();
        Json.WriteStartObject("summary");
        if (end.Summary is { } summary)
        {
            SummaryWriter.WriteMembers(Json, summary, end.IncludeCounters, values);
        }

        if (end.Transaction is { } transaction)
        {
            SummaryWriter.WriteTransaction(Json, transaction);
        }

        Json.WriteEndObject();
        Json.WriteEndObject();
        EndLine();
    }

    /// <inheritdoc/>
    public override void Fail(GraphException failure)
    {
        Json.WriteStartObject();
        SummaryWriter.WriteErrors(Json, failure.Code, failure.Message);
        Json.WriteEndObject();
        EndLine();
    }
}
