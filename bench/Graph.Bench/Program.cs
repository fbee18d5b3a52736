using System.CommandLine;
using Graph.Bench;
using Graph.Bench.Bolt;
using Graph.Bench.Databases;
using Graph.Bench.Engine;
using Graph.Bench.Extraction;
using Graph.Bench.Page;

var root = new RootCommand("Measures this project beside another system, in one run on one machine.")
{
    DatabasesCommand.Create(),
    BoltCommand.Create(),
    EngineCommand.Create(),
    ExtractionCommand.Create(),
    PageCommand.Create(),
};
return await BenchCommandLine.RunAsync(root, args);
