using System.Diagnostics;
using System.Text;

namespace Graph.Testing;

/// <summary>A process started by a test, with both of its outputs captured. Killed when disposed.</summary>
public sealed class ChildProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();
    private readonly Lock _lock = new();
    private readonly List<(Func<string, bool> Matches, TaskCompletionSource<string> Found)> _waiting = [];

    private Task _reading = Task.CompletedTask;

    private ChildProcess(Process process) => _process = process;

    /// <summary>Its process id.</summary>
    public int Id => _process.Id;

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>What it has written to standard output so far.</summary>
    public string Output => Read(_output);

    /// <summary>What it has written to standard error so far.</summary>
    public string Error => Read(_error);

    /// <summary>Starts a program without a shell and with an empty standard input.</summary>
    /// <param name="program">Its path, or its name on the path.</param>
    /// <param name="arguments">Its arguments, passed on as they are.</param>
    /// <param name="workingFolder">Where it runs; null for the current folder.</param>
    /// <param name="environment">Variables to set; null values unset one.</param>
    public static ChildProcess Start(
        string program,
        IEnumerable<string> arguments,
        string? workingFolder = null,
        IReadOnlyDictionary<string, string?>? environment = null)
    {
        var child = Create(program, arguments, workingFolder, environment);
        child.Run();
        child._process.StandardInput.Close();
        return child;
    }

    /// <summary>Starts a program whose standard input stays empty and open until this process ends, however it ends.</summary>
    /// <param name="program">Its path, or its name on the path.</param>
    /// <param name="arguments">Its arguments, passed on as they are.</param>
    /// <param name="environment">Variables to set; null values unset one.</param>
    public static ChildProcess StartWithOpenInput(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var child = Create(program, arguments, workingFolder: null, environment);
        child.Run();
        return child;
    }

    private static ChildProcess Create(
        string program, IEnumerable<string> arguments, string? workingFolder, IReadOnlyDictionary<string, string?>? environment)
    {
        var information = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = workingFolder ?? "",
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            information.Environment[name] = value;
        }

        return new ChildProcess(new Process { StartInfo = information });
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="TimeoutException">It did not end in time and was killed.</exception>
    public static async Task<ProcessResult> RunAsync(
        string program,
        IEnumerable<string> arguments,
        string? workingFolder = null,
        IReadOnlyDictionary<string, string?>? environment = null,
        TimeSpan? timeLimit = null)
    {
        using var child = Start(program, arguments, workingFolder, environment);
        return await child.WaitForExitAsync(timeLimit);
    }

    /// <summary>Waits until it has ended and all of its output is read.</summary>
    /// <exception cref="TimeoutException">It did not end in time (five minutes unless told).</exception>
    public async Task<ProcessResult> WaitForExitAsync(TimeSpan? timeLimit = null)
    {
        var limit = timeLimit ?? TimeSpan.FromMinutes(5);
        await EndAsync().WaitAsync(limit);
        return new ProcessResult(_process.ExitCode, Output, Error);
    }

    /// <summary>Waits for a line of standard output or standard error that fits, and returns it.</summary>
    /// <exception cref="TimeoutException">No such line came in time (three minutes unless told).</exception>
    /// <exception cref="InvalidOperationException">The process ended before such a line came.</exception>
    public async Task<string> WaitForLineAsync(Func<string, bool> matches, TimeSpan? timeLimit = null)
    {
        var found = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            var earlier = Lines(_output).Concat(Lines(_error)).FirstOrDefault(matches);
            if (earlier is not null)
            {
                return earlier;
            }

            _waiting.Add((matches, found));
        }

        var ended = EndAsync();
        var first = await Task.WhenAny(found.Task, ended).WaitAsync(timeLimit ?? TimeSpan.FromMinutes(3));
        return first == found.Task || found.Task.IsCompleted
            ? await found.Task
            : throw new InvalidOperationException($"The process ended with {_process.ExitCode}.\n{Output}\n{Error}");
    }

    /// <summary>Ends the input of one that was started with an open one, after a last line, and waits until it has ended.</summary>
    public void EndInput(string line)
    {
        if (!_process.HasExited)
        {
            _process.StandardInput.Write(line.Length > 0 ? $"{line}\n" : line);
            _process.StandardInput.Close();
            _process.WaitForExit();
        }
    }

    /// <summary>Ends it at once and without a chance to tidy up: SIGKILL where there are signals.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Run()
    {
        _process.Start();
        _reading = Task.WhenAll(ReadAsync(_process.StandardOutput, _output), ReadAsync(_process.StandardError, _error));
    }

    private async Task EndAsync()
    {
        await _process.WaitForExitAsync();
        await _reading;
    }

    // Characters, not lines: line ends are part of what a program prints.
    private async Task ReadAsync(StreamReader from, StringBuilder into)
    {
        var buffer = new char[4096];
        while (await from.ReadAsync(buffer) is var count and > 0)
        {
            lock (_lock)
            {
                into.Append(buffer, 0, count);
                foreach (var (matches, found) in _waiting)
                {
                    if (Lines(into).FirstOrDefault(matches) is { } line)
                    {
                        found.TrySetResult(line);
                    }
                }
            }
        }
    }

    /// <summary>The lines that are whole.</summary>
    private static IEnumerable<string> Lines(StringBuilder text) => text.ToString().Split('\n').SkipLast(1).Select(line => line.TrimEnd('\r'));

    private string Read(StringBuilder from)
    {
        lock (_lock)
        {
            return from.ToString();
        }
    }
}
