using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;
using FormLint.Reports.Sheets;

namespace FormLint.Reports.Tests;

/// <summary>What a group reads, word for word. Read a change aloud before you accept it.</summary>
public sealed partial class ReviewSheetTests
{
    private const string Field = """
        id: essai/champ
        severity: error
        check: placeholder-as-label
        source: { kind: field-voice, title: S, says: s }
        text:
          fr: { title: Question dans le champ, message: "Le texte « {placeholder} » disparaît.", why: On oublie la question., instead: "Écrivez un `<label>`." }
          nl: { title: Vraag in het veld, message: "De tekst ‘{placeholder}’ verdwijnt.", why: Je vergeet de vraag., instead: "Schrijf een `<label>`." }
        examples:
          - language: fr
            fails: <form><h2>Vous</h2><input name="a" placeholder="Votre <nom>"><label><input type="checkbox" checked name="b"> Oui & non</label><button disabled>Envoyer</button></form>
            passes: <form><label for="a">Votre nom</label><input id="a" name="a"><select name="c"><option>Namur</option></select><textarea aria-label="x" name="d"></textarea><ul><li><a href="/x">Lien</a></li></ul><img src="x.png" alt=""></form>
          - language: nl
            fails: <form><input name="a" placeholder="Uw naam"></form>
            passes: <form><label for="a">Uw naam</label><input id="a" name="a"></form>
        """;

    private const string Code = """
        id: essai/code
        severity: note
        check: axe
        with: { rules: [label] }
        source: { kind: standard, title: S, says: s }
        text:
          fr: { title: Champ sans nom, message: Ce champ n’a pas de nom., why: On n’entend rien., instead: Donnez un nom. }
          nl: { title: Veld zonder naam, message: Dit veld heeft geen naam., why: Je hoort niets., instead: Geef een naam. }
        examples:
          - fails: <p>Quel est le nom de votre commune ?</p><input>
            passes: <p>Quel est le nom de votre commune ?</p><input aria-label="x">
        """;

    private static Rule RuleOf(string yaml) => YamlFile.Parse<Rule>(yaml, "rule.yml");

    private static async Task<string> Written(LanguageCode language, params IReadOnlyList<Rule> rules)
    {
        await using var output = new StringWriter();
        await ReviewSheet.WriteAsync(rules, language, output);
        return output.ToString();
    }

    private static async Task<IHtmlDocument> Parsed(LanguageCode language, params IReadOnlyList<Rule> rules) => new HtmlParser().ParseDocument(await Written(language, rules));

    [Theory]
    [InlineData(LanguageCode.Fr)]
    [InlineData(LanguageCode.Nl)]
    public async Task A_sheet(LanguageCode language) =>
        Verifier.Verify(Stable().Replace(await Written(language, RuleOf(Field), RuleOf(Code)), match => match.Groups["tag"].Success ? $"<{match.Groups["tag"].Value}>" : "sha256"), "html", language.Tag());

