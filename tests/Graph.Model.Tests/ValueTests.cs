namespace Graph.Model.Tests;

public class ValueTests
{
    [Test]
    public void The_default_value_is_null() => Assert.That(default(Value).IsNull);

    [Test]
    public void Maps_with_the_same_entries_in_another_order_are_the_same() => Assert.Multiple(() =>
    {
        var one = Value.Of(new Dictionary<string, Value> { ["a"] = Value.Of(1), ["b"] = Value.Of("x") });
        var other = Value.Of(new Dictionary<string, Value> { ["b"] = Value.Of("x"), ["a"] = Value.Of(1) });
        Assert.That(one, Is.EqualTo(other));
        Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
    });

    [Test]
    public void An_integer_and_the_float_of_the_same_size_are_not_the_same() =>
        Assert.That(Value.Of(1L), Is.Not.EqualTo(Value.Of(1.0)));

    [Test]
    public void Asking_for_another_kind_says_which_kind_it_is() =>
        Assert.That(() => Value.Of("x").AsInteger(), Throws.InvalidOperationException.With.Message.EqualTo("The value is a String, not a Integer."));

    [Test]
    public void Text_that_is_absent_becomes_null() => Assert.That(Value.Of((string?)null).IsNull);

    [Test]
    public void A_value_takes_no_more_than_24_bytes() =>
        Assert.That(System.Runtime.CompilerServices.Unsafe.SizeOf<Value>(), Is.LessThanOrEqualTo(24));
}
