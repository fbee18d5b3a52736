using Graph.Cypher.Syntax;

namespace Graph.Cypher.Diagnostics;

/// <summary>All messages about what a statement means. Where Neo4j has a message for the same mistake, it begins alike.</summary>
internal static class BindingMessages
{
    /// <summary>A name used twice.</summary>
    public static string AlreadyDeclared(string name) => $"Variable `{name}` already declared";

    /// <summary>A name that hides one from outside a subquery.</summary>
    public static string Shadowing(string name) =>
        $"The variable `{name}` is shadowing a variable with the same name from the outer scope and needs to be renamed";

    /// <summary>A subquery's column that is there already.</summary>
    public static string AlreadyDeclaredOutside(string name) => $"Variable `{name}` already declared in outer scope";

    /// <summary>A variable of another type in a pattern.</summary>
    public static string ConflictingType(string name, string actual, string expected) =>
        $"Type mismatch: {name} defined with conflicting type {actual} (expected {expected})";

    /// <summary>A value of the wrong type.</summary>
    public static string TypeMismatch(string expected, string actual) => $"Type mismatch: expected {expected} but was {actual}";

    /// <summary>A list as a condition.</summary>
    public static string ListAsBoolean() => "Coercion of list to boolean is not allowed. Please use `NOT isEmpty(...)` instead.";

    /// <summary>A clause that must not be the last.</summary>
    public static string CannotConclude(string clause) =>
        $"Query cannot conclude with {clause} (must be a RETURN clause, a FINISH clause, an update clause, a unit subquery call, or a procedure call with no YIELD).";

    /// <summary>A clause that must be the last.</summary>
    public static string OnlyAtEnd(string clause) => $"{clause} can only be used at the end of the query.";

    /// <summary>Reading behind writing.</summary>
    public static string WithRequired(string before, string after) => $"WITH is required between {before} and {after}";

    /// <summary>A computed column of WITH without a name.</summary>
    public static string AliasRequired(string where) => $"Expression in {where} must be aliased (use AS)";

    /// <summary>Two columns of one name.</summary>
    public static string DuplicateColumn(string name) => $"Multiple result columns with the same name are not supported: {name}";

    /// <summary><c>RETURN *</c> of nothing.</summary>
    public static string NothingToReturn() => "RETURN * is not allowed when there are no variables in scope";

    /// <summary>Unions of different columns.</summary>
    public static string DifferentColumns() => "All sub queries in an UNION must have the same return column names";

    /// <summary>An aggregate where none may be.</summary>
    public static string MisplacedAggregate(string function) => $"Invalid use of aggregating function {function}(...) in this context";

    /// <summary>An aggregate in an aggregate.</summary>
    public static string NestedAggregate() => "Can't use aggregate functions inside of aggregate functions.";

    /// <summary>Chance inside an aggregate.</summary>
    public static string RandomInAggregate() => "Can't use non-deterministic (random) functions inside of aggregate functions.";

    /// <summary>An aggregate only in ORDER BY.</summary>
    public static string AggregateOnlyInOrder(string clause) =>
        $"Cannot use aggregation in ORDER BY if there are no aggregate expressions in the preceding {clause}";

    /// <summary>A variable that a grouping hides.</summary>
    public static string Hidden(string name) =>
        $"In a WITH/RETURN with DISTINCT or an aggregation, it is not possible to access variables declared before the WITH/RETURN: {name}";

    /// <summary>An expression beside an aggregate that is no grouping key.</summary>
    public static string ImplicitGrouping(string expression) =>
        "Aggregation column contains implicit grouping expressions: add the expression as a column of its own, or compute it in a WITH before. "
        + $"Illegal expression(s): {expression}";

    /// <summary>A variable in SKIP or LIMIT.</summary>
    public static string VariableInCount(string clause) =>
        $"It is not allowed to refer to variables in {clause}, so that the value for {clause} can be statically calculated.";

    /// <summary>SKIP or LIMIT of something that counts nothing.</summary>
    public static string InvalidCount(string value) => $"Invalid input. '{value}' is not a valid value. Must be a non-negative integer.";

    /// <summary>A number of rows that is none.</summary>
    public static string InvalidBatch(string value) => $"Invalid input. '{value}' is not a valid value. Must be a positive integer.";

    /// <summary>A count of rows that only shows while rows are there.</summary>
    public static string VariableInBatch() => "It is not allowed to refer to variables in OF ... ROWS: the number must be known before the first row.";

    /// <summary>A part of a statement that commits by itself, where it may not stand.</summary>
    public static string MisplacedBatches(string place) => $"CALL {{ ... }} IN TRANSACTIONS {place} is not supported";

