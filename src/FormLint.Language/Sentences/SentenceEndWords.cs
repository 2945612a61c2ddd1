using System.Collections.Frozen;
using FormLint.Language.Data;
using WordSet = System.Collections.Frozen.FrozenSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace FormLint.Language.Sentences;

/// <summary>What a language knows about its full stops. English and German texts are cut with the Dutch list.</summary>
internal sealed class SentenceEndWords
{
    private static readonly SentenceEndWords French = new("sentence-ends-fr.txt");
    private static readonly SentenceEndWords Dutch = new("sentence-ends-nl.txt");

    private readonly WordSet never;
    private readonly WordSet beforeNumber;
    private readonly WordSet possibly;
    private readonly WordSet labels;
    private readonly WordSet starters;
    private readonly WordSet particles;

    private SentenceEndWords(string file)
    {
        var list = WordSections.Load(file);
        WordSet Section(string name) => list[name].GetAlternateLookup<ReadOnlySpan<char>>();
        never = Section("never final");
        beforeNumber = Section("before number");
        possibly = Section("possibly final");
        labels = Section("letter labels");
        starters = Section("starters");
        particles = Section("name particles");
    }

    public static SentenceEndWords Of(LanguageCode language) => language == LanguageCode.Fr ? French : Dutch;

    /// <summary>"bijv", "M": the sentence goes on.</summary>
    public bool IsNeverFinal(ReadOnlySpan<char> word) => never.Contains(word);

    /// <summary>"art", "max", "janv": the sentence goes on when a number follows.</summary>
    public bool IsBeforeNumber(ReadOnlySpan<char> word) => beforeNumber.Contains(word);

    /// <summary>"etc", "enz", "n.v": the sentence ends when the next word could start one.</summary>
    public bool IsPossiblyFinal(ReadOnlySpan<char> word) => possibly.Contains(word);

    /// <summary>"permis", "bijlage": a letter after it is a label and no initial.</summary>
    public bool NamesLetters(ReadOnlySpan<char> word) => labels.Contains(word);

    public bool StartsSentences(ReadOnlySpan<char> word) => starters.Contains(word);

    /// <summary>"De", "Le": start a sentence, or follow an initial in a name.</summary>
    public bool IsNameParticle(ReadOnlySpan<char> word) => particles.Contains(word);
}
