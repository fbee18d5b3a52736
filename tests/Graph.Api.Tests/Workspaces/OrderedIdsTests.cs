using Graph.Api.Workspaces;

namespace Graph.Api.Tests.Workspaces;

public sealed class OrderedIdsTests
{
    [Test]
    public void Ids_made_at_one_moment_sort_in_the_order_they_were_made()
    {
        string[] ids = [.. Enumerable.Range(0, 1000).Select(_ => OrderedIds.New())];
        Assert.That(ids, Is.Unique);
        Assert.That(ids.Order(StringComparer.Ordinal), Is.EqualTo(ids));
    }
}
