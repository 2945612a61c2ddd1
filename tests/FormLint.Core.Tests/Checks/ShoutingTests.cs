using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class ShoutingTests
{
    private static readonly Shouting Check = new(new Shouting.Settings { MinWords = 2, MinLetters = 4, Acronyms = ["CPAS", "ONEM"] });

    [Theory]
    [InlineData("<p>Lisez : TOUTE LA DEMANDE sans attendre.</p>", "TOUTE LA DEMANDE")]
    [InlineData("<h1>DONNÉES DE L’ENFANT</h1>", "DONNÉES DE L’ENFANT")]
    [InlineData("<button>ENVOYER À TEMPS</button>", "ENVOYER À TEMPS")]
    public void Words_in_capitals(string html, string found) => Assert.Equal(found, Assert.Single(Check.Sees(html)).Data["found"]);

    [Theory]
    [InlineData("<p>C’est URGENT.</p>")]
    [InlineData("<p>Le CPAS et l’ONEM. CPAS ONEM.</p>")]
    [InlineData("<p>SPF BOSA, AVIS du CPAS.</p>")]
    [InlineData("<p>Code BE68 ABCD1234 EFGH5678</p>")]
    [InlineData("<blockquote>TOUTE DEMANDE</blockquote>")]
    [InlineData("<select><option>GRAND-DUCHÉ DE LUXEMBOURG</option></select>")]
    public void One_word_acronyms_codes_and_lists(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void Each_run_is_one() => Assert.Equal(2, Check.Sees("<p>TOUTE DEMANDE vient. AUCUNE RÉPONSE ne part.</p>").Count);
}
