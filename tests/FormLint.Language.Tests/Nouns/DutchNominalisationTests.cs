using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests.Nouns;

public sealed class DutchNominalisationTests
{
    [Theory]
    [InlineData("[Het invullen van] het formulier duurt tien minuten.", "invullen")]
    [InlineData("Bij [het tijdig betalen van] de premie.", "betalen")]
    [InlineData("Na [het opsturen van] uw brief.", "opsturen")]
    public void An_infinitive_with_van(string marked, string verb) => Check(marked, verb);

    [Theory]
    [InlineData("De dienst [verricht een betaling].", "betalen")]
    [InlineData("Wij [voeren een controle] uit.", "controleren")]
    [InlineData("[Voert u een betaling] uit?", "betalen")]
    [InlineData("U kunt een [betaling verrichten].", "betalen")]
    [InlineData("U vraagt om de [controle van uw gegevens uit te voeren].", "controleren")]
    [InlineData("De [controle wordt binnen dertig dagen uitgevoerd].", "controleren")]
    [InlineData("De dienst zal [betalingen verrichten].", "betalen")]
    [InlineData("Wij hebben een [beslissing genomen].", "beslissen")]
    [InlineData("[Doe eerst een storting].", "storten")]
    public void An_act_as_the_object(string marked, string verb) => Check(marked, verb);

    [Theory]
    [InlineData("De [betaling gebeurt] in mei.", "betalen")]
    [InlineData("De [betaling van uw premie geschiedt] in mei.", "betalen")]
    [InlineData("Daarna [vindt de registratie] plaats.", "registreren")]
    [InlineData("U wacht omdat de [registratie niet heeft plaatsgevonden].", "registreren")]
    [InlineData("Hoe [gebeurt de betaling]?", "betalen")]
    public void An_act_as_the_subject(string marked, string verb) => Check(marked, verb);

    [Theory]
    [InlineData("De dienst [gaat over tot de terugvordering].", "terugvorderen")]
    [InlineData("Wij kunnen [overgaan tot een schorsing].", "schorsen")]
    [InlineData("Om [over te gaan tot betaling].", "betalen")]
    public void An_act_behind_overgaan_tot(string marked, string verb) => Check(marked, verb);

    [Theory]
    [InlineData("Het inkomen van uw partner en het overlijden van uw vader.")]
    [InlineData("Het nieuwe werken van de dienst.")]
    [InlineData("De betaling duurt twee weken.")]
    [InlineData("Na de betaling voeren wij de werken uit.")]
    [InlineData("De vereniging voert de werken uit.")]
    [InlineData("De vergadering vindt plaats op maandag.")]
    [InlineData("U doet een opleiding. Neem uw rekening mee.")]
    [InlineData("Hij doet de verwarming aan.")]
    [InlineData("Wij voeren een brief in. De bus gaat over tien minuten.")]
    [InlineData("De betaling, die u verricht.")]
    [InlineData("Wat gebeurt er na de betaling?")]
    public void Nothing_hangs_on_the_verb(string text) => Assert.Empty(TextAnalyzer.Analyze(text, Nl).Nominalisations);

    private static void Check(string marked, string verb) => Found.Is(marked, Nl, text => text.Nominalisations.Select(found => (found.Start, found.Length, found.Verb)), verb);
}
