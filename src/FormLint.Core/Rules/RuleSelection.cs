using System.Globalization;
using FormLint.Core.Configuration;
using FormLint.Core.Model;
using FormLint.Core.Yaml;

namespace FormLint.Core.Rules;

/// <summary>Which rules run, and how strictly, under a configuration.</summary>
public static class RuleSelection
{
    /// <param name="written">The file the configuration comes from; null for the command line.</param>
    public static IReadOnlyList<ActiveRule> Of(RuleSet set, Config config, YamlDocument? written)
    {
        InputError Unknown(string id, params ReadOnlySpan<string> keys) =>
            written?.Fault(UnknownRule(set, id), keys) ?? new InputError("command line", 0, 0, UnknownRule(set, id));
        var unknown = config.Rules.Keys.Where(id => set.Find(id) is null).Select(id => Unknown(id, "rules", id))
            .Concat(config.Ignore.Index().Where(ignore => set.Find(ignore.Item.Rule) is null)
                .Select(ignore => Unknown(ignore.Item.Rule, "ignore", ignore.Index.ToString(CultureInfo.InvariantCulture), "rule"))).ToList();
        if (unknown.Count > 0) throw new InputException([.. unknown]);

        var standard = Standard.All.First(one => one.Id == config.Standard);
        return [.. from rule in set.Rules
                   let setting = config.Rules.GetValueOrDefault(rule.Id)
                   where setting?.Enabled ?? IsOn(rule, standard, config.Target)
                   let adjusted = setting?.With is { } with ? rule with { With = rule.With is YamlMap own && with is YamlMap changed ? own.With(changed) : with } : rule
                   select new ActiveRule(adjusted, setting?.Severity ?? rule.Severity, CheckCatalogue.Create(rule.Check, adjusted.With, ReferenceEquals(adjusted.With, rule.With) ? rule.File : written?.File ?? "command line"))];
    }

    /// <param name="only">Ids named on the command line: these rules alone, also where they are off by default. Empty: all.</param>
    public static IReadOnlyList<ActiveRule> Of(RuleSet set, Config config, YamlDocument? written, IReadOnlyList<string> only)
    {
        var rules = Of(set, config, written);
        if (only.Count == 0) return rules;
        foreach (var id in only.Where(id => set.Find(id) is null))
            throw new InputException(new InputError("command line", 0, 0, UnknownRule(set, id)));
        var named = only.Distinct(StringComparer.Ordinal).ToDictionary(id => id, id => (config.Rules.GetValueOrDefault(id) ?? new RuleSetting()) with { Enabled = true }, StringComparer.Ordinal);
        return [.. Of(set, config with { Rules = named }, written).Where(rule => only.Contains(rule.Rule.Id))];
    }

    public static string UnknownRule(RuleSet set, string id)
    {
        var name = id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var near = set.Rules.Select(rule => rule.Id).Where(known => name.Length > 2 && known.Contains(name, StringComparison.OrdinalIgnoreCase)).Take(3).ToList();
        return $"there is no rule \"{id}\". " + (near.Count > 0 ? $"Did you mean {string.Join(" or ", near)}?" : "See: formlint rules list.");
    }

    // Rules that wait for a stricter level or a later standard are switched on by it, not one by one.
    private static bool IsOn(Rule rule, Standard standard, Target target)
    {
        if (rule.Enabled) return true;
        if (rule.Wcag.Count == 0) return false;
        var advice = rule.Wcag.All(criterion => !WcagCriteria.IsLevelAOrAA(criterion));
        if (advice) return target == Target.AAA;
        return standard != Standard.Default && rule.Wcag.Any(criterion => !Standard.Default.Includes(criterion) && standard.Includes(criterion));
    }
}
