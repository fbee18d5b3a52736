namespace Graph.Cypher.Functions;

/// <summary>All functions that statements may call, by name. The engine attaches what they do.</summary>
internal static class FunctionSignatures
{
    private static readonly FunctionSignature[] Table = [.. Aggregates(), .. Entities(), .. Lists(), .. Numbers(), .. Strings(), .. Conversions(), .. Temporals(), .. Spatials()];

    private static readonly Dictionary<string, FunctionSignature> ByName = Table.ToDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary><c>count(*)</c>, which counts rows. It is not found by name.</summary>
    public static FunctionSignature CountStar { get; } = SignatureNotation.ParseFunction("count() integer", "The number of rows.", isAggregate: true);

    /// <summary>All functions, by area.</summary>
    public static IReadOnlyList<FunctionSignature> All => Table;

    /// <summary>The function of a name in any case, or null.</summary>
    public static FunctionSignature? Find(string name) => ByName.GetValueOrDefault(name);

    private static FunctionSignature[] Aggregates() =>
    [
        Aggregate("avg(number|duration) number|duration", "The mean of the values that are not null."),
        Aggregate("collect(any) list", "The list of the values that are not null."),
        Aggregate("count(any) integer", "The number of values that are not null."),
        Aggregate("max(any) any", "The greatest value."),
        Aggregate("min(any) any", "The least value."),
        Aggregate("percentileCont(float, float) float", "A percentile, interpolated between its neighbours."),
        Aggregate("percentileDisc(number, float) number", "A percentile, as the nearest value there is."),
        Aggregate("stDev(float) float", "The standard deviation of a sample."),
        Aggregate("stDevP(float) float", "The standard deviation of a population."),
        Aggregate("sum(number|duration) number|duration", "The sum of the values."),
    ];

    private static FunctionSignature[] Entities() =>
    [
        Scalar("coalesce(any...) any", "The first value that is not null."),
        Scalar("elementId(node|relationship) string", "The id of a node or relationship as a text."),
        Scalar("endNode(relationship) node", "The node a relationship leads to."),
        Scalar("file() string", "The address of the file that LOAD CSV reads, else null."),
        Scalar("exists(any) boolean", "Whether a pattern has a match."),
        Scalar("id(node|relationship) integer", "The id of a node or relationship as a number."),
        Scalar("isEmpty(string|map|node|relationship|list) boolean", "Whether a text, map or list is empty."),
        Scalar("keys(node|relationship|map) list<string>", "The names of all properties."),
        Scalar("labels(node) list<string>", "The labels of a node."),
        Scalar("length(path) integer", "The number of relationships in a path."),
        Scalar("linenumber() integer", "The line that LOAD CSV is at, else null."),
        Scalar("nodes(path) list<node>", "The nodes of a path in order."),
        Scalar("nullIf(any, any) any", "Null where both are equal, else the first."),
        Scalar("properties(node|relationship|map) map", "All properties as a map."),
        Scalar("randomUUID() string", "A new random identifier."),
        Scalar("relationships(path) list<relationship>", "The relationships of a path in order."),
        Scalar("size(string|list) integer", "The number of characters of a text or of items of a list."),
        Scalar("startNode(relationship) node", "The node a relationship starts from."),
        Scalar("timestamp() integer", "Milliseconds since the beginning of 1970 UTC."),
        Scalar("type(relationship) string", "The type of a relationship."),
        Scalar("valueType(any) string", "The name of the type a value has."),
    ];

    private static FunctionSignature[] Lists() =>
    [
        Scalar("head(list) any", "The first item of a list."),
        Scalar("last(list) any", "The last item of a list."),
        Scalar("range(integer, integer, integer?) list<integer>", "The integers between two bounds, both included."),
        Scalar("reverse(string|list) string|list", "A text or list backwards."),
        Scalar("tail(list) list", "A list without its first item."),
        Scalar("vector.similarity.cosine(list<somenumber>, list<somenumber>) float", "How nearly two vectors point the same way."),
        Scalar("vector.similarity.euclidean(list<somenumber>, list<somenumber>) float", "How near two vectors end."),
    ];

    private static FunctionSignature[] Numbers() =>
    [
        Scalar("abs(number) number", "The absolute value of a number."),
        Scalar("acos(float) float", "The arc cosine in radians."),
        Scalar("asin(float) float", "The arc sine in radians."),
        Scalar("atan(float) float", "The arc tangent in radians."),
        Scalar("atan2(float, float) float", "The angle of a point (y, x) in radians."),
        Scalar("ceil(float) float", "The least whole number that is not smaller."),
        Scalar("cos(float) float", "The cosine."),
        Scalar("cot(float) float", "The cotangent."),
        Scalar("degrees(float) float", "Radians as degrees."),
        Scalar("e() float", "The base of the natural logarithm."),
        Scalar("exp(float) float", "e to a power."),
        Scalar("floor(float) float", "The greatest whole number that is not greater."),
        Scalar("haversin(float) float", "Half the versine."),
        Scalar("isNaN(number) boolean", "Whether a float is not a number."),
        Scalar("log(float) float", "The natural logarithm."),
        Scalar("log10(float) float", "The logarithm to base ten."),
        Scalar("pi() float", "The number pi."),
        Scalar("radians(float) float", "Degrees as radians."),
        Scalar("rand() float", "A random number from 0 to below 1."),
        Scalar("round(float, somenumber?, string?) float", "A number rounded to so many decimal places, in one of the rounding modes."),
        Scalar("sign(number) integer", "-1, 0 or 1."),
        Scalar("sin(float) float", "The sine."),
        Scalar("sqrt(float) float", "The square root."),
        Scalar("tan(float) float", "The tangent."),
    ];

