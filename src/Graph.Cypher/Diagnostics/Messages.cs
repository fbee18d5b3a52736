using System.Globalization;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

namespace Graph.Cypher.Diagnostics;

/// <summary>All messages about how a statement is written. Where Neo4j has a message for the same mistake, it begins alike.</summary>
internal static class Messages
{
    /// <summary>A block comment without an end.</summary>
    public static string UnclosedComment() => "Failed to parse comment. A comment starting on `/*` must have a closing `*/`.";

    /// <summary>A string without an end.</summary>
    public static string UnclosedString() =>
        "Failed to parse string literal. The query must contain an even number of non-escaped quotes.";

    /// <summary>A quoted name without an end.</summary>
    public static string UnclosedName() => "Failed to parse name. A name that begins with a backtick must end with one.";

    /// <summary>A broken <c>\uXXXX</c>.</summary>
    public static string InvalidUnicodeEscape(string digits) =>
        $"Invalid input '{digits}': expected four hexadecimal digits specifying a unicode character";

    /// <summary>The text is too long.</summary>
    public static string TextTooLong(int limit) => Invariant($"The statement is longer than {limit} characters.");

    /// <summary>Too deep.</summary>
    public static string NestedTooDeeply(int limit) => Invariant($"The statement is nested deeper than {limit} levels here.");

    /// <summary>Too many operators in a row.</summary>
    public static string ChainTooLong(int limit) => Invariant($"More than {limit} operators follow one another here; split the expression.");

    /// <summary>A token that does not fit.</summary>
    public static string InvalidInput(string input, IReadOnlyList<string> expected, string? near)
    {
        var hint = near is null ? "" : $". Did you mean '{near}'?";
        return expected.Count == 0 ? $"Invalid input '{input}'{hint}" : $"Invalid input '{input}': expected {Either(expected)}{hint}";
    }

    /// <summary>Something known that is not supported.</summary>
    public static string NotSupported(string what) => $"{what} is not supported.";

    /// <summary>Both ways to combine labels.</summary>
    public static string MixedLabels() => "Mixing label expression symbols ('|', '&', '!', and '%') with colon (':') between labels is not allowed; join labels by '&' instead";

    /// <summary>The keyword IS and colons between labels.</summary>
    public static string MixedIs() => "Mixing the IS keyword with colon (':') between labels is not allowed; join labels by '&' instead";

    /// <summary><c>:A|:B</c> of a node.</summary>
    public static string ColonBehindBar() => "Label expressions are not allowed to contain '|:'; write '|' alone";

    /// <summary><c>TERMINATE TRANSACTIONS 'a' WHERE …</c>.</summary>
    public static string WhereWithoutYield() => "`WHERE` is not allowed by itself, please use `TERMINATE TRANSACTION ... YIELD ... WHERE ...` instead";

    /// <summary><c>:A|:B</c> of a relationship that says more.</summary>
    public static string ColonBehindBarOfTypes() => "A colon behind '|' is no longer supported beside a variable, properties or a length; write '|' alone";

    /// <summary>A listing of what only a graph has.</summary>
    public static string NotOfSystem(string command) => $"The following commands are not allowed on a system database: {command}.";

    /// <summary>A statement about a graph where there is none.</summary>
    public static string UnknownToSystem(string statement) =>
        $"Not a recognised system command or procedure. This Cypher command can only be executed in a user database: {statement.Trim()}";

    /// <summary>Clauses about a graph where there is none.</summary>
    public static string ClausesBeyondSystem(IEnumerable<string> clauses) =>
        $"The following unsupported clauses were used: {string.Join(", ", clauses)}. The system database holds no graph: it takes listings, and CALL with YIELD and RETURN.";

    /// <summary>Several calls where there may be one.</summary>
    public static string CallsBeyondSystem(int count) =>
        Invariant($"The given query uses {count} CALL clauses ({count - 1} too many). The system database takes one CALL, with YIELD and RETURN.");

    /// <summary>A path with a name in INSERT.</summary>
    public static string NameInInsert() => "Named patterns are not allowed in `INSERT`. Use `CREATE` instead or remove the name.";

    /// <summary>Colons in INSERT.</summary>
    public static string ColonInInsert() => "Colon `:` conjunction is not allowed in INSERT. Use `CREATE` or conjunction with ampersand `&` instead.";

    /// <summary>Match modes, which come with a later version of the language.</summary>
    public static string MatchMode(string mode) => $"Match modes such as `{mode}` are not supported yet.";

    /// <summary>A repetition in a pattern within an expression.</summary>
    public static string QuantifierInExpression() => "A quantified path cannot stand in a pattern expression or comprehension; use EXISTS { } or COLLECT { }";

