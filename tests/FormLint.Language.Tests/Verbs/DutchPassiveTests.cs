namespace FormLint.Language.Tests.Verbs;

/// <summary>Sentences of forms and letters, written for this test; the passive stands between brackets.</summary>
public sealed class DutchPassiveTests
{
    [Theory]
    [InlineData("Uw aanvraag [wordt binnen dertig dagen behandeld].")]
    [InlineData("Wij bellen u als uw dossier [goedgekeurd wordt].")]
    [InlineData("De brief [werd gisteren verstuurd].")]
    [InlineData("De bedragen [worden elk jaar aangepast].")]
    [InlineData("Nieuwe bedragen [worden elk jaar aangepast].")]
    [InlineData("Dat [vermeden had kunnen worden], weet u.")]
    [InlineData("Het attest [wordt (formulier A) door de arts ingevuld].")]
    [InlineData("De premie [wordt, als u dat vraagt, per maand betaald].")]
    [InlineData("Dat [wordt u niet toegestaan].")]
    [InlineData("De aanvraag [wordt grondig onderzocht].")]
    [InlineData("Het werk [wordt stopgezet].")]
    [InlineData("Uw gegevens [worden niet doorgegeven].")]
    [InlineData("U hebt het recht om [gehoord te worden].")]
    public void Finds_what_is_done_to_somebody(string marked) => Assert.Equal(marked, Marked.Passives(marked, LanguageCode.Nl));

    [Theory]
    [InlineData("Uw aanvraag is goedgekeurd. Wij hebben uw brief ontvangen.")]
    [InlineData("Het bedrag wordt later bekend. U wordt binnenkort verliefd.")]
    [InlineData("Het werd een geslaagd gesprek. Hij wordt een bekend arts.")]
    [InlineData("De gemeenten worden groter. Uw kind wordt achttien jaar.")]
    [InlineData("U bent oud geworden.")]
    [InlineData("De winkel wordt duurder. De doos bevat een geheim.")]
    [InlineData("U kunt vrijwilliger worden in onze gemeente.")]
    public void Leaves_adjectives_nouns_and_the_perfect_alone(string text) => Assert.Equal(text, Marked.Passives(text, LanguageCode.Nl));

    [Theory]
    [InlineData("Het formulier [moet vóór maandag worden ondertekend].", true)]
    [InlineData("U weet niet of het bedrag [teruggevraagd kan worden].", true)]
    [InlineData("De kosten [kunnen worden terugbetaald].", true)]
    [InlineData("U vraagt om [geholpen te worden].", false)]
    [InlineData("De kosten [worden terugbetaald].", false)]
    public void Tells_modal_passives(string marked, bool modal)
    {
        Assert.Equal(marked, Marked.Passives(marked, LanguageCode.Nl));
        Assert.Equal(modal, Assert.Single(PassivesOf(marked)).IsModal);
    }

    [Theory]
    [InlineData("De aanvraag wordt door de dienst behandeld.", true)]
    [InlineData("De aanvraag wordt behandeld door onze medewerkers.", true)]
    [InlineData("De lijst wordt getoond door te klikken.", false)]
    [InlineData("De aanvraag wordt behandeld.", false)]
    public void Knows_who_acts(string text, bool agent) => Assert.Equal(agent, Assert.Single(PassivesOf(text)).HasAgent);

    private static IReadOnlyList<FormLint.Language.Verbs.Passive> PassivesOf(string marked) =>
        TextAnalyzer.Analyze(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), LanguageCode.Nl).Passives;
}
