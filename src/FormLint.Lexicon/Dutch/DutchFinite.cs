namespace FormLint.LexiconBuild.Dutch;

/// <summary>The finite forms of a verb, made from the infinitive and kept when the word list has them.</summary>
internal sealed class DutchFinite(DutchWords words)
{
    public IEnumerable<string> Of(string infinitive)
    {
        // The plural of the present is the infinitive itself.
        var forms = Irregular(infinitive).Where(words.Known.Contains).Append(infinitive).ToList();
        if (Stem(infinitive) is not { } stem)
            return forms;
        var letter = DutchSpelling.PastLetter(infinitive);
        string[] past = forms.Count > 1 ? [] : [stem + letter + "e", stem + letter + "en"];
        return forms.Concat(Bare(stem)).Concat([DutchSpelling.WithLetter(stem, 't'), stem + "t", .. past]).Where(words.Known.Contains);
    }

    /// <summary>The stem of which the word list has the third person.</summary>
    private string? Stem(string infinitive) =>
        DutchSpelling.Stems(infinitive).FirstOrDefault(stem => words.Known.Contains(stem[^1] == 't' ? stem : stem + 't'));

    /// <summary>"vraag" is a noun and a verb; "aanvraag" a verb in subordinate clauses only, which is left out.</summary>
    private IEnumerable<string> Bare(string stem) => !words.Nouns.Contains(stem) || words.Stems.Contains(stem) ? [stem] : [];

    private IEnumerable<string> Irregular(string infinitive) =>
        from prefix in Enumerable.Range(0, infinitive.Length)
        where StrongVerb.Table.ContainsKey(infinitive[prefix..]) && (prefix == 0 || words.Infinitives.Contains(infinitive[prefix..]))
        from form in StrongVerb.Table[infinitive[prefix..]].Finite
        select infinitive[..prefix] + form;
}
