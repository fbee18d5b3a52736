using System.Diagnostics.CodeAnalysis;
using NUnit.Framework;

namespace Graph.Testing;

/// <summary>Something outside the repository that a test cannot do without.</summary>
public static class Requirement
{
    /// <summary>Skips the test with the reason; fails it instead when the environment variable is <c>1</c>.</summary>
    [DoesNotReturn]
    public static void NotMet(string variable, string reason)
    {
        if (Environment.GetEnvironmentVariable(variable) == "1")
        {
            Assert.Fail($"{reason} ({variable} is 1, so this is a failure.)");
        }

        Assert.Ignore(reason);
        throw new InvalidOperationException("Not reached: Assert.Fail and Assert.Ignore throw.");
    }
}
