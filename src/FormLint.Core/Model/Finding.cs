using FormLint.Core.Rules;

namespace FormLint.Core.Model;

public enum Severity { Note, Warning, Error }

/// <summary>Failed is proven; NeedsReview is ACT's "cannot tell": a person has to decide.</summary>
public enum Outcome { Failed, NeedsReview }

/// <summary>Where on the page: for pictures, for repair and, by role and name, for the fingerprint.</summary>
public sealed record Place(string Selector, Box? Box, string Role, string Name);

/// <summary>A stretch of a text block, in UTF-16 units.</summary>
public sealed record TextRange(int Start, int Length);

/// <summary>What a check saw. Knows nothing of severity or wording.</summary>
/// <param name="Data">Values for the placeholders of the rule's message.</param>
/// <param name="Words">The words it is about, where it is about words of a block.</param>
public sealed record Observation(Place Place, string Excerpt, Outcome Outcome, IReadOnlyDictionary<string, string> Data, TextRange? Words = null)
{
    /// <summary>The block that <see cref="Words"/> stand in.</summary>
    public TextBlock? Block { get; init; }
}

public sealed record Finding
{
    public required Rule Rule { get; init; }
    public required Severity Severity { get; init; }
    /// <summary>False: the rule awaits its review, and the configuration lets only reviewed rules fail the run.</summary>
    public bool CanFail { get; init; } = true;
    public required Journey Journey { get; init; }
    public required Step Step { get; init; }
    public required Observation Seen { get; init; }
    /// <summary>12 hexadecimal digits; survives a change of class, id or order.</summary>
    public required string Fingerprint { get; init; }
    /// <summary>Equal for the same problem on several pages.</summary>
    public required string GroupKey { get; init; }
}
