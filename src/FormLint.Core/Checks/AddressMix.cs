using FormLint.Core.Model;
using FormLint.Language;
using FormLint.Language.Address;

namespace FormLint.Core.Checks;

/// <summary>
/// Finds pages that say tu here and vous there, or je here and u there: one observation for each language, at the first
/// place of the form that is used less.
/// </summary>
public sealed class AddressMix : TextCheck
{
    // Used this much less, a form that may have been no choice ("vous" to several people, "je" for people in general) probably was none.
    private const int Seldom = 3;

    private readonly record struct Place(TextBlock Block, TextAnalysis Text, AddressWord Word);

    public override IEnumerable<Observation> Inspect(Page page) =>
        from block in page.Blocks
        where Prose.MayBeRead(block) && block.Role != BlockRole.Quote
        let text = page.AnalysisOf(block)
        from word in text.AddressWords
        group new Place(block, text, word) by text.Language into used
        let formal = used.Where(place => place.Word.Form == AddressForm.Formal).ToList()
        let informal = used.Where(place => place.Word.Form == AddressForm.Informal).ToList()
        where formal.Count > 0 && informal.Count > 0
        // People expect a public service to be formal: of equals, that is the choice.
        select informal.Count <= formal.Count ? Observation(informal, formal) : Observation(formal, informal);

    private static Observation Observation(List<Place> less, List<Place> more)
    {
        var isCertain = less.Exists(place => place.Word.IsCertain);
        var first = less.Find(place => place.Word.IsCertain == isCertain);
        var seen = Observe.Words(first.Block, first.Text.SentenceAt(first.Word.Start), first.Word.Start, first.Word.Length,
            ("other", Written(more[0])), ("places", less.Count), ("other-places", more.Count));
        return isCertain || less.Count * Seldom >= more.Count ? seen : seen.ToReview();
    }

    private static string Written(Place place) => place.Block.Text.Substring(place.Word.Start, place.Word.Length).ToLowerInvariant();
}
