using Graph.Extraction.Sentences;

namespace Graph.Extraction.Agreements;

/// <summary>A name of an agreement in the text.</summary>
/// <param name="Span">The whole name.</param>
/// <param name="Kind">treaty, agreement, declaration, memorandum or communique.</param>
/// <param name="Subject">What it is about, as in the name, without the word for its kind: <c>Comprehensive Strategic Partnership</c>.</param>
/// <param name="KindFirst">"Treaty on …" rather than "… Agreement".</param>
internal sealed record AgreementName(TextSpan Span, string Kind, string Subject, bool KindFirst);
