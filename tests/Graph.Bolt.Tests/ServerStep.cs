using Graph.Bolt.Messages;

namespace Graph.Bolt.Tests;

/// <summary>One step of a scripted server: a message it waits for, one it sends, bytes, or the end of the connection.</summary>
public abstract record ServerStep
{
    /// <summary>Greeting and login, as every connection begins with.</summary>
    internal static ServerStep[] Login { get; } = LoginWith(new { server = "Scripted/1" });

    /// <summary>The answer to a statement: one row of one column, and its end.</summary>
    internal static ServerStep[] OneRow { get; } =
    [
        Expect(MessageSignature.Run), Expect(MessageSignature.Pull), Success(new { fields = new[] { "n" } }), Record(1L), Success(new { type = "r" }),
    ];

    /// <summary>A transaction of its own around <see cref="OneRow"/>.</summary>
    internal static ServerStep[] Transaction { get; } = TransactionTo("b:1");

    /// <summary>The same with a bookmark of one's own.</summary>
    internal static ServerStep[] TransactionTo(string bookmark) =>
        [Expect(MessageSignature.Begin), Success(), .. OneRow, Expect(MessageSignature.Commit), Success(new { bookmark })];

    internal static ServerStep[] LoginWith(object greeting) =>
        [Expect(MessageSignature.Hello), Expect(MessageSignature.Logon), Success(greeting), Success()];

    /// <summary>Another user on the same connection.</summary>
    internal static ServerStep[] Relogin { get; } = [Expect(MessageSignature.Logoff), Expect(MessageSignature.Logon), Success(), Success()];

    internal static ServerStep Expect(byte signature) => new Expected(signature);

    internal static ServerStep Success(object? metadata = null) => new Sent(MessageSignature.Success, [ParameterObject.ToDictionary(metadata)]);

    internal static ServerStep Record(params object?[] values) => new Sent(MessageSignature.Record, [values]);

    internal static ServerStep Ignored() => new Sent(MessageSignature.Ignored, []);

    internal static ServerStep Failure(string code) =>
        new Sent(MessageSignature.Failure, [new Dictionary<string, object?> { ["code"] = code, ["message"] = "It was not to be." }]);

    internal static ServerStep Bytes(params byte[] bytes) => new Raw(bytes);

    /// <summary>Something that happens elsewhere at this moment.</summary>
    internal static ServerStep Call(Action action) => new Called(action);

    /// <summary>Closes the connection.</summary>
    internal static ServerStep Cut() => new Ended();

    internal sealed record Expected(byte Signature) : ServerStep;

    internal sealed record Sent(byte Signature, IReadOnlyList<object?> Fields) : ServerStep;

    internal sealed record Raw(byte[] Content) : ServerStep;

    internal sealed record Called(Action Action) : ServerStep;

    internal sealed record Ended : ServerStep;
}
