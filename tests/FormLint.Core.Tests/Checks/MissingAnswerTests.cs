using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class MissingAnswerTests
{
    private static readonly MissingAnswer Check = new(new MissingAnswer.Settings { Asks = Checking.Words(["motif"], "reden"), Escapes = Checking.Words(["autre"], "andere"), MinAnswers = 3 });

    private static string Radios(string question, params string[] answers) =>
        $"<fieldset><legend>{question}</legend>{string.Concat(answers.Select(answer => $"<label><input type=radio name=a> {answer}</label>"))}</fieldset>";

    [Fact]
    public void No_answer_for_the_others() => Assert.Equal("Quel motif ?", Assert.Single(Check.Sees(Radios("Quel motif ?", "Un", "Deux", "Trois"))).Data["label"]);

    [Fact]
    public void There_is_one() => Assert.Empty(Check.Sees(Radios("Quel motif ?", "Un", "Deux", "Autre motif")));

    [Fact]
    public void Too_few_answers_to_be_a_list() => Assert.Empty(Check.Sees(Radios("Quel motif ?", "Un", "Deux")));

    [Fact]
    public void Another_question() => Assert.Empty(Check.Sees(Radios("Quel jour ?", "Un", "Deux", "Trois")));

    [Theory]
    [InlineData("<label>Motif <select required><option>Choisissez</option><option>Un</option><option>Deux</option></select></label>", 1)]
    [InlineData("<label>Motif <select required><option>–</option><option>Un</option><option>Deux</option></select></label>", 0)]
    [InlineData("<label>Motif <select><option>Un</option><option>Deux</option><option>Trois</option></select></label>", 0)]
    public void A_list_that_must_be_answered(string html, int findings) => Assert.Equal(findings, Check.Sees(html).Count);

    [Fact]
    public void Boxes_may_all_stay_empty() =>
        Assert.Empty(Check.Sees("<fieldset><legend>Motif</legend><label><input type=checkbox> Un</label><label><input type=checkbox> Deux</label><label><input type=checkbox> Trois</label></fieldset>"));
}
