using FormLint.Core.Model;

namespace FormLint.Browser;

/// <summary>What came of opening one address: a snapshot per profile, or the reason why there is none.</summary>
public sealed record PageVisit(Uri Asked, IReadOnlyList<PageSnapshot> Snapshots, IReadOnlyList<Problem> Problems);
