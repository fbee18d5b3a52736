using Graph.Cypher.Diagnostics;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Syntax;

/// <summary>Commands on databases, users and servers. None of them is carried out; they are told from what is only misspelled.</summary>
internal sealed partial class CypherParser
{
    private static readonly HashSet<string> AdministrationWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "ALTER", "DEALLOCATE", "DENY", "DRYRUN", "ENABLE", "GRANT", "REALLOCATE", "RENAME", "REVOKE", "START", "STOP",
    };

    private static readonly HashSet<string> AdministeredWords = new(StringComparer.Ordinal)
    {
        "ALIAS", "COMPOSITE", "DATABASE", "IMMUTABLE", "ROLE", "SERVER", "USER",
    };

    private static readonly HashSet<string> CreatedWords = new(StringComparer.Ordinal) { "NOWAIT", "OPTIONS", "TOPOLOGY", "WAIT" };

    private static readonly HashSet<string> DroppedWords = new(StringComparer.Ordinal) { "CASCADE", "DESTROY", "DUMP", "NOWAIT", "RESTRICT", "WAIT" };

    private static readonly HashSet<string> AlteredWords = new(StringComparer.Ordinal) { "ACCESS", "OPTION", "TOPOLOGY" };

    private bool IsAdministered() => IsOf(AdministeredWords, 0);

    private bool IsOf(HashSet<string> words, int offset) => words.Contains(WordAt(offset));

    // What is about databases, users and the like belongs to no database.
    private bool IsAdministration() => IsOf(AdministrationWords, 0)
        || ((At(Keyword.Create) || At(Keyword.Drop)) && IsOf(AdministeredWords, WordAt(1) == "OR" ? 3 : 1))
        || (At(Keyword.Show) && (IsShownByServers(1) || IsShownByServers(2)));

    private bool IsShownByServers(int offset) =>
        WordAt(offset) is "DATABASE" or "DATABASES" or "USERS" || IsOf(RoleWords, offset) || IsOf(ServerWords, offset);

    private CypherSyntaxException Administration(string code = ErrorCodes.UnsupportedAdministrationCommand) =>
        Error(Messages.Administration(_text.Trim().TrimEnd(';')), new SourceSpan(0, _text.Length), code);

    private void CheckAdministration()
    {
        var command = WordAt(0);
        if (command is "START" or "STOP")
        {
            Advance();
            ParseDatabase();
        }
        else if (command == "ALTER")
        {
            Advance();
            CheckAltered();
        }
    }

    // `ALTER` of something that no version of the language 5 alters.
    private void CheckAltered()
    {
        if (WordAt(0) == "CURRENT")
        {
            Advance();
        }

        if (!IsAdministered())
        {
            throw Unexpected();
        }

        if (WordAt(0) == "DATABASE")
        {
            ParseDatabase();
            CheckSettings();
        }
        else if (WordAt(0) == "USER")
        {
            CheckAlteredUser();
        }
    }

    private void CheckSettings()
    {
        if (WordAt(0) != "REMOVE")
        {
            Expect(Keyword.Set);
            Require(AlteredWords);
        }
    }

    // Only what comes behind the name of a database says whether the command is one.
    private void CheckDatabase(HashSet<string> words)
    {
        if (WordAt(0) == "DATABASE")
        {
            ParseDatabase();
            if (!At(TokenKind.End) && !At(TokenKind.Semicolon))
            {
                Require(words);
            }
        }
    }

    private void ParseDatabase()
    {
        if (WordAt(0) != "DATABASE")
        {
            throw Unexpected();
        }

        Advance();
        if (At(TokenKind.Dollar))
        {
            ParseParameter();
        }
        else
        {
            ParseDottedName();
        }

        SkipCondition();
    }

    // `IF [NOT] EXISTS`
    private void SkipCondition()
    {
        if (WordAt(0) == "IF")
        {
            Advance();
            TryTake(Keyword.Not);
            Expect(Keyword.Exists);
        }
    }

    private void Require(HashSet<string> words)
    {
        if (!IsOf(words, 0))
        {
            throw Unexpected();
        }
    }
}