    [Fact]
    public async Task Only_our_own_style_and_script_may_run()
    {
        var page = await Parsed(LanguageCode.Fr, RuleOf(Field));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(["style", "script"], page.QuerySelectorAll("style, script").Select(element => element.LocalName));
        Assert.All(page.QuerySelectorAll("style, script"), element =>
            Assert.Contains($"{element.LocalName}-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'", policy, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("[style], [onclick], [src], link, iframe, form[action]"));
    }

    [Fact]
    public async Task An_example_is_drawn_and_does_nothing()
    {
        var page = await Parsed(LanguageCode.Fr, RuleOf(Field));
        Assert.Equal(["Votre <nom>(case à remplir)"], page.QuerySelectorAll(".bad .field").Select(field => field.TextContent));
        Assert.NotNull(page.QuerySelector(".bad .choice.chosen"));
        Assert.NotNull(page.QuerySelector(".bad .button.dead"));
        Assert.Empty(page.QuerySelectorAll(".drawn :not(span, strong, br)"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script><p>Votre nom</p>", "Votre nom")]
    [InlineData("<p hidden>a</p><p style='display: none'>b</p><p>Votre nom<img src=x onerror=alert(1)></p>", "Votre nom")]
    [InlineData("<p>Votre &lt;script>alert(1)&lt;/script> nom</p>", "Votre <script>alert(1)</script> nom")]
    public void What_people_do_not_see_is_not_drawn(string html, string text) => Assert.Equal(text, string.Join(' ', Drawing.TextOf(Drawing.Of(html)).Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("<p>Nom</p><input>", "<label>Nom</label><input aria-label=x>", false)]
    [InlineData("<div>Seul ?<br><input type=radio>Oui</div>", "<fieldset><legend>Seul ?</legend><input type=radio>Oui</fieldset>", false)]
    [InlineData("<p>Un. Deux.</p>", "<p>Un.</p><p>Deux.</p>", true)]
    [InlineData("<input placeholder=Nom>", "Nom <input>", true)]
    [InlineData("<input type=checkbox checked>Oui", "<input type=checkbox>Oui", true)]
    public void Only_what_can_be_seen_makes_a_difference(string bad, string good, bool differs) =>
        Assert.Equal(differs, Drawing.LooksOf(Drawing.Of(bad)) != Drawing.LooksOf(Drawing.Of(good)));

    [Fact]
    public async Task Words_of_a_rule_stay_text()
    {
        const string Hostile = "</script><script>alert(1)</script>\"'>";
        var rule = RuleOf(Field);
        var page = await Parsed(LanguageCode.Fr, rule with { Text = rule.Text.ToDictionary(pair => pair.Key, _ => new RuleText { Title = Hostile, Message = Hostile, Why = Hostile, Instead = Hostile }) });
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Equal(Hostile, page.QuerySelector("h3")!.TextContent);
    }

    [Fact]
    public async Task An_example_in_another_language_says_so()
    {
        var rule = RuleOf(Field) with { Examples = [new RuleExample { Language = LanguageCode.Nl, Fails = "<p>Nous vous envoyons une lettre avec notre réponse dans les trente jours.</p>", Passes = "<p>Wij sturen u een brief.</p>" }] };
        var page = await Parsed(LanguageCode.Nl, rule);
        Assert.Equal(["fr", null], page.QuerySelectorAll(".drawn").Select(drawn => drawn.GetAttribute("lang")));
    }

    [Fact]
    public async Task Every_field_has_a_name_and_each_rule_its_own_questions()
    {
        var page = await Parsed(LanguageCode.Nl, RuleOf(Field), RuleOf(Code));
        Assert.All(page.QuerySelectorAll("input, textarea"), field =>
            Assert.True(field.Closest("label") is not null || page.QuerySelector($"label[for='{field.Id}']") is not null, field.OuterHtml));
        Assert.Equal(4, page.QuerySelectorAll("input[type=radio]").Select(radio => radio.GetAttribute("name")).Distinct().Count());
        Assert.Equal(["essai/champ", "essai/code"], page.QuerySelectorAll("article").Select(article => article.GetAttribute("data-rule")));
        Assert.Contains($"essai/champ@{RuleFingerprint.Of(RuleOf(Field), LanguageCode.Nl)}", page.QuerySelector(".reference")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageCode.Fr)]
    [InlineData(LanguageCode.Nl)]
    public async Task Every_rule_that_ships_fits_on_a_sheet_without_a_gap(LanguageCode language)
    {
        var rules = RulePackReader.Read([Repository.Folder("rules")]).Rules;
        var page = await Parsed(language, [.. rules.Where(rule => rule.Languages.Count == 0 || rule.Languages.Contains(language))]);
        Assert.All(page.QuerySelectorAll("dd"), said => Assert.DoesNotMatch(@"\{[a-z-]+\}", said.TextContent));
        // Sheets are for talking about examples: most of our own rules must have one that can be looked at.
        var own = page.QuerySelectorAll("article").Where(article => !article.GetAttribute("data-rule")!.StartsWith("wcag/", StringComparison.Ordinal)).ToList();
        Assert.True(own.Count(article => article.QuerySelector(".examples") is not null) > own.Count * 0.75);
    }

    [GeneratedRegex("sha256-.+?(?=&#x27;)|<(?<tag>style|script)>.*?</(?:style|script)>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Stable();
}
