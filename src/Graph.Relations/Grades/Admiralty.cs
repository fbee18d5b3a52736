namespace Graph.Relations.Grades;

/// <summary>The Admiralty grades (NATO AJP-2.1): how reliable a source is, A to F, and how credible a piece of information, 1 to 6.</summary>
public static class Admiralty
{
    /// <summary>Of a source that nobody has judged.</summary>
    public const string NotJudgedReliability = "F";

    /// <summary>Of a claim that nobody has judged.</summary>
    public const int NotJudgedCredibility = 6;

    /// <summary>Whether something is a grade of sources.</summary>
    public static bool IsReliability(string grade) => grade is "A" or "B" or "C" or "D" or "E" or "F";

    /// <summary>Whether something is a grade of claims.</summary>
    public static bool IsCredibility(int grade) => grade is >= 1 and <= NotJudgedCredibility;
}
