using FormLint.Core.Checks;

namespace FormLint.Core.Rules;

/// <summary>A rule with its check made ready: settings read, switched on or off, severity as configured.</summary>
public sealed record ActiveRule(Rule Rule, Model.Severity Severity, PageCheck Check);

/// <summary>All rules that were read, in order of id, and the reviews that go with them.</summary>
public sealed record RuleSet(IReadOnlyList<RulePack> Packs, IReadOnlyList<Rule> Rules, ReviewLedger Ledger)
{
    public Rule? Find(string id) => Rules.FirstOrDefault(rule => rule.Id == id);

    /// <summary>One value for the whole set: two runs are comparable when it is equal.</summary>
    public string Fingerprint => RuleFingerprint.Digest(string.Join('\n', Rules.SelectMany(rule =>
        rule.Text.Keys.Order().Select(language => $"{rule.Id} {language} {RuleFingerprint.Of(rule, language)}"))));
}
