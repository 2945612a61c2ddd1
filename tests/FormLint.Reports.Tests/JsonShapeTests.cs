using System.Text.Json.Nodes;
using FormLint.Language;

namespace FormLint.Reports.Tests;

/// <summary>The JSON report has exactly the keys that the published issue of it promises.</summary>
public sealed class JsonShapeTests
{
    [Fact]
    public async Task The_keys_are_the_promised_ones()
    {
        var report = JsonNode.Parse(await SampleReport.Written(new JsonReport(), SampleReport.Of(), LanguageCode.Nl))!;
        static string Keys(JsonNode? node) => string.Join(' ', node!.AsObject().Select(pair => pair.Key));
        Assert.Equal("formlint tool standard wcag language ruleSet pages findings problems rules", Keys(report));
        Assert.Equal("name version axe browser", Keys(report["tool"]));
        Assert.Equal("url title language status profile captureMs axeMs", Keys(report["pages"]![0]));
        Assert.Equal("rule severity outcome page profile journey step selector excerpt box message wcag source reviewed fingerprint", Keys(report["findings"]![0]));
        Assert.Equal("target kind message fatal", Keys(report["problems"]![0]));
        Assert.Equal("id pack severity kind wcag en301549 act languages review failed needsReview notRun", Keys(report["rules"]![0]));
    }

    [Fact]
    public async Task Only_levels_A_and_AA_have_a_clause_of_the_standard()
    {
        var report = JsonNode.Parse(await SampleReport.Written(new JsonReport(), SampleReport.Of(), LanguageCode.Nl))!;
        Assert.Equal(["9.3.3.2"], report["rules"]![0]!["en301549"]!.AsArray().Select(clause => (string)clause!));
    }

    [Fact]
    public async Task A_review_counts_in_its_own_language()
    {
        async Task<string> In(LanguageCode language) => (string)JsonNode.Parse(await SampleReport.Written(new JsonReport(), SampleReport.Of(), language))!["findings"]![0]!["reviewed"]!;
        Assert.Equal(("reviewed", "not-reviewed"), (await In(LanguageCode.Nl), await In(LanguageCode.Fr)));
    }
}
