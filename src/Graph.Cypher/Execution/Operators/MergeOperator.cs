using Graph.Cypher.Execution.Writes;

namespace Graph.Cypher.Execution.Operators;

/// <summary>MERGE: the matches of a pattern for each row, or the pattern created where there is none.</summary>
internal sealed class MergeOperator(
    QueryContext context, Operator input, Operator match, int[] slots, Creator creator, Action<QueryContext>[] onCreate, Action<QueryContext>[] onMatch)
    : Operator(context)
{
    private readonly KeptRows _matches = new(context, slots);
    private int _next;

    public override void Open()
    {
        input.Open();
        _matches.Clear();
        _next = 0;
    }

    public override bool Next()
    {
        Context.Budget.Step();
        if (_next < _matches.Count)
        {
            GiveMatch();
            return true;
        }

        if (!input.Next())
        {
            return false;
        }

        FindMatches();
        if (_matches.Count > 0)
        {
            GiveMatch();
            return true;
        }

        creator.Create(Context);
        Do(onCreate);
        return true;
    }

    private void FindMatches()
    {
        _matches.Clear();
        _next = 0;
        match.Open();
        while (match.Next())
        {
            _matches.Keep();
        }
    }

    private void GiveMatch()
    {
        _matches.Restore(_next++);
        Do(onMatch);
    }

    private void Do(Action<QueryContext>[] actions)
    {
        foreach (var action in actions)
        {
            action(Context);
        }
    }
}