    /// <summary>An empty name of a label, a type or a property.</summary>
    public static string InvalidTokenName(string name) => $"'{name}' is not a valid token name. Token names cannot be empty or contain any null-bytes.";

    /// <summary>An option of CYPHER that was given twice.</summary>
    public static string ConflictingOption(string name) => $"Can't specify multiple conflicting values for {name}";

    /// <summary>An option of the pipelined runtime beside another runtime.</summary>
    public static string OnlyPipelined(string option, string runtime) => $"Cannot combine {option} with the runtime {runtime}; leave one of them out";

    /// <summary>A constraint of nodes on relationships, or the other way round.</summary>
    public static string WrongConstraintPattern(string constraint, bool onRelationships) =>
        $"'{constraint}' does not allow {(onRelationships ? "relationship" : "node")} patterns";

    /// <summary>An option of CYPHER that is not known.</summary>
    public static string UnknownOption(string name, IReadOnlyList<string> known) => $"Unsupported options: {name}; known are {Either(known)}";

    /// <summary>A value that an option of CYPHER does not take.</summary>
    public static string WrongOption(string value, string name, IReadOnlyList<string> known) =>
        $"{value} is not a valid option for {name}. Valid options are: {string.Join(", ", known)}";

    /// <summary>REPORT STATUS without an error to report.</summary>
    public static string ReportStatus() => "REPORT STATUS can only be used when specifying ON ERROR CONTINUE or ON ERROR BREAK";

    /// <summary>An address that LOAD CSV cannot read.</summary>
    public static string CannotLoad(string address, string reason) => $"Cannot load from URL '{address}': {reason.TrimEnd('.')}.";

    /// <summary>LOAD CSV of a file where no folder was named.</summary>
    public static string NoImportFolder() =>
        "no folder was named whose files a statement may read; start with --import-folder FOLDER (the setting Graph:ImportFolder), or send the rows as a parameter and UNWIND it";

    /// <summary>LOAD CSV of an address where none may be fetched.</summary>
    public static string NoAddresses() =>
        "statements may fetch no addresses; start with --load-addresses (the setting Graph:LoadAddresses), or put the file into the folder named by --import-folder";

    /// <summary>A FIELDTERMINATOR of several characters.</summary>
    public static string FieldTerminator() => "CSV field terminator can only be one character wide";

    /// <summary>IS beside several labels of one item.</summary>
    public static string IsWithSeveralLabels(string clause) => $"IS goes with one label an item in {clause}; write each as an item of its own, as in n IS A, n IS B";

    /// <summary>ALTER USER that alters nothing.</summary>
    public static string AlteredUser() => "ALTER USER needs at least one clause, such as SET PASSWORD";

    /// <summary>A statement on the system database.</summary>
    public static string SystemDatabase() => "This statement can only run in a database of users, such as neo4j";

    /// <summary>A database that is not there.</summary>
    public static string GraphNotFound(string name) => $"Graph not found: {name}";

    /// <summary>USE before a command about databases or users.</summary>
    public static string UseOfAdministration() => "The `USE` clause is not required for Administration Commands; leave it out.";

    /// <summary>Two databases in one statement.</summary>
    public static string SeveralGraphs(string name) => $"Multiple graphs in the same query not allowed here: it names neo4j already, and {name} is another.";

    /// <summary>A database chosen by an expression.</summary>
    public static string DynamicGraph() => "Dynamic graph lookup not allowed here. This feature is only available on composite databases.";

    /// <summary>NOT NULL behind only some types of a union.</summary>
    public static string MixedNullability() => "Either all types of a union are NOT NULL or none is";

    /// <summary>UNION and UNION ALL together.</summary>
    public static string MixedUnion() => "Invalid combination of UNION and UNION ALL";

    /// <summary>More than one statement.</summary>
    public static string SeveralStatements() => "Expected exactly one statement per query but got more behind the semicolon";

    /// <summary><c>!=</c>.</summary>
    public static string WrongInequality() =>
        "Unknown operation '!=' (you probably meant to use '<>', which is the operator for inequality testing)";

    /// <summary>Not a number.</summary>
    public static string InvalidNumber() => "invalid literal number";

    /// <summary>An integer beyond 64 bits.</summary>
    public static string IntegerTooLarge() => "integer is too large";

    /// <summary>A float beyond the range of doubles.</summary>
    public static string FloatTooLarge() => "floating point number is too large";

    /// <summary>A form of integer of old versions.</summary>
    public static string OldIntegerForm(string literal)
    {
        var isHex = literal[1] == 'X';
        var replacement = isHex ? $"0x{literal[2..]}" : $"0o{literal[1..].TrimStart('O')}";
        return $"The {(isHex ? "hex" : "octal")} integer literal syntax `{literal}` is no longer supported, please use `{replacement}` instead";
    }