    /// <summary>One such part within another.</summary>
    public static string NestedBatches() => "Nested CALL { ... } IN TRANSACTIONS is not supported";

    /// <summary>An unknown function.</summary>
    public static string UnknownFunction(string name, string? near) => $"Unknown function '{name}'{Messages.DidYouMean(near)}";

    /// <summary>Too few arguments.</summary>
    public static string TooFewArguments(string function) => $"Insufficient parameters for function '{function}'";

    /// <summary>Too many arguments.</summary>
    public static string TooManyArguments(string function) => $"Too many parameters for function '{function}'";

    /// <summary>DISTINCT in a function that does not aggregate.</summary>
    public static string MisplacedDistinct(string function) => $"Invalid use of DISTINCT with function '{function}'";

    /// <summary>The old property test.</summary>
    public static string PropertyExists() =>
        "The property existence syntax `... exists(variable.property)` is no longer supported. Please use `variable.property IS NOT NULL` instead.";

    /// <summary>exists() of something else.</summary>
    public static string ExistsNeedsPattern() => "Argument to exists(...) is not a pattern";

    /// <summary>A map of point() that describes none.</summary>
    public static string NoPoint() => "A point is described by 'x' and 'y', or by 'latitude' and 'longitude'";

    /// <summary>A quantifier without a condition.</summary>
    public static string QuantifierNeedsWhere(string function) => $"{function}(...) requires a WHERE predicate";

    /// <summary>A pattern as a value.</summary>
    public static string MisplacedPattern() =>
        "A pattern expression should only be used in order to test the existence of a pattern. It should therefore only be used in contexts that evaluate to a boolean, "
        + "e.g. inside the function exists() or in a WHERE-clause. No other uses are allowed, instead they should be replaced by a pattern comprehension.";

    /// <summary>size() of a pattern.</summary>
    public static string PatternInSize() =>
        "A pattern expression should only be used in order to test the existence of a pattern. It can no longer be used inside the function size(), "
        + "an alternative is to replace size() with COUNT {}.";

    /// <summary>A new variable in a pattern expression.</summary>
    public static string SubqueryInMerge() => "Subquery expressions are not allowed in a MERGE clause.";

    public static string PatternIntroduces(string name) => $"PatternExpressions are not allowed to introduce new variables: '{name}'.";

    /// <summary>DELETE of labels.</summary>
    public static string DeleteLabels() => "DELETE doesn't support removing labels from a node. Try REMOVE.";

    /// <summary>A clause that reads in FOREACH.</summary>
    public static string InvalidInForeach(string clause) => $"Invalid use of {clause} inside FOREACH";

    /// <summary>Writing in a subquery expression.</summary>
    public static string UpdatesInExpression(string kind) => $"{Article(kind)} {kind} Expression cannot contain any updates";

    /// <summary>COLLECT of other than one column.</summary>
    public static string CollectOneColumn() => "A Collect Expression must end with a single return column.";

    /// <summary>An importing WITH that computes.</summary>
    public static string ImportingWith() =>
        "Importing WITH should consist only of simple references to outside variables. Aliasing or expressions are not supported.";

    /// <summary>An importing WITH that sorts or filters.</summary>
    public static string ImportingWithClause(string clause) => $"Importing WITH should consist only of simple references to outside variables. {clause} is not allowed.";

    /// <summary>A parameter as a pattern's properties.</summary>
    public static string ParameterMap(string clause, string parameter) =>
        $"Parameter maps cannot be used in `{clause}` patterns (use a literal map instead, e.g. `{{id: ${parameter}.id}}`)";

    /// <summary>A node that is there already, with more than its name.</summary>
    public static string BoundNodeWithMore(string name) =>
        $"Can't create node `{name}` with labels or properties here. The variable is already declared in this context";

    /// <summary>A relationship without exactly one type.</summary>
    public static string TypeRequired(string clause, int count) => count == 0
        ? $"Exactly one relationship type must be specified for {clause}. Did you forget to prefix your relationship type with a ':'?"
        : $"A single relationship type must be specified for {clause}";

    /// <summary>A choice of labels where they are to be made.</summary>
    public static string AnyInCreation(string what) => $"Dynamic {what} using `$any()` are not allowed in CREATE or MERGE.";

    /// <summary>An element of a path that is made needs another element of it.</summary>
    public static string OwnReference(string name) => $"The variable '{name}' is created in the same path, so its properties cannot be read here; create it in an earlier clause.";

