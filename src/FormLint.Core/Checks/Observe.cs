using System.Globalization;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Writes down what a check saw.</summary>
internal static class Observe
{
    private const int MaxExcerpt = 300;

    public static Observation Control(FormControl control, params (string Key, object Value)[] data) =>
        Make(new Place(control.Selector, control.Box, control.Type, NameOf(control)), control.Html, data);

    /// <summary>A form as a whole; told apart from others by its first field.</summary>
    public static Observation Form(FormFacts form, FormControl first, params (string Key, object Value)[] data) =>
        Make(new Place(form.Selector, null, "form", NameOf(first)), first.Html, data);

    public static Observation Block(TextBlock block, string excerpt, params (string Key, object Value)[] data) =>
        Make(new Place(block.Selector, block.Box, block.Role.ToString(), excerpt), excerpt, data);

    public static Observation Sentence(TextBlock block, Sentence sentence, params (string Key, object Value)[] data) =>
        Block(block, block.Text.Substring(sentence.Start, sentence.Length), data) with { Words = new TextRange(sentence.Start, sentence.Length), Block = block };

    /// <summary>Words of a sentence: they are marked, named in the message as {found}, and tell equal findings apart.</summary>
    public static Observation Words(TextBlock block, Sentence sentence, int start, int length, params (string Key, object Value)[] data)
    {
        var found = block.Text.Substring(start, length);
        // No more than an excerpt needs: a sentence can be a whole page, and have a finding at every word.
        var excerpt = block.Text.Substring(sentence.Start, Math.Min(sentence.Length, MaxExcerpt + 1));
        return Make(new Place(block.Selector, block.Box, block.Role.ToString(), found), excerpt, [("found", found), .. data])
            with
        { Words = new TextRange(start, length), Block = block };
    }

    public static Observation WholePage(PageSnapshot page, string excerpt, params (string Key, object Value)[] data) =>
        Make(new Place("html", null, "page", ""), excerpt, data);

    public static Observation ToReview(this Observation seen) => seen with { Outcome = Outcome.NeedsReview };

    private static Observation Make(Place place, string excerpt, (string Key, object Value)[] data) => new(
        place,
        Short(excerpt),
        Outcome.Failed,
        data.ToDictionary(item => item.Key, item => Convert.ToString(item.Value, CultureInfo.InvariantCulture) ?? "", StringComparer.Ordinal));

    private static string Short(string excerpt)
    {
        if (excerpt.Length <= MaxExcerpt) return excerpt;
        // Between two words, where there are words.
        var end = excerpt.LastIndexOf(' ', MaxExcerpt);
        return string.Concat(excerpt.AsSpan(0, end > MaxExcerpt / 2 ? end : MaxExcerpt), "…");
    }

    // A field without a name is told apart from its neighbours by what its author calls it.
    private static string NameOf(FormControl control) => control.Name.Length > 0 ? control.Name : control.HtmlName ?? control.Id ?? "";
}
