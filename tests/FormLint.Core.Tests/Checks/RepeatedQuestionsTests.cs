using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class RepeatedQuestionsTests
{
    private static readonly RepeatedQuestions Check = new();

    [Theory]
    [InlineData("<label>Nom <input name=a></label><label>Rue <input name=b></label><label>Nom * <input name=c></label>")]
    [InlineData("<h2>Vous</h2><label>Nom <input name=a></label><label>Votre nom <input name=c></label>")]
    public void The_second_one_is_marked(string html) => Assert.Contains("name=\"c\"", Assert.Single(Check.Sees(html)).Excerpt, StringComparison.Ordinal);

    [Theory]
    [InlineData("<label>Nom <input></label><label>Rue <input></label>")]
    [InlineData("<h2>Vous</h2><label>Nom <input></label><h2>Lui</h2><label>Nom <input></label>")]
    [InlineData("<fieldset><label>Nom <input></label></fieldset><fieldset><label>Nom <input></label></fieldset>")]
    [InlineData("<form><label>Nom <input></label></form><form><label>Nom <input></label></form>")]
    [InlineData("<label>Nom <input></label><label>Nom <select><option>A</option></select></label>")]
    [InlineData("<label>Nom <input></label><label>Rue <input></label><label>Nom <input></label><label>Rue <input></label>")]
    [InlineData("<label>Nom <input></label><label>Nom <input></label><label>Nom <input></label>")]
    [InlineData("<label for=a>Nom</label><input id=a><label for=a>Rue</label><input id=a>")]
    public void Different_places_lists_and_shared_labels(string html) => Assert.Empty(Check.Sees(html));
}