    /// <summary>A constraint over more than it can be over.</summary>
    public static string OneConstrainedProperty(string kind) => $"Constraint type '{kind}' does not allow multiple properties";

    /// <summary>A slice without bounds.</summary>
    public static string EmptySlice() => "The start or end (or both) is required for a collection slice";

    /// <summary>Two ways to write paths of several lengths in one MATCH.</summary>
    public static string MixedLengths() =>
        "Mixing variable-length relationships ('-[*]-') with quantified relationships ('()-->*()') or quantified path patterns ('(()-->())*') is not allowed.";

    /// <summary>More than a choice of types in a variable length.</summary>
    public static string LongTypes() => "Variable length relationships must not use relationship type expressions.";

    /// <summary>A condition inside a variable length.</summary>
    public static string LongWhere() => "Relationship pattern predicates are not supported for variable-length relationships.";

    /// <summary>A hint that nothing in its MATCH bears out.</summary>
    public static string UselessHint(string variable, string missing) =>
        $"Cannot use this hint: the MATCH says nothing of {missing} of `{variable}`, neither in the pattern nor in its WHERE.";

    /// <summary>A hint of a join where there is nothing to join.</summary>
    public static string JoinOfOneNode() => "Cannot use a join hint where a pattern is a single node: there is nothing to join";

    /// <summary>A hint of a text index where no text is compared.</summary>
    public static string HintOfText(string variable, string property) =>
        $"Cannot use this hint: a text index finds only text, and no condition compares `{variable}.{property}` with a text; STARTS WITH, CONTAINS or = 'text' would.";

    /// <summary>A relationship without direction.</summary>
    public static string DirectionRequired() => "Only directed relationships are supported in CREATE";

    /// <summary>A variable length where relationships are made.</summary>
    public static string VariableLength(string clause) => $"Variable length relationships cannot be used in {clause}";

    /// <summary>What a pattern that is made cannot hold.</summary>
    public static string NotInCreation(string what, string clause) => $"{what} cannot be used in {clause}, but only in a MATCH clause";

    /// <summary>Nodes side by side.</summary>
    public static string Juxtaposition() =>
        "Juxtaposition is currently only supported for quantified path patterns; put a relationship between these two nodes";

    /// <summary>A quantified path without relationships.</summary>
    public static string EmptyQuantifiedPath() => "A quantified path pattern needs at least one relationship";

    /// <summary>A path that may be nothing at all.</summary>
    public static string EmptyPath() => "A path must have a node: a path that repeats and may do so no times needs a node pattern beside it";

    /// <summary>A computed label in a condition.</summary>
    public static string DynamicLabelTest() => "A computed label or type may stand in the patterns of MATCH, CREATE and MERGE, in SET and in REMOVE only";

    /// <summary>A shortest path back to where it begins.</summary>
    public static string ShortestPathEnds() =>
        "The shortest path algorithm does not work when the start and end nodes are the same; let a WHERE before it keep such rows out.";

    /// <summary>A condition within a quantifier on a path of the same MATCH.</summary>
    public static string PathOfRepetition(string path) =>
        $"From within a quantified path pattern, one may only reference paths that are already bound in a previous `MATCH` clause, and `{path}` is of the same.";

    /// <summary>A name for the path that a quantifier repeats.</summary>
    public static string PathInQuantifier() => "Assigning a path in a quantified path pattern is not supported; name the whole path.";

    /// <summary>A quantifier within a quantifier.</summary>
    public static string NestedQuantifier() => "Quantified path patterns are not allowed to be nested.";

    /// <summary>Bounds the wrong way round.</summary>
    public static string QuantifierBounds() => "A quantifier's upper bound must be at least 1 and not below its lower bound";

    /// <summary>shortestPath of more than one relationship.</summary>
    public static string ShortestPathShape(string function) => $"{function}(...) requires a pattern containing a single relationship";

    /// <summary>shortestPath of a quantified path.</summary>
    public static string ShortestPathQuantified(string function) => $"{function}(...) contains quantified pattern. This is currently not supported; SHORTEST takes such paths.";

    /// <summary>shortestPath with a greater least length.</summary>
    public static string ShortestPathMinimum(string function) => $"{function}(...) does not support a minimal length different from 0 or 1";

    /// <summary>shortestPath over unknown nodes.</summary>
    public static string ShortestPathNodes(string function) => $"A {function}(...) requires bound nodes when not part of a MATCH clause.";

    /// <summary>Path selectors where they cannot be.</summary>
    public static string SelectorInCreation(string clause) => $"A path selector cannot be used in {clause}";

