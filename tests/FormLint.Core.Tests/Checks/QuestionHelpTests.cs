using System.Text.RegularExpressions;
using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class QuestionHelpTests
{
    private static QuestionHelp Of(bool writtenOnly) => new(new QuestionHelp.Settings
    {
        WrittenOnly = writtenOnly,
        ForAll = new Regex("nous demandons"),
        Subjects = [new() { Asks = Checking.Words(["date"], "datum"), Unless = Checking.Words(["jour"], "dag"), Help = new Regex("exemple|jj") }],
    });

    [Theory]
    [InlineData("<label>Date <input></label>")]
    [InlineData("<label>Date <input></label><label>Nom (exemple : Peeters) <input></label>")]
    [InlineData("<p>Exemple</p><label>Nom <input></label><label>Date <input></label>")]
    [InlineData("<label>Date <input aria-invalid=true aria-describedby=e></label><p id=e>Mauvais exemple</p>")]
    public void Help_is_missing(string html) => Assert.Equal("Date", Assert.Single(Of(writtenOnly: true).Sees(html)).Data["label"]);

    [Theory]
    [InlineData("<label>Date (jj) <input></label>")]
    [InlineData("<label>Date <input placeholder=JJ></label>")]
    [InlineData("<label for=d>Date</label><p>Par exemple 3</p><input id=d>")]
    [InlineData("<p id=h>Exemple</p><label>Nom <input></label><label>Date <input aria-describedby=h></label>")]
    [InlineData("<fieldset><legend>Comme dans l’exemple</legend><label>Nom <input></label><label>Date <input></label></fieldset>")]
    [InlineData("<label>Date <input></label><label>Nom <input></label><p>Nous demandons cela à tous.</p>")]
    [InlineData("<label>Date du jour <input></label>")]
    [InlineData("<label>Dattes <input></label>")]
    public void Help_is_there_or_not_needed(string html) => Assert.Empty(Of(writtenOnly: true).Sees(html));

    [Theory]
    [InlineData("<label>Date <input type=date></label>")]
    [InlineData("<label>Date <select><option>3 mars</option></select></label>")]
    [InlineData("<fieldset><legend>Date</legend><label><input type=radio name=a> Lundi</label><label><input type=radio name=a> Mardi</label></fieldset>")]
    public void What_is_picked_counts_for_some_rules(string html)
    {
        Assert.Empty(Of(writtenOnly: true).Sees(html));
        Assert.Single(Of(writtenOnly: false).Sees(html));
    }
}
