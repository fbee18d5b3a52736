using Graph.Relations.Files;

namespace Graph.Relations.Tests.Files;

public sealed class InParallelTests
{
    [TestCase(3)]
    [TestCase(5000)]
    public void Results_are_in_the_order_of_the_things(int count)
    {
        var things = Enumerable.Range(0, count).ToArray();
        Assert.That(InParallel.Select(things, thing => thing * 2), Is.EqualTo(things.Select(thing => thing * 2)));
    }

    [TestCase(3)]
    [TestCase(5000)]
    public void The_first_that_fails_is_the_one_that_is_told(int count)
    {
        var things = Enumerable.Range(0, count).ToArray();
        Assert.That(
            () => InParallel.Select(things, thing => thing < 1 ? thing : throw new InvalidOperationException($"thing {thing}")),
            Throws.InvalidOperationException.With.Message.EqualTo("thing 1"));
    }
}
