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

    /// <summary>The section of this program; a setting that it does not have, or a value that cannot be, is an error.</summary>
    public static GraphOptions Options(IConfiguration configuration)
    {
        var section = configuration.GetSection(GraphOptions.Section);
        var mistakes = section.GetChildren().Select(SettingMistakes.Of).OfType<string>().ToArray();
        return mistakes.Length == 0
            ? Wrap(() => section.Get<GraphOptions>() ?? new GraphOptions())
            : throw new FailureException($"The settings are wrong: {string.Join(' ', mistakes)}");
    }

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
