namespace Graph.Model.Tests;

public sealed class SmallMapTests
{
    [Test]
    public void Entries_are_found_and_come_in_the_order_of_their_names()
    {
        var map = SmallMap.Sorted([KeyValuePair.Create("b", Value.Of(2)), KeyValuePair.Create("B", Value.Of(3)), KeyValuePair.Create("a", Value.Of(1))]);
        Assert.Multiple(() =>
        {
            Assert.That(map.Keys, Is.EqualTo(new[] { "B", "a", "b" }));
            Assert.That(map["b"], Is.EqualTo(Value.Of(2)));
            Assert.That(map.ContainsKey("c"), Is.False);
            Assert.That(() => map["c"], Throws.InstanceOf<KeyNotFoundException>());
        });
    }

    [Test]
    public void It_is_the_same_value_as_a_dictionary_of_its_entries()
    {
        var entries = new Dictionary<string, Value> { ["b"] = Value.Of("x"), ["a"] = Value.Of(1) };
        Assert.That(Value.Of(new SmallMap([KeyValuePair.Create("a", Value.Of(1)), KeyValuePair.Create("b", Value.Of("x"))])), Is.EqualTo(Value.Of(entries)));
    }

    [Test]
    public void A_name_that_is_given_twice_is_refused() => Assert.That(
        () => SmallMap.Sorted([KeyValuePair.Create("a", Value.Of(1)), KeyValuePair.Create("a", Value.Of(2))]), Throws.ArgumentException);
}
