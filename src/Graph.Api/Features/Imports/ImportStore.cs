using System.Globalization;
using Graph.Api.Workspaces;
using Graph.Relations.Files;
using Graph.Relations.Import;
using Graph.Relations.Review;

namespace Graph.Api.Features.Imports;

/// <summary>Keeps imports in the workspace, so that they survive whatever ends the service. Safe for any number of threads.</summary>
internal sealed class ImportStore(Workspace workspace)
{
    private const string Uploads = "uploads";
    private const string DraftArea = "drafts";
    private const string Lines = "draft-lines";

    private readonly WorkspaceArea<ImportHeader> _headers = new(workspace, "imports");
    private readonly WorkspaceArea<ImportFileDocument> _files = new(workspace, "import-files");
    private readonly WorkspaceArea<IReadOnlyList<int>> _lines = new(workspace, Lines);
    private readonly WorkspaceArea<DraftDecision> _decisions = new(workspace, "decisions");

    /// <summary>All that are kept, oldest first.</summary>
    public IReadOnlyList<KeptImport> All() =>
        [.. _headers.List().Select(header => new KeptImport(header, _files.List(header.Id + "/"))).OrderBy(kept => kept.Header.CreatedAt)];

    /// <summary>Keeps a new import with the files that are to be read.</summary>
    public void Add(ImportHeader header, IReadOnlyList<ImportFileDocument> files, IReadOnlyList<Upload> uploads) => workspace.Write(
    [
        _headers.Change(header.Id, header),
        .. files.Select((file, index) => _files.Change(Key(header.Id, index), file)),
        .. uploads.Index().Where(each => each.Item.Problem is null).Select(each => new WorkspaceChange(Uploads, Key(header.Id, each.Index), each.Item.Content.ToArray())),
    ]);

    /// <summary>One of them; null where it is not kept.</summary>
    public KeptImport? Find(string import) => _headers.Find(import) is { } header ? new KeptImport(header, _files.List(import + "/")) : null;

    /// <summary>Keeps an import that came from elsewhere; one that is kept already stays as it is.</summary>
    public void Remember(ImportDocument import)
    {
        if (_headers.Find(import.Id) is null)
        {
            Add(new ImportHeader(import.Id, import.CreatedAt, IsReviewed: false, Kinds: [], Bytes: 0), import.Files, uploads: []);
        }
    }

    /// <summary>Keeps that an import was taken back, also one that came from elsewhere.</summary>
    public void RememberTakenBack(ImportDocument import, DateTimeOffset at)
    {
        Remember(import);
        var kept = Find(import.Id)?.Document ?? import;
        Keep(import.Id, [.. ImportHistory.TakenBack(kept, at).Files.Index().Where(each => each.Item != kept.Files[each.Index])]);
    }

    /// <summary>The bytes of a file that is still to be read; null where it was read.</summary>
    public byte[]? Upload(string import, int file) => workspace.Find(Uploads, Key(import, file));

    /// <summary>Keeps how far files are, all of them or, if the service ends, none; one that is done is not read again.</summary>
    public void Keep(string import, params IReadOnlyCollection<(int Index, ImportFileDocument File)> files) => workspace.Write(
    [
        .. files.Select(each => _files.Change(Key(import, each.Index), each.File)),
        .. files.Where(each => ImportState.IsFinal(each.File.State)).Select(each => new WorkspaceChange(Uploads, Key(import, each.Index), null)),
    ]);

    /// <summary>Keeps what was read of a file until it is reviewed.</summary>
    public void KeepDrafts(string import, int index, ImportFileDocument file, FileContent content) => workspace.Write(
    [
        _files.Change(Key(import, index), file),
        new WorkspaceChange(Uploads, Key(import, index), null),
        _lines.Change(Key(import, index), content.Lines),
        .. content.Drafts.Select((draft, place) => new WorkspaceChange(DraftArea, Key(Key(import, index), place), CompressedDraft.Write(draft))),
    ]);

    /// <summary>How many drafts an import has.</summary>
    public int CountDrafts(string import) => workspace.Count(DraftArea, import + "/");

    /// <summary>The drafts of an import with the decisions about them, and the file each came from, file by file.</summary>
    public IReadOnlyList<(DraftUnderReview Draft, int File)> DraftsOf(ImportJob job) =>
        Drafts(job, DecisionsOf(job.Id).ToLookup(decision => decision.Draft), first: 0, count: null);

    /// <summary>The drafts of an import, read when they are needed.</summary>
    /// <param name="job">The import.</param>
    /// <param name="decisions">All decisions about it, oldest first.</param>
    public DraftsUnderReview UnderReview(ImportJob job, IReadOnlyList<DraftDecision> decisions)
    {
        var byDraft = decisions.ToLookup(decision => decision.Draft);
        return new DraftsUnderReview(job.Id, byDraft, (first, count) => [.. Drafts(job, byDraft, first, count).Select(one => one.Draft)]);
    }

    /// <summary>Removes drafts that are committed or never will be; the decisions about them stay.</summary>
    public void ForgetDrafts(string import) =>
        workspace.Write([.. new[] { DraftArea, Lines }.SelectMany(area => workspace.List(area, import + "/").Select(entry => new WorkspaceChange(area, entry.Id, null)))]);

    /// <summary>All decisions about an import, oldest first, also those that were taken back.</summary>
    public IReadOnlyList<DraftDecision> DecisionsOf(string import) => _decisions.List(import + "/");

    /// <summary>Keeps decisions: new ones, or ones that were taken back.</summary>
    public void Keep(string import, IReadOnlyCollection<DraftDecision> decisions) =>
        workspace.Write([.. decisions.Select(decision => _decisions.Change($"{import}/{decision.Id}", decision))]);

    /// <summary>Forgets an import and all that belongs to it.</summary>
    public void Forget(string import)
    {
        string[] areas = ["import-files", Uploads, DraftArea, Lines, "decisions"];
        workspace.Write(
        [
            _headers.Change(import, null),
            .. areas.SelectMany(area => workspace.List(area, import + "/").Select(entry => new WorkspaceChange(area, entry.Id, null))),
        ]);
    }

    private IReadOnlyList<(DraftUnderReview Draft, int File)> Drafts(ImportJob job, ILookup<int, DraftDecision> decisions, int first, int? count)
    {
        var entries = workspace.List(DraftArea, job.Id + "/", count, first);
        var files = job.Document.Files;
        var lines = entries.Select(entry => PlaceOf(entry.Id).File).Distinct().ToDictionary(file => file, file => _lines.Find(Key(job.Id, file)) ?? []);
        return InParallel.Select([.. entries.Index()], one =>
        {
            var ((file, place), number) = (PlaceOf(one.Item.Id), first + one.Index);
            return (new DraftUnderReview(number, files[file].Name, CompressedDraft.Read(one.Item.Body), [.. decisions[number]])
            {
                Line = place < lines[file].Count ? lines[file][place] : null,
            }, file);
        });
    }

    private static (int File, int Place) PlaceOf(string key)
    {
        var parts = key.Split('/');
        return (int.Parse(parts[^2], CultureInfo.InvariantCulture), int.Parse(parts[^1], CultureInfo.InvariantCulture));
    }

    // Padded, so that the ids sort as the numbers do.
    private static string Key(string import, int index) => string.Create(CultureInfo.InvariantCulture, $"{import}/{index:D6}");
}
