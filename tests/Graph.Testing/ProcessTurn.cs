using System.Security.Cryptography;
using System.Text;

namespace Graph.Testing;

/// <summary>
/// A turn at something that processes of this machine use one after the other. It ends when disposed, and with the process:
/// the system gives up a dead process's locks.
/// </summary>
public sealed class ProcessTurn : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly FileStream _lock;

    private ProcessTurn(FileStream held) => _lock = held;

    /// <summary>Waits for the turn.</summary>
    /// <param name="name">What it is a turn at.</param>
    /// <param name="limit">How long to wait at most.</param>
    /// <exception cref="TimeoutException">Others had it all that time.</exception>
    public static async Task<ProcessTurn> TakeAsync(string name, TimeSpan limit)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16];
        var path = Path.Combine(Path.GetTempPath(), $"graph-turn-{hash}.lock");
        using var waiting = new CancellationTokenSource(limit);
        using var timer = new PeriodicTimer(Pause);
        while (true)
        {
            try
            {
                return new ProcessTurn(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (!waiting.IsCancellationRequested)
            {
                await WaitAsync(timer, waiting.Token);
            }
            catch (IOException exception)
            {
                throw new TimeoutException($"Others used {name} for all of {limit}.", exception);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    private static async Task WaitAsync(PeriodicTimer timer, CancellationToken limit)
    {
        try
        {
            await timer.WaitForNextTickAsync(limit);
        }
        catch (OperationCanceledException)
        {
            // The time is up; the file is tried once more.
        }
    }
}
