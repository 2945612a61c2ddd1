using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class SeveralQuestionsTests
{
    private static readonly SeveralQuestions Check = new();

    [Theory]
    [InlineData("<label>Avez-vous des enfants ? Combien ? <input></label>")]
    [InlineData("<label>Avez-vous des enfants ? Combien ? * <input></label>")]
    [InlineData("<label>Nom de l’employeur ; date du contrat <input></label>")]
    [InlineData("<fieldset><legend>Travaillez-vous ? Où ?</legend><label><input type=radio name=a> Ici</label><label><input type=radio name=a> Là</label></fieldset>")]
    public void Two_requests(string html) => Assert.Single(Check.Sees(html));

    [Theory]
    [InlineData("<label>Où habitez-vous ? Écrivez la rue. <input></label>")]
    [InlineData("<label>Nom ; <input></label>")]
    [InlineData("<label><input type=checkbox> Un doute ? Une question ? Je demande une lettre.</label>")]
    [InlineData("<p>Un doute ? Une question ?</p><label>Nom <input></label>")]
    public void One_request_or_none(string html) => Assert.Empty(Check.Sees(html));
}