    private static FunctionSignature[] Strings() =>
    [
        Scalar("btrim(string, string?) string", "A text without white space, or the given characters, at both ends."),
        Scalar("char_length(string) integer", "The number of characters."),
        Scalar("character_length(string) integer", "The number of characters."),
        Scalar("left(string, integer) string", "The first characters of a text."),
        Scalar("lower(string) string", "A text in lower case."),
        Scalar("ltrim(string, string?) string", "A text without white space, or the given characters, at its start."),
        Scalar("normalize(string, string?) string", "A text in a Unicode normal form."),
        Scalar("replace(string, string, string) string", "A text with every occurrence of another replaced."),
        Scalar("right(string, integer) string", "The last characters of a text."),
        Scalar("rtrim(string, string?) string", "A text without white space, or the given characters, at its end."),
        Scalar("split(string, string|list<string>) list<string>", "The pieces of a text between separators."),
        Scalar("substring(string, integer, integer?) string", "A piece of a text from a position counted from 0."),
        Scalar("toLower(string) string", "A text in lower case."),
        Scalar("toUpper(string) string", "A text in upper case."),
        Scalar("trim(string) string", "A text without white space at both ends."),
        Scalar($"{TrimFunctions.Both}(string, string) string", "A text without a character at both ends."),
        Scalar($"{TrimFunctions.Leading}(string, string) string", "A text without a character at its start."),
        Scalar($"{TrimFunctions.Trailing}(string, string) string", "A text without a character at its end."),
        Scalar("upper(string) string", "A text in upper case."),
    ];

    private static FunctionSignature[] Conversions() =>
    [
        Scalar("toBoolean(boolean|string|integer) boolean", "A text or integer as a boolean."),
        Scalar("toBooleanList(list) list<boolean>", "Each item as a boolean or null."),
        Scalar("toBooleanOrNull(any) boolean", "A value as a boolean, or null."),
        Scalar("toFloat(string|number) float", "A text or number as a float."),
        Scalar("toFloatList(list) list<float>", "Each item as a float or null."),
        Scalar("toFloatOrNull(any) float", "A value as a float, or null."),
        Scalar("toInteger(boolean|string|number|list) integer", "A text, number or boolean as an integer."),
        Scalar("toIntegerList(list) list<integer>", "Each item as an integer or null."),
        Scalar("toIntegerOrNull(any) integer", "A value as an integer, or null."),
        Scalar("toString(boolean|number|point|string|duration|date|time|localtime|localdatetime|datetime) string", "A value as a text."),
        Scalar("toStringList(list) list<string>", "Each item as a text or null."),
        Scalar("toStringOrNull(any) string", "A value as a text, or null."),
    ];

    private static FunctionSignature[] Temporals() =>
    [
        .. TemporalType("date"),
        .. TemporalType("datetime"),
        .. TemporalType("localdatetime"),
        .. TemporalType("localtime"),
        .. TemporalType("time"),
        Scalar("datetime.fromEpoch(somenumber, somenumber) datetime", "The date and time of so many seconds and nanoseconds since 1970."),
        Scalar("datetime.fromEpochMillis(somenumber) datetime", "The date and time of so many milliseconds since 1970."),
        Scalar("duration(any) duration", "A duration from a text or a map of its parts."),
        Scalar("duration.between(any, any) duration", "The time between two instants in months, days and seconds."),
        Scalar("duration.inDays(any, any) duration", "The time between two instants in days."),
        Scalar("duration.inMonths(any, any) duration", "The time between two instants in months."),
        Scalar("duration.inSeconds(any, any) duration", "The time between two instants in seconds."),
    ];

    private static FunctionSignature[] TemporalType(string type) =>
    [
        Scalar($"{type}(any?) {type}", $"A {type} from a text, a map of its parts or another instant; without an argument the current one."),
        Scalar($"{type}.realtime(any?) {type}", "The instant at which it is evaluated."),
        Scalar($"{type}.statement(any?) {type}", "The instant at which the statement began."),
        Scalar($"{type}.transaction(any?) {type}", "The instant at which the transaction began."),
        Scalar($"{type}.truncate(string, any?, map|node|relationship?) {type}", "An instant cut down to a unit, with some parts set anew."),
    ];

    private static FunctionSignature[] Spatials() =>
    [
        Scalar("point(map|node|relationship) point", "A point from a map of its coordinates."),
        Scalar("point.distance(any, any) float", "The distance of two points; in metres for geographic ones."),
        Scalar("point.withinBBox(any, any, any) boolean", "Whether a point lies in a box given by two corners."),
    ];

    private static FunctionSignature Scalar(string notation, string description) =>
        SignatureNotation.ParseFunction(notation, description, isAggregate: false);

    private static FunctionSignature Aggregate(string notation, string description) =>
        SignatureNotation.ParseFunction(notation, description, isAggregate: true);
}