    /// <summary>A path selector's number.</summary>
    public static string SelectorCount() => "The number of paths must be a literal integer of at least 1";

    /// <summary>A name inside and outside of a repeated path.</summary>
    public static string InsideAndOutside(string name) =>
        $"The variable `{name}` occurs both inside and outside a quantified path pattern and needs to be renamed.";

    /// <summary>A name in two quantified paths.</summary>
    public static string InTwoQuantified(string name) => $"The variable `{name}` occurs in multiple quantified path patterns and needs to be renamed.";

    /// <summary>A name in a quantified path that a clause before it has given.</summary>
    public static string KnownInQuantified(string name) =>
        $"The variable `{name}` is already defined in a previous clause, it cannot be referenced as a node or as a relationship variable inside of a quantified path pattern.";

    /// <summary>A variable length that is repeated.</summary>
    public static string LengthInQuantifier() => "Variable length relationships cannot be part of a quantified path pattern.";

    /// <summary>A name behind OPTIONS that nothing has.</summary>
    public static string UnknownIndexOption(string name) =>
        $"Invalid option provided: {name}; valid options are `{IndexOptions.Provider}` and `{IndexOptions.Configuration}`.";

    /// <summary>SHOW of something behind SHOW.</summary>
    public static string NotCombinable() =>
        "Composing commands other than `SHOW TRANSACTIONS` and `TERMINATE TRANSACTIONS` is not available; each such command is a statement of its own.";

    /// <summary>A combined command without YIELD.</summary>
    public static string CombinedWithoutYield() => "When combining show and/or terminate commands, each needs a `YIELD` that names its columns.";

    /// <summary>A combined command with YIELD *.</summary>
    public static string CombinedYieldAll() => "When combining show and/or terminate commands, `YIELD *` isn't permitted; name the columns.";

    /// <summary>Combined commands without RETURN.</summary>
    public static string CombinedWithoutReturn() => "When combining show and/or terminate commands, `RETURN` isn't optional.";

    /// <summary>SHORTEST beside other patterns.</summary>
    public static string SelectiveAmongOthers() =>
        "Multiple path patterns cannot be used in the same clause in combination with a selective path selector; use a MATCH of its own.";

    /// <summary>A key of the wrong type.</summary>
    public static string WrongKey(string container, string expected, string actual) =>
        $"Type mismatch: {container} must be given as {expected}, but was {actual}";

    /// <summary>A parameter whose value has the wrong type.</summary>
    public static string ParameterMismatch(string name, string expected, string actual) =>
        $"Type mismatch for parameter '{name}': expected {expected} but was {actual}";

    /// <summary>A step of reduce that is of another type than where it begins.</summary>
    public static string AccumulatorMismatch(string accumulator, string step) => $"Type mismatch: accumulator is {accumulator} but expression has type {step}";

    /// <summary>A percentile that is none.</summary>
    public static string InvalidPercentile(string value) => $"Invalid input '{value}' is not a valid argument, must be a number in the range 0.0 to 1.0";

    /// <summary>Null as a label or type.</summary>
    public static string NullName() => "Null is not a valid token name. Token names cannot be empty or contain any null-bytes.";

    /// <summary>An unknown procedure.</summary>
    public static string UnknownProcedure(string name, string? near) =>
        $"There is no procedure with the name `{name}` registered for this database instance{Messages.DidYouMean(near) switch { "" => ".", var hint => hint }} "
        + "Please ensure you've spelled the procedure name correctly and that the procedure is properly deployed.";

    /// <summary>A wrong number of arguments of a procedure.</summary>
    public static string ProcedureArguments(string name, int given, int required, int allowed) =>
        FormattableString.Invariant($"Procedure call provides {(given < required ? "too few" : "too many")} arguments: got {given}, expected {(required == allowed ? $"{required}" : $"{required} to {allowed}")} of {name}");

    /// <summary>A procedure without parentheses in a query.</summary>
    public static string ProcedureParentheses(string name) => $"Procedure call is missing parentheses: {name}";

    /// <summary>A procedure in a query without YIELD.</summary>
    public static string YieldRequired() =>
        "Procedure call inside a query does not support naming results implicitly (name explicitly using `YIELD` instead)";

    /// <summary>YIELD * in a query.</summary>
    public static string YieldAll() => "Cannot use `YIELD *` outside standalone call";

    /// <summary>An unknown field of a procedure.</summary>
    public static string UnknownField(string name, string? near) => $"Unknown procedure output: `{name}`{Messages.DidYouMean(near)}";

    private static string Article(string word) => word[0] is 'E' ? "An" : "A";
}
