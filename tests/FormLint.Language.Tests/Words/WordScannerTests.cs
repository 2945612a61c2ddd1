using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests.Words;

public sealed class WordScannerTests
{
    [Theory]
    [InlineData("l'aide", "l'|aide")]
    [InlineData("L’aide à la famille", "L’|aide|à|la|famille")]
    [InlineData("jusqu'au 30 juin", "jusqu'|au|30|juin")]
    [InlineData("Lorsqu'il n'y a qu'une puisqu'elle", "Lorsqu'|il|n'|y|a|qu'|une|puisqu'|elle")]
    [InlineData("c'est-à-dire", "c'|est-à-dire")]
    [InlineData("aujourd'hui quelqu'un prud'homme", "aujourd'hui|quelqu'un|prud'homme")]
    [InlineData("d'« Alost » et d'11 heures", "d'|Alost|et|d'|11|heures")]
    [InlineData("arc-en-ciel, e-mail", "arc-en-ciel|e-mail")]
    [InlineData("Avez-vous, a-t-il, est-ce, va-t'en", "Avez-vous|a-t-il|est-ce|va-t'en")]
    [InlineData("Êtes-vous marié(e) ou étudiant(e)s ?", "Êtes-vous|marié(e)|ou|étudiant(e)s")]
    [InlineData("les agent·e·s et les inscrit.e.s", "les|agent·e·s|et|les|inscrit.e.s")]
    [InlineData("c.-à-d. p.ex. la S.A. Dupont", "c.-à-d|p.ex|la|S.A|Dupont")]
    [InlineData("Y a-t-il un plan B ? Ô oui, à M. Durand", "Y|a-t-il|un|plan|Ô|oui|à|Durand")]
    [InlineData("1er janvier, 2ème étage, 18h30", "1er|janvier|2ème|étage|18h30")]
    [InlineData("10 000 euros, 1\u202F234,56 €", "10 000|euros|1\u202F234,56")]
    [InlineData("Nom/Prénom et/ou adresse", "Nom|Prénom|et|ou|adresse")]
    public void French_words(string text, string expected) => Assert.Equal(expected, Marked.Words(text, Fr));

    [Theory]
    [InlineData("foto's en baby's", "foto's|en|baby's")]
    [InlineData("'s morgens, ’s avonds en ‘s nachts", "'s|morgens|’s|avonds|en|‘s|nachts")]
    [InlineData("'t Zand, zo'n m'n d'r", "'t|Zand|zo'n|m'n|d'r")]
    [InlineData("'s-Hertogenbosch", "'s-Hertogenbosch")]
    [InlineData("Hij zei 'ja'.", "Hij|zei|ja")]
    [InlineData("in- en uitvoer", "in|en|uitvoer")]
    [InlineData("het aantal kind(eren) en leerling(en)", "het|aantal|kind(eren)|en|leerling(en)")]
    [InlineData("d.w.z. t.e.m. 31 december", "d.w.z|t.e.m|31|december")]
    [InlineData("u woont er", "u|woont|er")]
    [InlineData("02 123 45 67 of 0470 12 34 56", "02 123 45 67|of|0470 12 34 56")]
    public void Dutch_words(string text, string expected) => Assert.Equal(expected, Marked.Words(text, Nl));

    [Theory]
    [InlineData("1.234,56 12/03/2025 10:30 85.07.30-033.28", "1.234,56|12/03/2025|10:30|85.07.30-033.28")]
    [InlineData("BE68 5390 0754 7034", "BE68|5390|0754|7034")]
    [InlineData("https://www.belgium.be/fr/famille?x=1&y=2.", "https://www.belgium.be/fr/famille?x=1&y=2")]
    [InlineData("(www.vlaanderen.be)", "www.vlaanderen.be")]
    [InlineData("belgium.be/nl, mypension.be.", "belgium.be/nl|mypension.be")]
    [InlineData("Mail: jan.de-smet+test@fod.belgium.be.", "Mail|jan.de-smet+test@fod.belgium.be")]
    [InlineData("mailto:info@onem.be", "mailto:info@onem.be")]
    [InlineData("bijlage.pdf", "bijlage.pdf")]
    [InlineData("https://nl.wikipedia.org/wiki/Aalst_(Vlaanderen) top", "https://nl.wikipedia.org/wiki/Aalst_(Vlaanderen)|top")]
    [InlineData("einde.Begin", "einde|Begin")]
    [InlineData("in\u00ADkom\u00ADsten", "in\u00ADkom\u00ADsten")]
    [InlineData("\u00ADbegin eind\u00AD", "begin|eind")]
    [InlineData("oké 👍 👩‍👩‍👧 top ❤️", "oké|top")]
    [InlineData("e\u0301cole", "e\u0301cole")]
    [InlineData("— € % § …", "")]
    public void Words_of_both_languages(string text, string expected)
    {
        Assert.Equal(expected, Marked.Words(text, Nl));
        Assert.Equal(expected, Marked.Words(text, Fr));
    }

    [Fact]
    public void Kinds()
    {
        const string text = "L'aide : 30 € via www.onem.be ou a@b.be";
        var words = Assert.Single(TextAnalyzer.Analyze(text, Fr).Sentences).Words;
        Assert.Equal(
            [WordKind.Elided, WordKind.Word, WordKind.Number, WordKind.Word, WordKind.Other, WordKind.Word, WordKind.Other],
            words.Select(w => w.Kind));
    }

    [Fact]
    public void Elided_forms_count_for_the_sentence_length() =>
        Assert.Equal(2, Assert.Single(TextAnalyzer.Analyze("l'aide", Fr).Sentences).Words.Count);
}
