// Commits transactions in a loop until somebody kills it: Graph.Embedded.Crash FILE [held]
// After each commit it writes the transaction's number to standard output. With "held" it only opens the file,
// writes "open" and waits to be killed.
using System.Globalization;
using Graph.Embedded;
using Graph.Embedded.Crash;

await using var database = await EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = args[0], SurvivePowerCut = false });
if (args is [_, "held"])
{
    Console.WriteLine("open");
    await Task.Delay(Timeout.Infinite);
}

for (var number = NumberedTransactions.LastOf(database) + 1; ; number++)
{
    await NumberedTransactions.CommitAsync(database, number);
    Console.WriteLine(number.ToString(CultureInfo.InvariantCulture));
}
