using Graph.Extraction.Drafts;

namespace Graph.Extraction.Agreements;

/// <summary>What has been gathered on one agreement while the text is read.</summary>
internal sealed class AgreementFacts(string name, string subject, string kind)
{
    public string Name { get; set; } = name;

    public string Subject { get; } = subject;

    public string Kind { get; set; } = kind;

    public bool KindFirst { get; set; }

    public List<string> Names { get; } = [];

    public string? Status { get; set; }

    public string? SignedOn { get; set; }

    public string? Place { get; set; }

    public List<string> Parties { get; } = [];

    public List<string> Signatories { get; } = [];

    public List<string> Replaces { get; } = [];

    public List<DraftSpan> Evidence { get; } = [];

    /// <summary>Signed says more than announced; ended more than signed.</summary>
    public void Reach(string status)
    {
        string[] order = ["announced", "signed", "ratified", "in force", "suspended", "ended"];
        if (Status is null || Array.IndexOf(order, status) > Array.IndexOf(order, Status))
        {
            Status = status;
        }
    }

    /// <summary>Adds ids that are not there yet, in the order given.</summary>
    public static void Join(List<string> list, IEnumerable<string> ids) => list.AddRange(ids.Where(id => !list.Contains(id)).Distinct());
}
