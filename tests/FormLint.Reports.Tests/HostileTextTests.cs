using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FormLint.Language;
using FormLint.Reports.Html;

namespace FormLint.Reports.Tests;

/// <summary>What pages, addresses and rule packs write stays text in every format, whatever it is.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Payloads =
    [
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "\" onfocus=\"alert(1)\" autofocus=\"",
        "<svg/onload=alert(1)>",
        "<svg><script href=data:,alert(1) />",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "<!--><script>alert(1)</script-->",
        "]]><script>alert(1)</script>",
        "<?xml version=\"1.0\"?><x onclick='y'>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;",
        "`<b>` and `</code><i>`",
        "@(1+1) @Html.Raw(\"<b>\") {{7*7}} ${7*7} {0} {1} {seen}",
        "</li></ul></main></body></html><p>",
        "<base href=https://evil.example/><meta http-equiv=refresh content=0>",
        "<form action=https://evil.example/><button>x</button></form>",
        "\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u001b[2J",
        "a\r\nb\nc\td\0e\b\u0007\u007f\u009b31m",
        "\u202Egnp.exe \u2066x\u2069 \u200F\u200E\u061C",
        "\u2028line\u2029paragraph\u0085next",
        "\uFEFF\u200B\u00AD\u2060",
        "[bold red]markup[/] [link=https://evil.example]x[/]",
        "=HYPERLINK(\"https://evil.example\") +1 @SUM(1)",
        "::error file=x::y %0A##[error]z",
        "é ü 漢字 𝄞 👩🏽‍🦽",
        "\\u003cscript\\u003e \\\" \\\\",
    ];

    private static readonly LanguageCode[] Languages = [LanguageCode.Fr, LanguageCode.Nl, LanguageCode.En];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Payloads.Length)];

    private static SampleReport.Words Hostile(int number) => new(Page: Payloads[number], Rule: Payloads[number]);

    private static async Task<IHtmlDocument> Html(SampleReport.Words? words, LanguageCode language) =>
        new HtmlParser().ParseDocument(await SampleReport.Written(new HtmlReport(), SampleReport.Of(words), language));

    /// <summary>Without the backticks that the report itself turns into code.</summary>
    private static int Elements(IHtmlDocument document) => document.All.Count(element => element.LocalName != "code" && element.LocalName != "br");

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task In_html_it_adds_no_element_no_handler_and_no_address(int number)
    {
        // The harmless text keeps two places on one page apart, as the hostile one does.
        var harmless = await Html(new SampleReport.Words(Page: "texte", Rule: "texte"), LanguageCode.Fr);
        var hostile = await Html(Hostile(number), LanguageCode.Fr);
        Assert.Empty(hostile.QuerySelectorAll("script, iframe, img, form, base, a:not(.skip), object, embed, link"));
        Assert.All(hostile.All.SelectMany(element => element.Attributes), attribute =>
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
            Assert.False(attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) && attribute.Name is "href" or "src" or "action", attribute.Value);
        });
        // An excerpt that begins with "<" is code: it is shown once, not twice.
        var quotes = harmless.QuerySelectorAll("blockquote").Length - hostile.QuerySelectorAll("blockquote").Length;
        Assert.Equal(Elements(harmless) - quotes, Elements(hostile));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task In_html_it_is_shown_as_it_is(int number)
    {
        var document = await Html(Hostile(number), LanguageCode.Nl);
        var expected = Parsed(Payloads[number]);
        Assert.Contains(document.QuerySelectorAll(".pages-list .title"), title => title.TextContent == expected);
        Assert.Contains(document.QuerySelectorAll("#problems ~ ul .address"), target => target.TextContent == expected);
        Assert.Contains(document.QuerySelectorAll("h3"), title => title.TextContent == expected);
        Assert.Contains(document.QuerySelectorAll(".technical code"), selector => selector.TextContent == expected);
        Assert.Contains(document.QuerySelectorAll("article"), card => card.GetAttribute("aria-label") == expected);
    }

    [Fact]
    public async Task The_html_report_loads_and_runs_nothing()
    {
        var document = await Html(null, LanguageCode.Fr);
        Assert.Empty(document.QuerySelectorAll("script, link, iframe, object, embed"));
        Assert.Contains("default-src 'none'", document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.All(document.QuerySelectorAll("[href], [src]"), element => Assert.Matches("^(#|data:image/jpeg;base64,)", element.GetAttribute("href") ?? element.GetAttribute("src")!));
        Assert.DoesNotContain("url(", document.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task In_the_terminal_it_steers_nothing_and_adds_no_line(int number)
    {
        foreach (var language in Languages)
        {
            var harmless = await SampleReport.Written(new TextReport(color: false), SampleReport.Of(new SampleReport.Words("texte", "texte")), language);
            var hostile = await SampleReport.Written(new TextReport(color: false), SampleReport.Of(Hostile(number)), language);
            Assert.Equal(harmless.Count(c => c == '\n'), hostile.Count(c => c == '\n'));
            Assert.DoesNotContain(hostile.Replace(Environment.NewLine, "", StringComparison.Ordinal).EnumerateRunes(), IsDangerous);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task In_colour_only_our_own_colours_are_written(int number)
    {
        var hostile = await SampleReport.Written(new TextReport(color: true), SampleReport.Of(Hostile(number)), LanguageCode.Fr);
        foreach (var code in new[] { "0", "1", "2", "31", "33", "34", "36" }) hostile = hostile.Replace($"\u001b[{code}m", "", StringComparison.Ordinal);
        Assert.DoesNotContain(hostile.Replace(Environment.NewLine, "", StringComparison.Ordinal).EnumerateRunes(), IsDangerous);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task In_json_it_is_read_back_as_it_was(int number)
    {
        var json = await SampleReport.Written(new JsonReport(), SampleReport.Of(Hostile(number)), LanguageCode.En);
        Assert.DoesNotContain('<', json);
        var read = JsonNode.Parse(json)!;
        var payload = Payloads[number];
        Assert.Equal(payload, (string)read["pages"]![0]!["title"]!);
        Assert.Equal(payload, (string)read["pages"]![0]!["url"]!);
        Assert.Equal(payload, (string)read["problems"]![0]!["target"]!);
        Assert.Equal(payload, (string)read["findings"]![0]!["selector"]!);
        Assert.Equal(payload, (string)read["findings"]![0]!["excerpt"]!);
        Assert.Equal(payload, (string)read["findings"]![0]!["source"]!["title"]!);
        Assert.EndsWith(payload, (string)read["findings"]![0]!["message"]!, StringComparison.Ordinal);
        Assert.Equal(payload, (string)read["tool"]!["browser"]!);
    }

    [Fact]
    public void There_are_many() => Assert.True(Payloads.Distinct(StringComparer.Ordinal).Count() >= 25);

    private static bool IsDangerous(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;

    /// <summary>As an HTML parser gives back a text written with references: control characters have rules of their own there.</summary>
    private static string Parsed(string text) => new HtmlParser().ParseDocument("<p>" + string.Concat(text.EnumerateRunes().Select(rune => string.Create(CultureInfo.InvariantCulture, $"&#x{rune.Value:X};")))).QuerySelector("p")!.TextContent;
}
