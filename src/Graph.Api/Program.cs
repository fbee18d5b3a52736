using Graph.Api.Commands;

return await GraphCommandLine.RunAsync(args);
