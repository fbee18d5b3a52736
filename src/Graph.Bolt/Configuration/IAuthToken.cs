namespace Graph.Bolt;

/// <summary>Who asks; made by <see cref="AuthTokens"/>.</summary>
public interface IAuthToken
{
}
