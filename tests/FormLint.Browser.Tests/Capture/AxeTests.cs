using FormLint.Core.Model;

namespace FormLint.Browser.Tests.Capture;

[Collection(ChromiumCollection.Name)]
public sealed class AxeTests(Chromium chromium)
{
    private const string NoAlt = "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='>";

    private async Task<AxeResults> RunAsync(Site site, params string[] rules) => (await chromium.SeeAsync(site["/"], Chromium.WithAxe(rules))).Axe!;

    private static IEnumerable<string> Selectors(IEnumerable<AxeRuleResult> results, string rule) => results.Where(result => result.Id == rule).SelectMany(result => result.Nodes).Select(node => node.Selector);

    [Fact]
    public async Task What_axe_proved_and_what_a_person_must_judge_are_kept_apart()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<p id=pale style='color:#ccc;background:#fff'>Trop pâle</p><p id=degrade style='background:linear-gradient(#fff,#000)'>Dégradé</p>");

        var axe = await RunAsync(site, "color-contrast", "image-alt", "document-title");

        Assert.Equal(["#pale"], Selectors(axe.Violations, "color-contrast"));
        Assert.Equal(["#degrade"], Selectors(axe.Incomplete, "color-contrast"));
        Assert.Contains("document-title", axe.Passes);
        Assert.Equal(["image-alt"], axe.Inapplicable);
        Assert.True(axe.Violations.Single().Nodes.Single() is { Box.Width: > 0, Role: "p", Name: "Trop pâle" });
    }

    [Fact]
    public async Task The_strictest_content_policy_does_not_keep_axe_out()
    {
        await using var site = await Site.StartAsync();
        site.Answers("/", async context =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(Html.Page("<h1>Demande</h1><img id=muet>"));
        });

        var page = await chromium.SeeAsync(site["/"], Chromium.WithAxe("image-alt"));

        Assert.Equal(["#muet"], Selectors(page.Axe!.Violations, "image-alt"));
        Assert.Equal("Demande", page.Outline.Blocks.Single().Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Frames_of_this_and_of_other_sites_are_looked_at(bool otherSite)
    {
        await using var site = await Site.StartAsync();
        var inside = otherSite ? site.UnderOtherName("/inside") : site["/inside"];
        site.Shows("/", $"<iframe id=cadre title=Cadre src='{inside}'></iframe>").Shows("/inside", NoAlt);

        var axe = await RunAsync(site, "image-alt", "frame-tested");

        Assert.Equal(["#cadre >>> img"], Selectors(axe.Violations, "image-alt"));
        Assert.Empty(axe.Incomplete);
    }

    [Fact]
    public async Task A_frame_that_axe_cannot_enter_is_left_to_a_person()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", $"<iframe id=clos title=Cadre sandbox srcdoc=\"{NoAlt}\"></iframe>");

        Assert.Equal(["#clos"], Selectors((await RunAsync(site, "image-alt", "frame-tested")).Incomplete, "frame-tested"));
    }
}
