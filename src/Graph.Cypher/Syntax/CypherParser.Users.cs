using Graph.Cypher.Diagnostics;
using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>Commands on users, as far as it takes to tell a wrong one from one that is not carried out.</summary>
internal sealed partial class CypherParser
{
    private static readonly HashSet<string> UserWords = new(StringComparer.Ordinal) { "AUTH", "ENCRYPTED", "HOME", "PASSWORD", "PLAINTEXT", "STATUS" };

    private void CheckCreatedUser()
    {
        if (TryTakeUser())
        {
            SkipCondition();
            Expect(Keyword.Set);
            CheckUserSetting();
        }
    }

    private void CheckAlteredUser()
    {
        var start = _current.Start;
        if (TryTakeUser())
        {
            SkipCondition();
            if (At(TokenKind.End) || At(TokenKind.Semicolon))
            {
                throw Error(Messages.AlteredUser(), SpanFrom(start));
            }

            if (TryTake(Keyword.Set))
            {
                CheckUserSetting();
            }
        }
    }

    private void CheckDroppedUser() => TryTakeUser();

    private bool TryTakeUser()
    {
        if (WordAt(0) != "USER")
        {
            return false;
        }

        Advance();
        if (At(TokenKind.Dollar))
        {
            ParseParameter();
        }
        else
        {
            ParseName();
        }

        return true;
    }

    private void CheckUserSetting()
    {
        Require(UserWords);
        if (WordAt(0) is "ENCRYPTED" or "PLAINTEXT")
        {
            Advance();
        }

        if (WordAt(0) == "PASSWORD")
        {
            Advance();
            if (!At(TokenKind.String) && !At(TokenKind.Dollar) && WordAt(0) != "CHANGE")
            {
                throw Unexpected();
            }
        }
    }
}
