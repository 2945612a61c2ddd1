using DotNet.Globbing;

namespace FormLint.Core.Configuration;

/// <summary>The findings a team has decided, with a reason, to leave out.</summary>
internal sealed class IgnoreList(IReadOnlyList<Ignore> ignores)
{
    private readonly List<(Ignore Ignore, Glob? Page)> entries = [.. ignores.Select(ignore => (ignore, ignore.Page is { } page ? Glob.Parse(page) : null))];

    public bool Covers(string rule, string url, string selector) => entries.Exists(entry =>
        entry.Ignore.Rule == rule
        && (entry.Page is null || entry.Page.IsMatch(url))
        && (entry.Ignore.Selector is null || entry.Ignore.Selector == selector));
}
