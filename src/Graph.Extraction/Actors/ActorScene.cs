using Graph.Extraction.Articles;

namespace Graph.Extraction.Actors;

/// <summary>What the reading of an article's actors goes by, and where it puts what it finds.</summary>
internal sealed record ActorScene(Article Article, TokenView View, PersonRegistry People, Discourse Discourse, MentionSink Sink);
