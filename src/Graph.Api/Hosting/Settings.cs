namespace Graph.Api.Hosting;

/// <summary>Reads the settings: <c>appsettings.json</c> in the program's root folder, the user's secrets, then the environment.</summary>
internal static class Settings
{
    /// <summary>The whole configuration.</summary>
    public static IConfigurationRoot Read(ProgramFolders folders) => Wrap(() => new ConfigurationBuilder()
        .SetBasePath(folders.Root)
        .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false)
        .AddUserSecrets("bilateral")
        .AddEnvironmentVariables()
        .Build());

    /// <summary>The section of this program; a setting that it does not have is an error.</summary>
    public static GraphOptions Options(IConfiguration configuration) => Wrap(() =>
        configuration.GetSection(GraphOptions.Section).Get<GraphOptions>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new GraphOptions());

    private static T Wrap<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            throw new FailureException($"The settings are wrong: {exception.Message}", exception);
        }
    }
}
