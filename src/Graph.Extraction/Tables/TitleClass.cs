namespace Graph.Extraction.Tables;

/// <summary>What kind of office a title names; two titles of one class can mean the same person.</summary>
internal enum TitleClass
{
    State,
    Government,
    Leader,
    Deputy,
    Foreign,
    Defence,
    Minister,
    Official,
    Spokes,
    Royal,
    Legislator,
    International,
    Military,
    Consort,
    Honorific,
}
