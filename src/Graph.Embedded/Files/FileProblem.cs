using Graph.Model;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Embedded.Files;

/// <summary>Turns what SQLite or the file system says into one sentence that names the file and what to do.</summary>
internal static class FileProblem
{
    public static GraphUnavailableException Of(string path, SqliteException problem) => new(
        problem.SqliteErrorCode switch
        {
            raw.SQLITE_NOTADB => NoDatabase(path),
            raw.SQLITE_CORRUPT => $"The database file {path} is damaged ({problem.Message}); restore it from a copy.",
            raw.SQLITE_READONLY => $"The database file {path} cannot be written; check the rights of the file and its folder.",
            raw.SQLITE_CANTOPEN => $"The database file {path} cannot be opened; check that the file and its folder exist and may be read and written.",
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"The database file {path} is held by another program; close that program and try again.",
            raw.SQLITE_FULL => $"The disk of the database file {path} is full; make room and try again.",
            raw.SQLITE_PERM or raw.SQLITE_AUTH => $"Access to the database file {path} is denied; check the rights of the file and its folder.",
            _ => $"The database file {path} failed: {problem.Message}",
        },
        problem);

    public static GraphUnavailableException Of(string path, Exception problem) => new(
        $"The database file {path} cannot be opened: {problem.Message.TrimEnd('.')}; check the path and the rights of the file and its folder.", problem);

    public static GraphUnavailableException OfOtherFile(string path) => new(NoDatabase(path));

    public static GraphUnavailableException Damaged(string path, string what) =>
        new($"The database file {path} is damaged: {what}; restore it from a copy.");

    private static string NoDatabase(string path) => $"The file {path} is not a database; name another file, or move this one away.";
}
