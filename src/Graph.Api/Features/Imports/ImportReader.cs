using Graph.Relations.Import;

namespace Graph.Api.Features.Imports;

/// <summary>Reads one file of an import, and commits it unless it is to be reviewed.</summary>
internal sealed class ImportReader(FileImport import, ImportStore store, SavedMappings mappings, CommittedImports committed)
{
    /// <summary>Does what is left to do with a file and notes what became of it.</summary>
    public async Task RunAsync(ImportJob job, int index, CancellationToken cancellationToken)
    {
        var name = job.Document.Files[index].Name;
        if (store.Upload(job.Id, index) is not { } content)
        {
            job.Keep(index, FileImport.Failed(name, "The service ended before this file was read, and its content is not kept any more; import it again."));
            return;
        }

        var upload = new Upload(name, job.Header.Kinds[index], content)
        {
            Mapping = job.Header.Mapping,
            KeptMappings = mappings.Texts(),
            IsStrict = job.Header.IsStrict,
        };
        if (job.Header.IsReviewed)
        {
            await ReadAsync(job, index, upload, cancellationToken);
            return;
        }

        var request = new ImportRequest(job.Id, name, job.Header.CreatedAt) { Position = index };
        var outcome = await import.RunAsync(upload, request, state => job.Change(index, new ImportFileDocument(name, state)), cancellationToken);
        job.Keep(index, job.IsResumed ? await committed.OwnAsync(job.Id, outcome, cancellationToken) : outcome);
    }

    private async Task ReadAsync(ImportJob job, int index, Upload upload, CancellationToken cancellationToken)
    {
        try
        {
            job.Change(index, new ImportFileDocument(upload.Name, ImportState.Reading));
            var content = await FileImport.ReadAsync(upload, cancellationToken);
            if (content.Graph is not null)
            {
                job.Keep(index, FileImport.Failed(upload.Name, "A graph is restored as it is and cannot be reviewed; import it with commit=true."));
                return;
            }

            var file = WithoutJudgements(FileImport.Ready(upload.Name, content.Drafts).With(content), content);
            job.Change(index, file, () => store.KeepDrafts(job.Id, index, file, content));
        }
        catch (Exception failure) when (FileImport.IsOfTheFile(failure))
        {
            job.Keep(index, FileImport.Failed(upload.Name, failure.Message));
        }
    }

    /// <summary>What others decided is no part of a review.</summary>
    private static ImportFileDocument WithoutJudgements(ImportFileDocument file, FileContent content) => content.Decisions.Count + content.Grades.Count == 0
        ? file
        : file with
        {
            Warnings =
            [
                .. file.Warnings ?? [],
                new ImportWarningDocument("without-decisions", "The file's decisions about who is who and its grades are not taken by a review; import it with commit=true to take them too.", null, null),
            ],
        };
}
