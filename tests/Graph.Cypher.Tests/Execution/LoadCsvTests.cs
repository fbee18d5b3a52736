using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using Graph.Conformance.Stores;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Tests.Execution;

/// <summary>LOAD CSV, as Neo4j 5.26 reads the same bytes.</summary>
public sealed class LoadCsvTests
{
    private string _folder = "";
    private string _secret = "";

    [SetUp]
    public void SetUp()
    {
        _folder = Directory.CreateTempSubdirectory("load-csv").FullName;
        _secret = _folder + "-secret.csv";
        File.WriteAllText(_secret, "secret\n");
    }

    [TearDown]
    public void TearDown()
    {
        Directory.Delete(_folder, recursive: true);
        File.Delete(_secret);
    }

    [TestCase("a,b\n1,2\n", "[a, b] [1, 2]")]
    [TestCase("a,b\r\n1,2\r\n3,4", "[a, b] [1, 2] [3, 4]")]
    [TestCase("a\r1\r2", "[a] [1] [2]")]
    [TestCase("\n\na\n\n\n1\n", "[a] [1]")]
    [TestCase("1,,x\n,\n2,", "[1, null, x] [null, null] [2, null]")]
    [TestCase("\"\",\"q\"\"q\",\"many\nlines\"\n", "[, q\"q, many\nlines]")]
    [TestCase("\"x\\\"y\",\"p\\\\q\",\"n\\n\"\n", "[x\"y, p\\q, n\\n]")]
    [TestCase("a\\\"b,c\\d,a\"b\"c, \"y\"\n", "[a\\\"b, c\\d, a\"b\"c,  \"y\"]")]
    [TestCase("\"\"\"\"\"\",\"\\\\\"", "[\"\", \\]")]
    [TestCase("\ufeffa;b\n", "[a;b]")]
    [TestCase("", "")]
    [TestCase("  \n", "[  ]")]
    public void Rows_are_lists_of_fields(string text, string rows)
    {
        Write("rows.csv", text);
        var found = Run("LOAD CSV FROM 'file:///rows.csv' AS row RETURN row").Select(row => Shown(row[0]));

        Assert.That(string.Join(' ', found), Is.EqualTo(rows));
    }

