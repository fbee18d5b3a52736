using Graph.Conformance;

return ConformanceProgram.Run(args, Console.Out, Console.Error);
