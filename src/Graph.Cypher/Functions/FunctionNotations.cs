namespace Graph.Cypher.Functions;

/// <summary>The functions as SHOW FUNCTIONS lists them: a category and a signature each, as Neo4j 5.26 writes them, by name.</summary>
internal static class FunctionNotations
{
    /// <summary>One function a line: its category, a space, its signature.</summary>
    public const string All = """
        Numeric abs(input :: INTEGER | FLOAT) :: INTEGER | FLOAT
        Trigonometric acos(input :: FLOAT) :: FLOAT
        Predicate all(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN
        Predicate any(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN
        Trigonometric asin(input :: FLOAT) :: FLOAT
        Trigonometric atan(input :: FLOAT) :: FLOAT
        Trigonometric atan2(y :: FLOAT, x :: FLOAT) :: FLOAT
        Aggregating avg(input :: INTEGER | FLOAT | DURATION) :: INTEGER | FLOAT | DURATION
        String btrim(input :: STRING) :: STRING
        String btrim(input :: STRING, trimCharacterString :: STRING) :: STRING
        Numeric ceil(input :: FLOAT) :: FLOAT
        Scalar char_length(input :: STRING) :: INTEGER
        Scalar character_length(input :: STRING) :: INTEGER
        Scalar coalesce(input :: ANY) :: ANY
        Aggregating collect(input :: ANY) :: LIST<ANY>
        Trigonometric cos(input :: FLOAT) :: FLOAT
        Trigonometric cot(input :: FLOAT) :: FLOAT
        Aggregating count(input :: ANY) :: INTEGER
        Temporal date(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: DATE
        Temporal date.realtime(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: DATE
        Temporal date.statement(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: DATE
        Temporal date.transaction(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: DATE
        Temporal date.truncate(unit :: STRING, input = DEFAULT_TEMPORAL_ARGUMENT :: ANY, fields = null :: MAP) :: DATE
        Temporal datetime(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED DATETIME
        Temporal datetime.fromepoch(seconds :: INTEGER | FLOAT, nanoseconds :: INTEGER | FLOAT) :: ZONED DATETIME
        Temporal datetime.fromepochmillis(milliseconds :: INTEGER | FLOAT) :: ZONED DATETIME
        Temporal datetime.realtime(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED DATETIME
        Temporal datetime.statement(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED DATETIME
        Temporal datetime.transaction(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED DATETIME
        Temporal datetime.truncate(unit :: STRING, input = DEFAULT_TEMPORAL_ARGUMENT :: ANY, fields = null :: MAP) :: ZONED DATETIME
        Trigonometric degrees(input :: FLOAT) :: FLOAT
        Temporal duration(input :: ANY) :: DURATION
        Temporal duration.between(from :: ANY, to :: ANY) :: DURATION
        Temporal duration.inDays(from :: ANY, to :: ANY) :: DURATION
        Temporal duration.inMonths(from :: ANY, to :: ANY) :: DURATION
        Temporal duration.inSeconds(from :: ANY, to :: ANY) :: DURATION
        Logarithmic e() :: FLOAT
        Scalar elementId(input :: NODE | RELATIONSHIP) :: STRING
        Scalar endNode(input :: RELATIONSHIP) :: NODE
        Predicate exists(input :: ANY) :: BOOLEAN
        Logarithmic exp(input :: FLOAT) :: FLOAT
        Scalar file() :: STRING
        Numeric floor(input :: FLOAT) :: FLOAT
        Graph graph.byElementId(elementId :: STRING) :: GRAPH
        Graph graph.byName(name :: STRING) :: GRAPH
        Trigonometric haversin(input :: FLOAT) :: FLOAT
        Scalar head(list :: LIST<ANY>) :: ANY
        Scalar id(input :: NODE | RELATIONSHIP) :: INTEGER
        Predicate isEmpty(input :: STRING | MAP | LIST<ANY>) :: BOOLEAN
        Numeric isNaN(input :: INTEGER | FLOAT) :: BOOLEAN
        List keys(input :: NODE | RELATIONSHIP | MAP) :: LIST<STRING>
        List labels(input :: NODE) :: LIST<STRING>
        Scalar last(list :: LIST<ANY>) :: ANY
        String left(original :: STRING, length :: INTEGER) :: STRING
        Scalar length(input :: PATH) :: INTEGER
        Scalar linenumber() :: INTEGER
        Temporal localdatetime(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL DATETIME
        Temporal localdatetime.realtime(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL DATETIME
        Temporal localdatetime.statement(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL DATETIME
        Temporal localdatetime.transaction(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL DATETIME
        Temporal localdatetime.truncate(unit :: STRING, input = DEFAULT_TEMPORAL_ARGUMENT :: ANY, fields = null :: MAP) :: LOCAL DATETIME
        Temporal localtime(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL TIME
        Temporal localtime.realtime(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL TIME
        Temporal localtime.statement(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL TIME
        Temporal localtime.transaction(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL TIME
        Temporal localtime.truncate(unit :: STRING, input = DEFAULT_TEMPORAL_ARGUMENT :: ANY, fields = null :: MAP) :: LOCAL TIME
        Logarithmic log(input :: FLOAT) :: FLOAT
        Logarithmic log10(input :: FLOAT) :: FLOAT
        String lower(input :: STRING) :: STRING
        String ltrim(input :: STRING) :: STRING
        String ltrim(input :: STRING, trimCharacterString :: STRING) :: STRING
        Aggregating max(input :: ANY) :: ANY
        Aggregating min(input :: ANY) :: ANY
        List nodes(input :: PATH) :: LIST<NODE>
        Predicate none(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN
        String normalize(input :: STRING) :: STRING
        String normalize(input :: STRING, normalForm = NFC :: [NFC, NFD, NFKC, NFKD]) :: STRING
        Scalar nullIf(v1 :: ANY, v2 :: ANY) :: ANY
        Aggregating percentileCont(input :: FLOAT, percentile :: FLOAT) :: FLOAT
        Aggregating percentileDisc(input :: INTEGER | FLOAT, percentile :: FLOAT) :: INTEGER | FLOAT
        Trigonometric pi() :: FLOAT
        Spatial point(input :: MAP) :: POINT
        Spatial point.distance(from :: POINT, to :: POINT) :: FLOAT
        Spatial point.withinBBox(point :: POINT, lowerLeft :: POINT, upperRight :: POINT) :: BOOLEAN
        Scalar properties(input :: NODE | RELATIONSHIP | MAP) :: MAP
        Trigonometric radians(input :: FLOAT) :: FLOAT
        Numeric rand() :: FLOAT
        Scalar randomUUID() :: STRING
        List range(start :: INTEGER, end :: INTEGER) :: LIST<INTEGER>
        List range(start :: INTEGER, end :: INTEGER, step :: INTEGER) :: LIST<INTEGER>
        List reduce(accumulator :: VARIABLE = initial :: ANY, variable :: VARIABLE IN list :: LIST<ANY> | expression :: ANY) :: ANY
        List relationships(input :: PATH) :: LIST<RELATIONSHIP>
        String replace(original :: STRING, search :: STRING, replace :: STRING) :: STRING
        String reverse(input :: STRING | LIST<ANY>) :: STRING | LIST<ANY>
        String right(original :: STRING, length :: INTEGER) :: STRING
        Numeric round(value :: FLOAT) :: FLOAT
        Numeric round(value :: FLOAT, precision :: INTEGER | FLOAT) :: FLOAT
        Numeric round(value :: FLOAT, precision :: INTEGER | FLOAT, mode :: STRING) :: FLOAT
        String rtrim(input :: STRING) :: STRING
        String rtrim(input :: STRING, trimCharacterString :: STRING) :: STRING
        Numeric sign(input :: INTEGER | FLOAT) :: INTEGER
        Trigonometric sin(input :: FLOAT) :: FLOAT
        Predicate single(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN
        Scalar size(input :: STRING | LIST<ANY>) :: INTEGER
        String split(original :: STRING, splitDelimiters :: STRING | LIST<STRING>) :: LIST<STRING>
        Logarithmic sqrt(input :: FLOAT) :: FLOAT
        Scalar startNode(input :: RELATIONSHIP) :: NODE
        Aggregating stdev(input :: FLOAT) :: FLOAT
        Aggregating stdevp(input :: FLOAT) :: FLOAT
        String substring(original :: STRING, start :: INTEGER) :: STRING
        String substring(original :: STRING, start :: INTEGER, length :: INTEGER) :: STRING
        Aggregating sum(input :: INTEGER | FLOAT | DURATION) :: INTEGER | FLOAT | DURATION
        List tail(input :: LIST<ANY>) :: LIST<ANY>
        Trigonometric tan(input :: FLOAT) :: FLOAT
        Temporal time(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED TIME
        Temporal time.realtime(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED TIME
        Temporal time.statement(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED TIME
        Temporal time.transaction(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED TIME
        Temporal time.truncate(unit :: STRING, input = DEFAULT_TEMPORAL_ARGUMENT :: ANY, fields = null :: MAP) :: ZONED TIME
        Scalar timestamp() :: INTEGER
        Scalar toBoolean(input :: BOOLEAN | STRING | INTEGER) :: BOOLEAN
        List toBooleanList(input :: LIST<ANY>) :: LIST<BOOLEAN>
        Scalar toBooleanOrNull(input :: ANY) :: BOOLEAN
        Scalar toFloat(input :: STRING | INTEGER | FLOAT) :: FLOAT
        List toFloatList(input :: LIST<ANY>) :: LIST<FLOAT>
        Scalar toFloatOrNull(input :: ANY) :: FLOAT
        Scalar toInteger(input :: BOOLEAN | STRING | INTEGER | FLOAT) :: INTEGER
        List toIntegerList(input :: LIST<ANY>) :: LIST<INTEGER>
        Scalar toIntegerOrNull(input :: ANY) :: INTEGER
        String toLower(input :: STRING) :: STRING
        String toString(input :: ANY) :: STRING
        List toStringList(input :: LIST<ANY>) :: LIST<STRING>
        String toStringOrNull(input :: ANY) :: STRING
        String toUpper(input :: STRING) :: STRING
        String trim(input :: STRING) :: STRING
        String trim([[LEADING | TRAILING | BOTH] [trimCharacterString :: STRING] FROM] input :: STRING) :: STRING
        Scalar type(input :: RELATIONSHIP) :: STRING
        String upper(input :: STRING) :: STRING
        Scalar valueType(input :: ANY) :: STRING
        Vector vector.similarity.cosine(a :: LIST<INTEGER | FLOAT>, b :: LIST<INTEGER | FLOAT>) :: FLOAT
        Vector vector.similarity.euclidean(a :: LIST<INTEGER | FLOAT>, b :: LIST<INTEGER | FLOAT>) :: FLOAT
        """;
}
