using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class LabelLengthTests
{
    private static LabelLength Of(bool questions) => new(new LabelLength.Settings { MaxWords = 4, Questions = questions, LongSentence = 8 });

    [Theory]
    [InlineData("<label>Quel loyer payez vous maintenant ? <input></label>", "5")]
    [InlineData("<label>Quel loyer ? Comptez le dernier mois payé. <input></label>", "7")]
    [InlineData("<fieldset><legend>Quel loyer payez vous maintenant ?</legend><label><input type=radio name=a> Un</label><label><input type=radio name=a> Deux</label></fieldset>", "5")]
    public void A_long_question(string html, string words) => Assert.Equal(words, Assert.Single(Of(questions: true).Sees(html)).Data["words"]);

    [Theory]
    [InlineData("<label>Quel est votre loyer ? <input></label>")]
    [InlineData("<label>Loyer payé pendant le dernier mois <input></label>")]
    [InlineData("<label>Quel loyer payez vous maintenant pour votre maison et jardin ? <input></label>")]
    public void Short_no_question_or_left_to_long_sentences(string html) => Assert.Empty(Of(questions: true).Sees(html));

    [Fact]
    public void A_long_label() => Assert.Single(Of(questions: false).Sees("<label>Loyer payé pendant le dernier mois <input></label>"));

    [Theory]
    [InlineData("<label>Quel loyer payez vous maintenant ? <input></label>")]
    [InlineData("<label><input type=checkbox> Mes réponses sont toutes justes</label>")]
    [InlineData("<fieldset><legend>Loyer payé pendant le mois</legend><label><input type=radio name=a> Un</label><label><input type=radio name=a> Deux</label></fieldset>")]
    public void Questions_and_choices_are_no_labels(string html) => Assert.Empty(Of(questions: false).Sees(html));
}
