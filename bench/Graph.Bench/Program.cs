using System.CommandLine;
using Graph.Bench;
using Graph.Bench.Bolt;
using Graph.Bench.Databases;
using Graph.Bench.Engine;

var root = new RootCommand("Measures this project beside another system, in one run on one machine.")
{
    DatabasesCommand.Create(),
    BoltCommand.Create(),
    EngineCommand.Create(),
};
return await BenchCommandLine.RunAsync(root, args);
