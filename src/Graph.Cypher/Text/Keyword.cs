namespace Graph.Cypher.Text;

/// <summary>The words that mean something at some place; all of them may also be names.</summary>
internal enum Keyword : byte
{
    /// <summary>No keyword.</summary>
    None,
    /// <summary><c>ALL</c>.</summary>
    All,
    /// <summary><c>allShortestPaths</c>.</summary>
    AllShortestPaths,
    /// <summary><c>AND</c>.</summary>
    And,
    /// <summary><c>ANY</c>.</summary>
    Any,
    /// <summary><c>AS</c>.</summary>
    As,
    /// <summary><c>ASC</c>.</summary>
    Asc,
    /// <summary><c>ASCENDING</c>.</summary>
    Ascending,
    /// <summary><c>BOTH</c>.</summary>
    Both,
    /// <summary><c>BY</c>.</summary>
    By,
    /// <summary><c>CALL</c>.</summary>
    Call,
    /// <summary><c>CASE</c>.</summary>
    Case,
    /// <summary><c>COLLECT</c>.</summary>
    Collect,
    /// <summary><c>COMMIT</c>.</summary>
    Commit,
    /// <summary><c>CONCURRENT</c>.</summary>
    Concurrent,
    /// <summary><c>CONSTRAINT</c>.</summary>
    Constraint,
    /// <summary><c>CONSTRAINTS</c>.</summary>
    Constraints,
    /// <summary><c>CONTAINS</c>.</summary>
    Contains,
    /// <summary><c>COUNT</c>.</summary>
    Count,
    /// <summary><c>CREATE</c>.</summary>
    Create,
    /// <summary><c>CSV</c>.</summary>
    Csv,
    /// <summary><c>CYPHER</c>.</summary>
    Cypher,
    /// <summary><c>DATABASE</c>.</summary>
    Database,
    /// <summary><c>DATABASES</c>.</summary>
    Databases,
    /// <summary><c>DELETE</c>.</summary>
    Delete,
    /// <summary><c>DESC</c>.</summary>
    Desc,
    /// <summary><c>DESCENDING</c>.</summary>
    Descending,
    /// <summary><c>DETACH</c>.</summary>
    Detach,
    /// <summary><c>DIFFERENT</c>.</summary>
    Different,
    /// <summary><c>DISTINCT</c>.</summary>
    Distinct,
    /// <summary><c>DROP</c>.</summary>
    Drop,
    /// <summary><c>EACH</c>.</summary>
    Each,
    /// <summary><c>ELEMENT</c>.</summary>
    Element,
    /// <summary><c>ELEMENTS</c>.</summary>
    Elements,
    /// <summary><c>ELSE</c>.</summary>
    Else,
    /// <summary><c>END</c>.</summary>
    End,
    /// <summary><c>ENDS</c>.</summary>
    Ends,
    /// <summary><c>ERROR</c>.</summary>
    Error,
    /// <summary><c>EXISTS</c>.</summary>
    Exists,
    /// <summary><c>EXPLAIN</c>.</summary>
    Explain,
    /// <summary><c>FALSE</c>.</summary>
    False,
    /// <summary><c>FIELDTERMINATOR</c>.</summary>
    FieldTerminator,
    /// <summary><c>FINISH</c>.</summary>
    Finish,
    /// <summary><c>FOR</c>.</summary>
    For,
    /// <summary><c>FOREACH</c>.</summary>
    Foreach,
    /// <summary><c>FROM</c>.</summary>
    From,
    /// <summary><c>FULLTEXT</c>.</summary>
    Fulltext,
    /// <summary><c>FUNCTION</c>.</summary>
    Function,
    /// <summary><c>FUNCTIONS</c>.</summary>
    Functions,
    /// <summary><c>GROUP</c>.</summary>
    Group,
    /// <summary><c>GROUPS</c>.</summary>
    Groups,
    /// <summary><c>HEADERS</c>.</summary>
    Headers,
    /// <summary><c>IF</c>.</summary>
    If,
    /// <summary><c>IN</c>.</summary>
    In,
    /// <summary><c>INDEX</c>.</summary>
    Index,
    /// <summary><c>INDEXES</c>.</summary>
    Indexes,
    /// <summary><c>INF</c>.</summary>
    Inf,
    /// <summary><c>INFINITY</c>.</summary>
    Infinity,
    /// <summary><c>INSERT</c>.</summary>
    Insert,
    /// <summary><c>IS</c>.</summary>
    Is,
    /// <summary><c>JOIN</c>.</summary>
    Join,
    /// <summary><c>KEY</c>.</summary>
    Key,
    /// <summary><c>LABEL</c>.</summary>
    Label,
    /// <summary><c>LEADING</c>.</summary>
    Leading,
    /// <summary><c>LIMIT</c>.</summary>
    Limit,
    /// <summary><c>LOAD</c>.</summary>
    Load,
    /// <summary><c>LOOKUP</c>.</summary>
    Lookup,
    /// <summary><c>MATCH</c>.</summary>
    Match,
    /// <summary><c>MERGE</c>.</summary>
    Merge,
    /// <summary><c>NAN</c>.</summary>
    Nan,
    /// <summary><c>NFC</c>.</summary>
    Nfc,
    /// <summary><c>NFD</c>.</summary>
    Nfd,
    /// <summary><c>NFKC</c>.</summary>
    Nfkc,
    /// <summary><c>NFKD</c>.</summary>
    Nfkd,
    /// <summary><c>NODE</c>.</summary>
    Node,
    /// <summary><c>NODETACH</c>.</summary>
    Nodetach,
    /// <summary><c>NONE</c>.</summary>
    NoneOf,
    /// <summary><c>NORMALIZE</c>.</summary>
    Normalize,
    /// <summary><c>NORMALIZED</c>.</summary>
    Normalized,
    /// <summary><c>NOT</c>.</summary>
    Not,
    /// <summary><c>NULL</c>.</summary>
    Null,
    /// <summary><c>OF</c>.</summary>
    Of,
    /// <summary><c>OFFSET</c>.</summary>
    Offset,
    /// <summary><c>ON</c>.</summary>
    On,
    /// <summary><c>ONLY</c>.</summary>
    Only,
    /// <summary><c>OPTIONAL</c>.</summary>
    Optional,
    /// <summary><c>OPTIONS</c>.</summary>
    Options,
    /// <summary><c>OR</c>.</summary>
    Or,
    /// <summary><c>ORDER</c>.</summary>
    Order,
    /// <summary><c>PATH</c>.</summary>
    Path,
    /// <summary><c>PATHS</c>.</summary>
    Paths,
    /// <summary><c>PATTERN</c>.</summary>
    Pattern,
    /// <summary><c>PERIODIC</c>.</summary>
    Periodic,
    /// <summary><c>POINT</c>.</summary>
    Point,
    /// <summary><c>PROCEDURE</c>.</summary>
    Procedure,
    /// <summary><c>PROCEDURES</c>.</summary>
    Procedures,
    /// <summary><c>PROFILE</c>.</summary>
    Profile,
    /// <summary><c>RANGE</c>.</summary>
    Range,
    /// <summary><c>REDUCE</c>.</summary>
    Reduce,
    /// <summary><c>REL</c>.</summary>
    Rel,
    /// <summary><c>RELATIONSHIP</c>.</summary>
    Relationship,
    /// <summary><c>RELATIONSHIPS</c>.</summary>
    Relationships,
    /// <summary><c>REMOVE</c>.</summary>
    Remove,
    /// <summary><c>REPEATABLE</c>.</summary>
    Repeatable,
    /// <summary><c>REPLACE</c>.</summary>
    Replace,
    /// <summary><c>REPORT</c>.</summary>
    Report,
    /// <summary><c>REQUIRE</c>.</summary>
    Require,
    /// <summary><c>RETURN</c>.</summary>
    Return,
    /// <summary><c>ROW</c>.</summary>
    Row,
    /// <summary><c>ROWS</c>.</summary>
    Rows,
    /// <summary><c>SCAN</c>.</summary>
    Scan,
    /// <summary><c>SEEK</c>.</summary>
    Seek,
    /// <summary><c>SET</c>.</summary>
    Set,
    /// <summary><c>SHORTEST</c>.</summary>
    Shortest,
    /// <summary><c>shortestPath</c>.</summary>
    ShortestPath,
    /// <summary><c>SHOW</c>.</summary>
    Show,
    /// <summary><c>SINGLE</c>.</summary>
    Single,
    /// <summary><c>SKIP</c>.</summary>
    Skip,
    /// <summary><c>STARTS</c>.</summary>
    Starts,
    /// <summary><c>TEXT</c>.</summary>
    Text,
    /// <summary><c>THEN</c>.</summary>
    Then,
    /// <summary><c>TO</c>.</summary>
    To,
    /// <summary><c>TRAILING</c>.</summary>
    Trailing,
    /// <summary><c>TRANSACTION</c>.</summary>
    Transaction,
    /// <summary><c>TRANSACTIONS</c>.</summary>
    Transactions,
    /// <summary><c>TRIM</c>.</summary>
    Trim,
    /// <summary><c>TRUE</c>.</summary>
    True,
    /// <summary><c>TYPED</c>.</summary>
    Typed,
    /// <summary><c>UNION</c>.</summary>
    Union,
    /// <summary><c>UNIQUE</c>.</summary>
    Unique,
    /// <summary><c>UNWIND</c>.</summary>
    Unwind,
    /// <summary><c>USE</c>.</summary>
    Use,
    /// <summary><c>USING</c>.</summary>
    Using,
    /// <summary><c>VECTOR</c>.</summary>
    Vector,
    /// <summary><c>WHEN</c>.</summary>
    When,
    /// <summary><c>WHERE</c>.</summary>
    Where,
    /// <summary><c>WITH</c>.</summary>
    With,
    /// <summary><c>XOR</c>.</summary>
    Xor,
    /// <summary><c>YIELD</c>.</summary>
    Yield,
}