    [TestCase("a,b\n1,2\n3\n4,5,6\n", "a=1 b=2; a=3 b=null; a=4 b=5")]
    [TestCase("a,,b,a\n1,2,3,4\n", "=2 a=4 b=3")]
    [TestCase("\"a b\",c\n\"\",\n", "a b= c=null")]
    [TestCase("a\n", "")]
    [TestCase("", "")]
    public void With_headers_they_are_maps(string text, string rows)
    {
        Write("rows.csv", text);
        var found = Run("LOAD CSV WITH HEADERS FROM 'file:///rows.csv' AS row RETURN row")
            .Select(row => string.Join(' ', row[0].AsMap().OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}={Shown(entry.Value)}")));

        Assert.That(string.Join("; ", found), Is.EqualTo(rows));
    }

    [Test]
    public void Another_character_may_part_the_fields()
    {
        Write("rows.csv", "a;b,c\td\n");

        Assert.Multiple(() =>
        {
            Assert.That(Shown(Run("LOAD CSV FROM 'file:///rows.csv' AS row FIELDTERMINATOR ';' RETURN row")[0][0]), Is.EqualTo("[a, b,c\td]"));
            Assert.That(Shown(Run(@"LOAD CSV FROM 'file:///rows.csv' AS row FIELDTERMINATOR '\t' RETURN row")[0][0]), Is.EqualTo("[a;b,c, d]"));
        });
    }

    [Test]
    public void The_folder_may_be_the_root_of_all()
    {
        Write("rows.csv", "a\n");
        var root = Path.GetPathRoot(_folder)!; // the folder is a full path
        var address = $"file:///{Path.GetRelativePath(root, _folder).Replace('\\', '/')}/rows.csv";
        var rows = Run(new CypherEngineOptions { ImportFolder = root }, "LOAD CSV FROM $f AS row RETURN row[0]", address, QueryLimits.None);

        Assert.That(Shown(rows[0][0]), Is.EqualTo("a"));
    }

    // A row over several lines counts once, an empty line not at all; the place goes with its row until an aggregation.
    [TestCase("LOAD CSV WITH HEADERS FROM $f AS row RETURN linenumber()", "2 3 4")]
    [TestCase("LOAD CSV FROM $f AS row WITH row ORDER BY row[0] DESC RETURN linenumber()", "4 3 1 2")]
    [TestCase("LOAD CSV FROM $f AS row WITH row LIMIT 2 UNWIND [1, 2] AS x RETURN linenumber()", "1 1 2 2")]
    [TestCase("LOAD CSV FROM $f AS row CALL (row) { RETURN linenumber() AS n } RETURN n", "1 2 3 4")]
    [TestCase("LOAD CSV FROM $f AS row CALL { RETURN linenumber() AS n } RETURN n", "null null null null")]
    [TestCase("LOAD CSV FROM $f AS row CALL { WITH row RETURN linenumber() AS n } RETURN n", "1 2 3 4")]
    [TestCase("CALL { LOAD CSV FROM $f AS row RETURN row } RETURN linenumber()", "1 2 3 4")]
    [TestCase("CALL { LOAD CSV FROM $f AS row RETURN row } WITH row ORDER BY row[0] DESC RETURN linenumber()", "4 3 1 2")]
    [TestCase("LOAD CSV FROM $f AS row RETURN COLLECT { RETURN linenumber() }[0]", "1 2 3 4")]
    [TestCase("LOAD CSV FROM $f AS row WITH row[0] AS a, count(*) AS n RETURN linenumber()", "null null null null")]
    [TestCase("LOAD CSV FROM $f AS row WITH DISTINCT size(row) AS a RETURN linenumber()", "1")]
    [TestCase("LOAD CSV FROM $f AS row WITH row LIMIT 1 RETURN file()", "///rows one.csv")]
    [TestCase("LOAD CSV FROM $f AS row LOAD CSV FROM $f AS other RETURN DISTINCT linenumber()", "1 2 3 4")]
    [TestCase("RETURN linenumber()", "null")]
    public void The_place_in_the_file_goes_with_the_row(string statement, string places)
    {
        Write("rows one.csv", "c\n\"a\nb\"\n\nd\ne\n");
        var found = Run(statement, address: "file:///rows%20one.csv").Select(row => Shown(row[0]));

        Assert.That(string.Join(' ', found), Is.EqualTo(places));
    }

    [Test]
    public void A_packed_file_is_unpacked()
    {
        using (var packed = new GZipStream(File.Create(Path.Combine(_folder, "rows.csv.gz")), CompressionMode.Compress))
        {
            packed.Write("a,b\n"u8);
        }

        Assert.That(Shown(Run("LOAD CSV FROM 'file:///rows.csv.gz' AS row RETURN row")[0][0]), Is.EqualTo("[a, b]"));
    }

    [TestCase("file:///nothing.csv")]
    [TestCase("file:///")]
    [TestCase("file:///below")]
    [TestCase("file:///../load-csv-secret.csv")]
    [TestCase("file:///below/../../x")]
    [TestCase("file:///%2e%2e/x")]
    [TestCase("file:///link.csv")]
    [TestCase("file:///folder/rows.csv")]
    [TestCase("file:///circle.csv")]
    [TestCase("file:////etc/passwd")]
    [TestCase("file:///%00")]
    [TestCase("file://localhost/rows.csv")]
    [TestCase("file:rows.csv")]
    [TestCase("file:///rows.csv?x=1")]
    [TestCase("file:///rows.csv#x")]
    [TestCase("file:///a b.csv")]
    [TestCase("rows.csv")]
    [TestCase("")]
    [TestCase("ftp://127.0.0.1/rows.csv")]
    [TestCase("http://127.0.0.1:1/rows.csv")]
    public void Nothing_else_is_read(string address)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "below"));
        File.CreateSymbolicLink(Path.Combine(_folder, "link.csv"), _secret);
        File.CreateSymbolicLink(Path.Combine(_folder, "circle.csv"), Path.Combine(_folder, "circle.csv"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "folder"), Path.GetTempPath());
        var error = Assert.Throws<GraphException>(() => Run("LOAD CSV FROM $f AS row RETURN row", address));

        Assert.That(error.Code, Is.EqualTo(ErrorCodes.ExternalResourceFailed));
        Assert.That(error.Message, Does.Contain($"'{address}'"));
    }

    [Test]
    public void The_secret_beside_the_folder_is_not_read()
    {
        var address = "file:///../" + Path.GetFileName(_secret);

        Assert.That(() => Run("LOAD CSV FROM $f AS row RETURN row", address), Throws.InstanceOf<GraphException>());
    }

    [Test]
    public void Links_within_the_folder_lead_on()
    {
        Write("rows.csv", "a\n");
        File.CreateSymbolicLink(Path.Combine(_folder, "link.csv"), "rows.csv");

        Assert.That(Shown(Run("LOAD CSV FROM 'file:///link.csv' AS row RETURN row")[0][0]), Is.EqualTo("[a]"));
    }

    [Test]
    public void Without_a_folder_the_error_names_the_option()
    {
        var error = Assert.Throws<GraphException>(() => Run(CypherEngineOptions.Default, "LOAD CSV FROM 'file:///rows.csv' AS row RETURN row", "", QueryLimits.None));

        Assert.That(error.Code, Is.EqualTo(ErrorCodes.ExternalResourceFailed));
        Assert.That(error.Message, Does.Contain("--import-folder"));
    }

    [TestCase("\"open,1\n2,3\n", "in row 1 a field that begins with a quote has no closing one")]
    [TestCase("a\n\"x\"y,2\n", "in row 2 a field goes on behind its closing quote: 'x'")]
    [TestCase("a\n\"x\" ,2\n", "in row 2 a field goes on behind its closing quote: 'x'")]
    public void A_quote_that_is_wrong_is_told_with_its_row(string text, string message)
    {
        Write("rows.csv", text);
        var error = Assert.Throws<GraphException>(() => Run("LOAD CSV FROM 'file:///rows.csv' AS row RETURN row"));

        Assert.That(error.Code, Is.EqualTo("Neo.DatabaseError.Statement.ExecutionFailed"));
        Assert.That(error.Message, Does.Contain(message));
    }

    [Test]
    public void A_file_longer_than_the_memory_limit_is_read_row_by_row()
    {
        Write("rows.csv", string.Concat(Enumerable.Range(0, 100_000).Select(number => string.Create(CultureInfo.InvariantCulture, $"{number},{new string('x', 20)}\n"))));
        var rows = Run(Options(), "LOAD CSV FROM 'file:///rows.csv' AS row RETURN count(*), max(linenumber())", "", new QueryLimits { MemoryBytes = 100_000 });

        Assert.That(rows[0].Select(Shown), Is.EqualTo(new[] { "100000", "100000" }));
    }

    [Test]
    public void A_field_longer_than_the_limits_is_refused()
    {
        Write("rows.csv", new string('x', 1_000_000));
        var error = Assert.Throws<GraphException>(() => Run(Options(), "LOAD CSV FROM 'file:///rows.csv' AS row RETURN 1", "", new QueryLimits { MemoryBytes = 100_000 }));

        Assert.That(error.Code, Is.EqualTo(ErrorCodes.OutOfMemory));
    }

    [Test]
    public void Addresses_are_fetched_where_that_is_switched_on()
    {
        using var server = new HttpListener();
        var address = Listen(server);
        var answers = Task.Run(() => Answer(server, 2));
        var options = new CypherEngineOptions { FetchesAddresses = true };

        var rows = Run(options, "LOAD CSV FROM $f AS row RETURN row, file()", address + "a/rows%20one.csv", QueryLimits.None);
        var error = Assert.Throws<GraphException>(() => Run(options, "LOAD CSV FROM $f AS row RETURN row", address + "nothing", QueryLimits.None));
        Assert.Multiple(() =>
        {
            Assert.That(rows[0].Select(Shown), Is.EqualTo(new[] { "[a, b]", "rows one.csv" }));
            Assert.That(error.Code, Is.EqualTo(ErrorCodes.ExternalResourceFailed));
            Assert.That(() => Run("LOAD CSV FROM $f AS row RETURN row", address), Throws.InstanceOf<GraphException>().With.Message.Contains("--load-addresses"));
            Assert.That(answers.Wait(TimeSpan.FromMinutes(1)), Is.True);
        });
    }

    [Test]
    public void A_file_fetched_without_encryption_is_warned_of()
    {
        using var server = new HttpListener();
        var parameters = new Dictionary<string, Value> { ["f"] = Value.Of(Listen(server)) };
        var answers = Task.Run(() => Answer(server, 1));
        var engine = new CypherEngine(new CypherEngineOptions { FetchesAddresses = true });
        using var result = engine.Read(engine.Prepare("LOAD CSV FROM $f AS row RETURN row"), new MemoryGraph(), parameters, new QueryBudget(QueryLimits.None));

        Assert.That(result.Rows().Count(), Is.EqualTo(1));
        Assert.That(result.Consume().Notifications.Select(notification => notification.Code), Is.EqualTo(new[] { "Neo.ClientNotification.Statement.InsecureProtocol" }));
        Assert.That(answers.Wait(TimeSpan.FromMinutes(1)), Is.True);
    }

    [Test]
    public void A_server_that_does_not_answer_is_left_at_the_time_limit()
    {
        using var server = new HttpListener();
        var address = Listen(server);
        var options = new CypherEngineOptions { FetchesAddresses = true };
        var error = Assert.Throws<GraphException>(
            () => Run(options, "LOAD CSV FROM $f AS row RETURN row", address, new QueryLimits { Timeout = TimeSpan.FromMilliseconds(300) }));

        Assert.That(error.Code, Is.EqualTo(ErrorCodes.TransactionTimedOut));
    }

    private static string Listen(HttpListener server)
    {
        for (var port = 20_000 + (Environment.ProcessId % 10_000); ; port++)
        {
            try
            {
                var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/");
                server.Prefixes.Clear();
                server.Prefixes.Add(address);
                server.Start();
                return address;
            }
            catch (HttpListenerException)
            {
                TestContext.Out.WriteLine($"port {port} is taken");
            }
        }
    }

    private static void Answer(HttpListener server, int requests)
    {
        for (var request = 0; request < requests; request++)
        {
            var context = server.GetContext();
            context.Response.StatusCode = context.Request.RawUrl == "/nothing" ? 404 : 200;
            context.Response.Close("a,b\n"u8.ToArray(), willBlock: true);
        }
    }

    private static string Shown(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Shown))}]",
        ValueKind.String => value.AsString(),
        _ => value.ToString()!,
    };

    private static List<IReadOnlyList<Value>> Run(CypherEngineOptions options, string statement, string address, QueryLimits limits)
    {
        var engine = new CypherEngine(options);
        var parameters = new Dictionary<string, Value> { ["f"] = Value.Of(address) };
        using var result = engine.Read(engine.Prepare(statement), new MemoryGraph(), parameters, new QueryBudget(limits));
        return [.. result.Rows()];
    }

    private List<IReadOnlyList<Value>> Run(string statement, string address = "") => Run(Options(), statement, address, QueryLimits.None);

    private CypherEngineOptions Options() => new() { ImportFolder = _folder };

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text, new UTF8Encoding(false));
}
