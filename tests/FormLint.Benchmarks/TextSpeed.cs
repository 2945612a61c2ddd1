using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using FormLint.Core.Configuration;
using FormLint.Core.Rules;
using FormLint.Core.Text;
using FormLint.Language;
using FormLint.Language.Terms;

namespace FormLint.Benchmarks;

/// <summary>How many megabytes of text a second, on one core.</summary>
[Config(typeof(Settings))]
public class TextSpeed
{
    private const int Bytes = 1_000_000;
    private const int Terms = 3000;

    private readonly Config config = new();
    private RuleSet set = null!;
    private IReadOnlyList<ActiveRule> rules = null!;
    private string text = "";
    private TextAnalysis[] blocks = [];
    private TermList terms = null!;

    [Params(LanguageCode.Fr, LanguageCode.Nl)]
    public LanguageCode Language { get; set; }

    [GlobalSetup]
    public void Read()
    {
        set = RulePackReader.Read([Path.Combine(AppContext.BaseDirectory, "rules")]);
        rules = RuleSelection.Of(set, config, null);
        text = SampleText.In(Language, Bytes);
        blocks = [.. Blocks(text).Select(block => TextAnalyzer.Analyze(block, Language))];
        terms = SampleTerms.In(blocks, Language, Terms);
    }

    /// <summary>Words, sentences and measures.</summary>
    [Benchmark]
    public double Measured() => Measures.Of(Blocks(text).Select(block => TextAnalyzer.Analyze(block, Language)), Language).ReadingTime.TotalSeconds;

    /// <summary>All that "formlint text" does: the above, and every rule on texts.</summary>
    [Benchmark]
    public int Linted() => LintedText.Of(TextDocument.Read("text", text, TextSyntax.Plain, Language), Language, rules, set, config).Findings.Count;

    /// <summary>The search for terms in what is measured already.</summary>
    [Benchmark]
    public int Searched() => blocks.Sum(block => terms.Find(block).Count);

    private static string[] Blocks(string text) => text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

    private sealed class Settings : ManualConfig
    {
        public Settings()
        {
            AddJob(Job.Default.WithWarmupCount(3).WithIterationCount(10));
            AddColumn(new MegabytesPerSecond());
        }
    }

    private sealed class MegabytesPerSecond : IColumn
    {
        public string Id => ColumnName;
        public string ColumnName => "MB/s";
        public bool AlwaysShow => true;
        public ColumnCategory Category => ColumnCategory.Custom;
        public int PriorityInCategory => 0;
        public bool IsNumeric => true;
        public UnitType UnitType => UnitType.Dimensionless;
        public string Legend => "UTF-8 megabytes of text a second";
        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            summary[benchmarkCase]?.ResultStatistics is { } time
                ? (Bytes * 1000.0 / time.Mean).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : "?";
        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
        public bool IsAvailable(Summary summary) => true;
    }
}
