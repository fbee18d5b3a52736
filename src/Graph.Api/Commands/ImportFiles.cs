using Graph.Api.Features.Imports;
using Graph.Api.Hosting;
using Graph.Model;

namespace Graph.Api.Commands;

/// <summary>Reads files that a command line names, and does something with each of them, or with each file of an archive.</summary>
/// <param name="mapping">What the columns of tables mean, as JSON; null to find it by the columns.</param>
/// <param name="kept">The mappings that importers kept, of which one may know the columns.</param>
/// <param name="isStrict">Whether one bad row keeps all the others out.</param>
/// <param name="limits">How much an archive may hold.</param>
internal sealed class ImportFiles(string? mapping, IReadOnlyList<string> kept, bool isStrict, ArchiveLimits limits)
{
    /// <summary>What became of a file; of an archive, of each of its files.</summary>
    public async Task<IReadOnlyList<ImportFileDocument>> EachAsync(
        ArticleFile file, Func<Upload, Task<ImportFileDocument>> work, CancellationToken cancellationToken)
    {
        try
        {
            if (UploadKinds.ByName(file.Name) is not { } kind)
            {
                return [FileImport.Failed(file.Name, $"This kind of file is not read here; there are {UploadKinds.Readable}.")];
            }

            var whole = new Upload(file.Name, kind, await File.ReadAllBytesAsync(file.Path, cancellationToken)) { Mapping = mapping, KeptMappings = kept, IsStrict = isStrict };
            var outcomes = new List<ImportFileDocument>();
            foreach (var upload in ArchiveFiles.Expand([whole], limits))
            {
                outcomes.Add(await TryAsync(upload, work));
            }

            return outcomes;
        }
        catch (FailureException failure)
        {
            return [FileImport.Failed(file.Name, failure.Message)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [FileImport.Failed(file.Name, $"The file cannot be read: {failure.Message}")];
        }
    }

    private static async Task<ImportFileDocument> TryAsync(Upload upload, Func<Upload, Task<ImportFileDocument>> work)
    {
        try
        {
            return await work(upload);
        }
        catch (Exception failure) when (failure is GraphUnavailableException || FileImport.IsOfTheFile(failure))
        {
            return FileImport.Failed(upload.Name, failure.Message);
        }
    }
}
