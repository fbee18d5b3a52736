using System.Net.Http.Headers;
using System.Text;
using Graph.Api.Hosting;
using Graph.Api.Tests.Hosting;
using Graph.Testing;

namespace Graph.Api.Tests.Features.Query;

/// <summary>A value that takes longer to write than the statement may run.</summary>
public sealed class LongValueTests
{
    private const string Body =
        """{"statement": "UNWIND [1, 2] AS i RETURN CASE i WHEN 1 THEN [1] ELSE range(1, 1000000000) END AS l", "maxExecutionTime": 1}""";

    [TestCase("application/json", """{"data":{"fields":["l"],"values":[[[1]]]},"errors":[{"code":"Neo.ClientError.Transaction.TransactionTimedOut",""", "}]}")]
    [TestCase("application/vnd.neo4j.query", """{"$type":"List","_value":[{"$type":"Integer","_value":"1"}]}]]},"errors":[{"code":"Neo.ClientError.Transaction.TransactionTimedOut",""", "}]}")]
    [TestCase("application/jsonl", "{\"fields\":[\"l\"]}\n[[1]]\n{\"errors\":[{\"code\":\"Neo.ClientError.Transaction.TransactionTimedOut\",", "}]}\n")]
    public async Task Ends_the_answer_at_the_limit_behind_the_rows_before(string accept, string expected, string end)
    {
        await using var service = await RunningService.StartAsync(DatabaseKind.Embedded, new GraphOptions());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/query") { Content = new StringContent(Body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        using var response = await service.Client.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();

        Assert.That(answer, Does.Contain(expected).And.EndWith(end));
    }
}
