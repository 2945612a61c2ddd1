using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests.Verbs;

public sealed class DutchParticipleClauseTests
{
    [Theory]
    [InlineData("Rekening [houdend] met uw inkomen, beslissen wij.")]
    [InlineData("[Verwijzend] naar uw brief, antwoorden wij u.")]
    [InlineData("De aanvrager, [wonende] te Gent, krijgt een brief.")]
    [InlineData("U bent de enige ouder, [zijnde] de vader.")]
    public void A_participle_opens_a_clause(string marked) =>
        Found.Is(marked, Nl, text => text.ParticipleClauses.Select(found => (found.Start, found.Length, "")), "");

    [Theory]
    [InlineData("Bel voor de volgende afspraak, uitsluitend op maandag.")]
    [InlineData("Aansluitend op uw brief. Aanvullend op het formulier.")]
    [InlineData("Personen wonen in Gent. De wonende persoon.")]
    public void Adjectives_and_adverbs(string text) => Assert.Empty(TextAnalyzer.Analyze(text, Nl).ParticipleClauses);
}
