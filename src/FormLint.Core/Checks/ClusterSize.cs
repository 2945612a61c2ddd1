using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds verb forms that pile up at the end of a Dutch clause: "zou hebben kunnen worden".</summary>
public sealed class ClusterSize(ClusterSize.Settings settings) : BlockCheck
{
    public sealed record Settings
    {
        [Description("Most verb forms in a row.")]
        public required int MaxVerbs { get; init; }
    }

    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text) =>
        from cluster in text.VerbClusters
        where cluster.Verbs > settings.MaxVerbs
        select Observe.Words(block, text.SentenceAt(cluster.Start), cluster.Start, cluster.Length, ("verbs", cluster.Verbs));
}
