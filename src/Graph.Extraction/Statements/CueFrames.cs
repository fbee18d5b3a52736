namespace Graph.Extraction.Statements;

/// <summary>What may stand beside a verb of speech as the content it reports; the column <c>frames</c> of the cue table.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary><c>said that …</c></summary>
    That = 1,

    /// <summary><c>said he …</c></summary>
    Bare = 2,

    /// <summary><c>said: “…”</c>, <c>“…,” said</c></summary>
    Quote = 4,

    /// <summary><c>…, he added.</c></summary>
    After = 8,

    /// <summary><c>asked whether …</c></summary>
    Wh = 16,

    /// <summary><c>pledged to …</c></summary>
    To = 32,

    /// <summary><c>told reporters that …</c></summary>
    PersonThat = 64,

    /// <summary><c>urged Kyiv to …</c></summary>
    PersonTo = 128,

    /// <summary><c>thanked his host</c>: any object says what was expressed.</summary>
    Noun = 256,

    /// <summary><c>expressed gratitude</c>: only a noun of speech or feeling does.</summary>
    SpeechNoun = 512,

    /// <summary><c>discussed trade</c>: counts in official read-outs, whose whole point is what was talked about.</summary>
    ReadoutNoun = 1024,

    /// <summary><c>described it as …</c></summary>
    As = 2048,

    /// <summary><c>called it …</c></summary>
    Naming = 4096,

    /// <summary><c>citing the “…”</c></summary>
    Cite = 8192,

    /// <summary><c>is confident that …</c>: an adjective after a form of "be" or its like.</summary>
    State = 16384,

    /// <summary>The verb has other senses: only a subject that can speak makes it one of speech.</summary>
    Weak = 32768,

    /// <summary><c>observed the vote</c>: the verb takes a thing as well, so that a clause without "that" must show a verb of its own.</summary>
    Thing = 65536,
}
