using System.Globalization;
using Graph.Embedded.Crash;
using Graph.Model;
using Graph.Testing;

namespace Graph.Embedded.Tests;

/// <summary>What is acknowledged is kept, and what is there is whole, whatever is killed or cut when.</summary>
[TestFixture]
internal sealed class CrashTests
{
    private static readonly int Kills = NumberFrom("GRAPH_CRASH_KILLS", 15);
    private static readonly int Cuts = NumberFrom("GRAPH_CRASH_CUTS", 60);

    private TemporaryFolder _folder = null!; // set up before each test

    private string File => _folder.Combine("graph.db");

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task A_killed_process_leaves_whole_transactions_and_all_that_were_acknowledged()
    {
        var seed = NumberFrom("GRAPH_SEED", Environment.TickCount);
        TestContext.Out.WriteLine($"GRAPH_SEED={seed} GRAPH_CRASH_KILLS={Kills}");
        var random = new Random(seed);
        var acknowledged = 0L;
        for (var kill = 0; kill < Kills; kill++)
        {
            acknowledged = await RunAndKillAsync(acknowledged + random.Next(40));
            await using var database = await OpenAsync(File);
            var last = NumberedTransactions.LastOf(database);
            Assert.That(last, Is.InRange(acknowledged, acknowledged + 1), $"kill {kill}: acknowledged and perhaps the one in flight");
            Assert.That(NumberedTransactions.ProblemsOf(database), Is.Empty, $"kill {kill}");
            acknowledged = last;
        }
    }

    [Test]
    public async Task A_log_cut_anywhere_leaves_the_first_transactions_whole()
    {
        const int transactions = 25;
        await using (var database = await OpenAsync(File))
        {
            for (var number = 1; number <= transactions; number++)
            {
                await NumberedTransactions.CommitAsync(database, number);
            }

            System.IO.File.Copy(File, File + ".copy");
            System.IO.File.Copy(File + "-wal", File + ".copy-wal");
        }

        var main = await System.IO.File.ReadAllBytesAsync(File + ".copy");
        var log = await System.IO.File.ReadAllBytesAsync(File + ".copy-wal");
        Assert.That(log, Is.Not.Empty);
        var before = 0L;
        for (var cut = 0; cut <= Cuts; cut++)
        {
            var length = (int)(log.LongLength * cut / Cuts);
            var last = await LastAfterAsync(main, log[..length]);
            Assert.That(last, Is.GreaterThanOrEqualTo(before), $"the log cut after {length} bytes");
            before = last;
        }

        Assert.That(before, Is.EqualTo(transactions));
    }

    // The named seed flips a bit of a page so that one row is reached twice and its neighbour never.
    [TestCase(null)]
    [TestCase(12168880)]
    public async Task A_damaged_file_opens_with_all_it_held_or_says_that_it_is_damaged(int? named)
    {
        await using (var database = await OpenAsync(File))
        {
            for (var number = 1; number <= 12; number++)
            {
                await NumberedTransactions.CommitAsync(database, number);
            }
        }

        var seed = named ?? NumberFrom("GRAPH_SEED", Environment.TickCount);
        TestContext.Out.WriteLine($"GRAPH_SEED={seed}");
        var random = new Random(seed);
        var whole = await System.IO.File.ReadAllBytesAsync(File);
        var refused = 0;
        for (var round = 0; round < Cuts; round++)
        {
            var damaged = round % 3 == 0 ? whole[..random.Next(whole.Length)] : Scribble(whole, random);
            refused += await OpensWholeAsync(damaged, 12) ? 0 : 1;
        }

        Assert.That(refused, Is.GreaterThan(0));
    }

    private static int NumberFrom(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static byte[] Scribble(byte[] whole, Random random)
    {
        var damaged = whole.ToArray();
        damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
        return damaged;
    }

    private static Task<EmbeddedDatabase> OpenAsync(string path) =>
        EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = path, SurvivePowerCut = false });

    /// <summary>Lets a process commit until it has acknowledged a number, kills it, and returns the last number it acknowledged.</summary>
    private async Task<long> RunAndKillAsync(long until)
    {
        using var child = ChildProcess.Start("dotnet", ["exec", typeof(NumberedTransactions).Assembly.Location, File]);
        await child.WaitForLineAsync(line => long.TryParse(line, CultureInfo.InvariantCulture, out var number) && number >= until);
        child.Kill();
        var result = await child.WaitForExitAsync();
        Assert.That(result.Error, Is.Empty);
        return long.Parse(result.Output.TrimEnd().Split('\n')[^1], CultureInfo.InvariantCulture);
    }

    private async Task<long> LastAfterAsync(byte[] main, byte[] log)
    {
        var path = _folder.Combine($"cut-{log.Length}.db");
        await System.IO.File.WriteAllBytesAsync(path, main);
        await System.IO.File.WriteAllBytesAsync(path + "-wal", log);
        await using var database = await OpenAsync(path);
        Assert.That(NumberedTransactions.ProblemsOf(database), Is.Empty, $"the log cut after {log.Length} bytes");
        return NumberedTransactions.LastOf(database);
    }

    private async Task<bool> OpensWholeAsync(byte[] content, long last)
    {
        var path = _folder.Combine($"{Guid.NewGuid():N}.db");
        await System.IO.File.WriteAllBytesAsync(path, content);
        try
        {
            await using var database = await OpenAsync(path);
            Assert.That(NumberedTransactions.ProblemsOf(database, searches: false), Is.Empty);
            Assert.That(NumberedTransactions.LastOf(database), Is.EqualTo(last).Or.EqualTo(content.Length == 0 ? 0 : last));
            return true;
        }
        catch (GraphUnavailableException problem)
        {
            Assert.That(problem.Message, Does.Contain(path));
            return false;
        }
    }
}