    /// <summary>SET of something that cannot be set.</summary>
    public static string InvalidSetTarget() => "SET needs a property, a variable or labels on its left side";

    /// <summary>REMOVE of something that cannot be removed.</summary>
    public static string InvalidRemoveTarget() => "REMOVE needs a property or labels";

    /// <summary>CREATE OR REPLACE of an index or constraint.</summary>
    public static string OrReplace() => "Failed to create index or constraint: `OR REPLACE` cannot be used together with this command; drop it first";

    /// <summary>A kind of index of old versions.</summary>
    public static string OldIndexKind() => "Invalid index type b-tree, use range, point or text index instead.";

    /// <summary>A command on databases, users, roles and servers.</summary>
    public static string Administration(string command) => $"Unsupported administration command: {command}";

    /// <summary>A property type that no property can have.</summary>
    public static string InvalidPropertyType(string type) => $"Failed to create property type constraint: Invalid property type `{type}`.";

    /// <summary>Several properties of an index that takes one.</summary>
    public static string OneProperty(SchemaRuleSyntaxKind kind) => $"Only single property {kind.ToString()[..^5].ToLowerInvariant()} indexes are supported";

    /// <summary>An index as version 4 wrote it.</summary>
    public static string OldIndex() => "ON :Label(key) is the form of version 4; write CREATE INDEX FOR (n:Label) ON (n.key)";

    /// <summary>A constraint as version 4 wrote it.</summary>
    public static string OldConstraint() => "ON … ASSERT is the form of version 4; write FOR (n:Label) REQUIRE n.key IS …";

    /// <summary>An index or constraint that is dropped by what it covers.</summary>
    public static string DropByName(string what, string all) => $"It is dropped by its name: DROP {what} name; SHOW {all} lists the names";

    /// <summary>A look-up index on the wrong function.</summary>
    public static string WrongLookupFunction(string function, string expected) =>
        $"Failed to create lookup index: the function '{function}' is not allowed here, expected '{expected}'";

    /// <summary>A variable that is not there.</summary>
    public static string UndefinedVariable(string name, string? near) => $"Variable `{name}` not defined{DidYouMean(near)}";

    /// <summary>A question that names what was probably meant, or nothing.</summary>
    public static string DidYouMean(string? near) => near is null ? "" : $". Did you mean '{near}'?";

    /// <summary>How a rule is called in a list of what was expected.</summary>
    public static string Expected(ExpectedRule rule) => rule switch
    {
        ExpectedRule.Expression => "an expression",
        ExpectedRule.Identifier => "an identifier",
        ExpectedRule.Integer => "an integer value",
        ExpectedRule.Parameter => "a parameter",
        ExpectedRule.String => "a string value",
        ExpectedRule.NodePattern => "a graph pattern",
        _ => "a type name",
    };

    /// <summary>How a token is written in a list of what was expected.</summary>
    public static string Symbol(TokenKind kind) => kind switch
    {
        TokenKind.End => "<EOF>",
        TokenKind.Integer => "an integer value",
        TokenKind.Float => "a number",
        TokenKind.String => "a string value",
        TokenKind.Word or TokenKind.QuotedName => "an identifier",
        TokenKind.LeftParenthesis => "'('",
        TokenKind.RightParenthesis => "')'",
        TokenKind.LeftBracket => "'['",
        TokenKind.RightBracket => "']'",
        TokenKind.LeftBrace => "'{'",
        TokenKind.RightBrace => "'}'",
        TokenKind.Comma => "','",
        TokenKind.Dot => "'.'",
        TokenKind.DotDot => "'..'",
        TokenKind.Colon => "':'",
        TokenKind.ColonColon => "'::'",
        TokenKind.Semicolon => "';'",
        TokenKind.Dollar => "'$'",
        TokenKind.Equal => "'='",
        TokenKind.EqualTilde => "'=~'",
        TokenKind.NotEqual => "'<>'",
        TokenKind.Less => "'<'",
        TokenKind.LessOrEqual => "'<='",
        TokenKind.Greater => "'>'",
        TokenKind.GreaterOrEqual => "'>='",
        TokenKind.Plus => "'+'",
        TokenKind.PlusEqual => "'+='",
        TokenKind.Minus => "'-'",
        TokenKind.Star => "'*'",
        TokenKind.Slash => "'/'",
        TokenKind.Percent => "'%'",
        TokenKind.Caret => "'^'",
        TokenKind.Bar => "'|'",
        TokenKind.BarBar => "'||'",
        TokenKind.Ampersand => "'&'",
        _ => "'!'",
    };

    /// <summary><c>a, b or c</c>.</summary>
    public static string Either(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
