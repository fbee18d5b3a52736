using System.CommandLine;
using Graph.Bench;
using Graph.Bench.Bolt;
using Graph.Bench.Databases;

var root = new RootCommand("Measures this project beside another system, in one run on one machine.")
{
    DatabasesCommand.Create(),
    BoltCommand.Create(),
};
return await BenchCommandLine.RunAsync(root, args);
