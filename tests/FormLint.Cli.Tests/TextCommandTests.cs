using System.Text.Json;

namespace FormLint.Cli.Tests;

[Collection(FormlintCollection.Name)]
public sealed class TextCommandTests(Formlint formlint)
{
    private const string Passive = "plain-language/passive";

    [Fact]
    public void Each_line_is_a_text_with_offsets_of_the_line()
    {
        using var place = new Workplace();

        var ran = formlint.RunWith("Votre demande sera traitée.\n\nNom de famille\n", place, "text", "--lines", "--format", "jsonl", "--language", "fr", "-");

        Assert.Equal(0, ran.ExitCode);
        var lines = ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal([1, 2, 3], lines.Select(line => line.GetProperty("line").GetInt32()));
        Assert.Equal("fr", lines[0].GetProperty("language").GetString());
        Assert.Equal(1, lines[0].GetProperty("languageConfidence").GetDouble());
        var sentence = Assert.Single(lines[0].GetProperty("sentences").EnumerateArray());
        Assert.Equal((0, 27, 4, 7), (Number(sentence, "start"), Number(sentence, "length"), Number(sentence, "words"), Number(sentence, "syllables")));
        var finding = Assert.Single(lines[0].GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("rule").GetString() == Passive);
        Assert.Equal((14, 12, "warning"), (Number(finding, "start"), Number(finding, "length"), finding.GetProperty("severity").GetString()));
        Assert.Contains("sera traitée", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, lines[1].GetProperty("sentences").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, lines[0].GetProperty("measures").GetProperty("scores")[0].GetProperty("value").ValueKind);
    }

    [Theory]
    [InlineData("Uw aanvraag is goedgekeurd.", "nl")]
    [InlineData("Nom de famille", "fr")]
    [InlineData("Geboortedatum", "nl")]
    public void Each_line_is_asked_for_its_language(string line, string language)
    {
        using var place = new Workplace();

        var ran = formlint.RunWith(line, place, "text", "--lines", "--format", "jsonl");

        Assert.Equal(language, JsonDocument.Parse(ran.Out).RootElement.GetProperty("language").GetString());
    }

    [Fact]
    public void A_file_gives_line_and_column_and_what_was_measured()
    {
        using var place = new Workplace().With("lettre.md", "# Votre demande\n\nBonjour.\n\n- Votre demande **sera traitée**.\n");

        var ran = formlint.Run(place, "text", "lettre.md", "--report-language", "en");

        Assert.Contains("lettre.md:5:19: ", ran.Out, StringComparison.Ordinal);
        Assert.Contains($"[{Passive}]", ran.Out, StringComparison.Ordinal);
        Assert.Contains("French, 7 words to read", ran.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
    }

    [Fact]
    public void Json_has_every_file()
    {
        using var place = new Workplace().With("een.txt", "Uw aanvraag wordt behandeld.").With("deux.html", "<html lang=fr><p>Votre demande sera traitée.</p>");

        var ran = formlint.Run(place, "text", "een.txt", "deux.html", "--format", "json", "--rule", Passive);

        var files = JsonDocument.Parse(ran.Out).RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(["een.txt", "deux.html"], files.Select(file => file.GetProperty("file").GetString()));
        Assert.Equal(["nl", "fr"], files.Select(file => file.GetProperty("language").GetString()));
        var (first, second) = (Assert.Single(files[0].GetProperty("findings").EnumerateArray()), Assert.Single(files[1].GetProperty("findings").EnumerateArray()));
        Assert.Equal((1, 13), (Number(first, "line"), Number(first, "column")));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("line").ValueKind);
        Assert.NotEqual(JsonValueKind.Null, second.GetProperty("selector").ValueKind);
    }

    [Fact]
    public void Findings_can_fail_the_run()
    {
        using var place = new Workplace().With("a.txt", "Uw aanvraag wordt behandeld.");

        Assert.Equal(1, formlint.Run(place, "text", "a.txt", "--fail-on", "warning", "--rule", Passive).ExitCode);
        Assert.Equal(0, formlint.Run(place, "text", "a.txt", "--fail-on", "error", "--rule", Passive).ExitCode);
    }

    [Fact]
    public void A_file_that_is_no_text_is_2_and_the_others_are_still_read()
    {
        using var place = new Workplace().With("a.txt", "Uw aanvraag wordt behandeld.").With("b.txt", "%PDF-1.7");

        var ran = formlint.Run(place, "text", "b.txt", "nowhere.txt", "a.txt");

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("a.txt:1:13", ran.Out, StringComparison.Ordinal);
        Assert.Contains("b.txt: cannot be read (not a text)", ran.Error, StringComparison.Ordinal);
        Assert.Contains("nowhere.txt: cannot be read", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "a.txt", "--language", "de")]
    [InlineData("text", "a.txt", "--format", "html")]
    [InlineData("text", "a.txt", "--as", "pdf")]
    [InlineData("text", "a.txt", "--rule", "plain-language/nothing")]
    [InlineData("text", "a.txt", "--config", "nowhere.yml")]
    public void A_call_that_makes_no_sense_is_2(params string[] arguments)
    {
        using var place = new Workplace().With("a.txt", "Bonjour.");

        var ran = formlint.Run(place, arguments);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.NotEmpty(ran.Error);
    }

    [Fact]
    public void A_text_cannot_steer_the_terminal()
    {
        using var place = new Workplace().With("a.txt", "Votre \u001b[31mdemande sera traitée \u0007(a b c d e f g h i j k).");

        var ran = formlint.Run(place, "text", "a.txt");

        Assert.DoesNotContain('\u001b', ran.Out);
        Assert.DoesNotContain('\u0007', ran.Out);
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
