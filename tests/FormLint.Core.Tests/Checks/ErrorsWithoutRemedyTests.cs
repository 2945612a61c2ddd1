using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class ErrorsWithoutRemedyTests
{
    private static readonly ErrorsWithoutRemedy Check = new(new ErrorsWithoutRemedy.Settings { Remedies = Checking.Words(["indiquez"], "vul"), Elsewhere = Checking.Words(["obligatoire"], "verplicht") });

    private static string Field(string error) => $"<label for=a>Date</label><p id=e>{error}</p><input id=a aria-invalid=true aria-describedby=e>";

    [Fact]
    public void A_message_that_only_says_what_is_wrong() => Assert.Equal("Date", Assert.Single(Check.Sees(Field("Date dans le futur"))).Data["label"]);

    [Theory]
    [InlineData("Indiquez une date avant aujourd’hui.")]
    [InlineData("Champ obligatoire")]
    public void Help_or_left_to_another_rule(string error) => Assert.Empty(Check.Sees(Field(error)));

    [Theory]
    [InlineData("<div role=alert>Demande enregistrée</div>")]
    [InlineData("<label for=a>Date</label><p id=e>Date du contrat</p><input id=a aria-describedby=e>")]
    public void No_error_of_a_field(string html) => Assert.Empty(Check.Sees(html));
}
