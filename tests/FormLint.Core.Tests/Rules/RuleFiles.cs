using FormLint.Core.Rules;
using FormLint.Core.Yaml;

namespace FormLint.Core.Tests.Rules;

/// <summary>Packs on disk for the tests that read them: <c>tests/sentence</c>, a rule without a fault, and what is changed in it.</summary>
internal sealed class RuleFiles : IDisposable
{
    public const string Pack = """
        id: essai
        version: 1.0.0
        title: { fr: Essai, nl: Proef, en: Trial }
        languages: [fr, nl, en]
        licence: Apache-2.0
        """;

    public const string Rule = """
        id: essai/phrase
        severity: warning
        check: sentence-length
        with:
          max-words: 20
        source:
          kind: convention
          title: Nowhere
          says: Nothing.
        text:
          fr: { title: T, message: "M {words}", why: P, instead: F }
          nl: { title: T, message: "M {words}", why: P, instead: F }
          en: { title: T, message: "M {words}", why: P, instead: F }
        examples:
          - fails: <p>x</p>
            passes: <p>y</p>
        """;

    private readonly ScratchFolder folder = new();

    public RuleFiles(string rule = Rule, string pack = Pack, string? ledger = null)
    {
        folder.Write("essai/pack.yml", pack);
        folder.Write("essai/phrase.yml", rule);
        if (ledger is not null) folder.Write("essai/reviews.yml", ledger);
    }

    public string Path => folder.Path;

    public string Write(string name, string text) => folder.Write(name, text);

    public RuleSet Read() => RulePackReader.Read([folder.Path]);

    public static Rule One(string rule = Rule)
    {
        using var files = new RuleFiles(rule);
        return files.Read().Rules.Single();
    }

    /// <summary>The errors without the folder in front of the file.</summary>
    public IReadOnlyList<string> Errors() =>
        [.. Assert.Throws<InputException>(Read).Errors.Select(error => error.ToString().Replace(folder.Path + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal))];

    public void Dispose() => folder.Dispose();
}
