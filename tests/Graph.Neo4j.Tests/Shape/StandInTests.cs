using System.Text.Json;
using Graph.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Graph.Neo4j.Tests.Shape;

/// <summary>
/// The adapter builds with the package Neo4j.Driver too. Where the package cannot be had, a stand-in with its signatures
/// takes its place: compiled in memory from the driver's list, then the adapter's sources against it.
/// </summary>
public sealed class StandInTests
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    private static readonly string[] Implicit =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "Neo4j.Driver"];

    [Test]
    public void The_adapter_compiles_against_the_driver_s_signatures() => Assert.That(Lines(CompileAdapter(DriverList.Read())), Is.Empty);

    [TestCase("IResultCursor", "PeekAsync")]
    [TestCase("ConfigBuilder", "WithConnectionTimeout")]
    public void A_signature_that_the_adapter_needs_and_the_driver_has_not_is_an_error(string typeName, string memberName)
    {
        var without = DriverList.Read()
            .Select(type => type.Name == typeName ? type with { Members = [.. type.Members.Where(member => member.Name != memberName)] } : type);
        Assert.That(Lines(CompileAdapter(without)), Does.Contain(memberName));
    }

    [TestCase("package", "Neo4j.Driver")]
    [TestCase("bolt", "Graph.Bolt")]
    public async Task One_switch_chooses_the_driver_that_the_adapter_builds_with(string choice, string driver)
    {
        string[] arguments =
        [
            "msbuild", RepositoryRoot.Combine("src", "Graph.Neo4j", "Graph.Neo4j.csproj"), $"-p:Neo4jDriver={choice}",
            "-getItem:PackageReference", "-getItem:ProjectReference", "-getItem:Using",
        ];
        var result = await ChildProcess.RunAsync("dotnet", arguments, environment: new Dictionary<string, string?>
        {
            ["MSBuildSDKsPath"] = null, ["MSBuildExtensionsPath"] = null, ["MSBUILD_EXE_PATH"] = null, ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        });
        Assert.That(result.ExitCode, Is.Zero, result.Output + result.Error);
        using var items = JsonDocument.Parse(result.Output);
        string[] chosen = [.. Items("PackageReference"), .. Items("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path))];
        Assert.Multiple(() =>
        {
            Assert.That(chosen.Intersect(["Neo4j.Driver", "Graph.Bolt"]), Is.EqualTo(new[] { driver }));
            Assert.That(Items("Using").Intersect(["Neo4j.Driver", "Graph.Bolt"]), Is.EqualTo(new[] { driver }));
        });

        string[] Items(string kind) => items.RootElement.GetProperty("Items").GetProperty(kind).EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString() ?? "").ToArray();
    }

    private static List<Diagnostic> CompileAdapter(IEnumerable<ListedType> driver)
    {
        using var library = new MemoryStream();
        var standIn = Compile("Neo4j.Driver", [StandIn.Source(driver)], NullableContextOptions.Disable, []);
        var emitted = standIn.Emit(library);
        Assert.That(Lines(emitted.Diagnostics), Is.Empty, "the stand-in itself");
        var sources = Directory.GetFiles(RepositoryRoot.Combine("src", "Graph.Neo4j"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            .Append(string.Concat(Implicit.Select(name => $"global using {name};\n")));
        var adapter = Compile("Graph.Neo4j", sources, NullableContextOptions.Enable, [MetadataReference.CreateFromImage(library.ToArray())]);
        return [.. adapter.GetDiagnostics()];
    }

    private static CSharpCompilation Compile(
        string name, IEnumerable<string> sources, NullableContextOptions nullable, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
            name,
            sources.Select(source => CSharpSyntaxTree.ParseText(source, Language)),
            Platform().Concat(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable));

    /// <summary>The assemblies of .NET and the port; our own client is left out.</summary>
    private static IEnumerable<MetadataReference> Platform() => $"{AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")}".Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "mscorlib.dll"))
        .Append(typeof(Model.IGraphDatabase).Assembly.Location)
        .Select(path => MetadataReference.CreateFromFile(path));

    private static string Lines(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Where(each => each.Severity >= DiagnosticSeverity.Warning).Select(each => each.ToString()));
}
