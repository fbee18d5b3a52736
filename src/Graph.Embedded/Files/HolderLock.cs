using Graph.Model;

namespace Graph.Embedded.Files;

/// <summary>
/// Holds a database for one writing process: a file beside it that the operating system keeps locked for as long as the
/// process lives, however it ends. The empty file itself stays and means nothing; removing it while another process waits
/// to lock it would let two hold it.
/// </summary>
internal sealed class HolderLock : IDisposable
{
    /// <summary>What the lock's file is called after the database's.</summary>
    public const string Suffix = ".lock";

    private readonly FileStream _file;

    private HolderLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or returns null where another process holds it.</summary>
    public static HolderLock? TryTake(string databasePath)
    {
        try
        {
            return new HolderLock(new FileStream(databasePath + Suffix, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new GraphUnavailableException(
                $"The database {databasePath} cannot be written, as its folder is not writable; check its rights, or open it for reading only.", problem);
        }
        catch (IOException problem) when (IsHeld(problem))
        {
            return null;
        }
        catch (IOException problem)
        {
            throw FileProblem.Of(databasePath, problem);
        }
    }

    public void Dispose() => _file.Dispose();

    // A sharing violation is 0x20 or 0x21 on Windows and EWOULDBLOCK (EAGAIN: 11 on Linux, 35 on macOS) elsewhere.
    private static bool IsHeld(IOException problem) =>
        (problem.HResult & 0xFFFF) is 0x20 or 0x21 || (!OperatingSystem.IsWindows() && problem.HResult is 11 or 35);
}
