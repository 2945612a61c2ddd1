using System.Text.Json;
using FormLint.Core.Model;

namespace FormLint.Browser.Tests.Capture;

/// <summary>A page is loaded once and resized: that must show the same as three visits.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class ScreensTests(Chromium chromium)
{
    private const string Body = """
        <nav class="large"><a href="/aide">Aide</a></nav>
        <button class="small">Menu</button>
        <p id="pale">Texte</p>
        <p class="finger">Touchez la carte</p><p class="mouse">Cliquez sur la carte</p>
        <label class="large" for="nom">Nom</label><input id="nom"><input class="large" id="muet">
        <div style="width:50%">Moitié</div>
        """;

    private const string Style = """
        <style>
          @media (max-width: 600px) { .large { display: none } #pale { color: #ddd } }
          @media (min-width: 1000px) { .small { display: none } }
          @media (pointer: coarse) { .mouse { display: none } }
          @media (pointer: fine) { .finger { display: none } }
        </style>
        """;

    [Fact]
    public async Task Three_screens_in_one_visit_show_what_each_shows_alone()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", Body, Style);
        var request = Chromium.WithAxe("color-contrast", "label", "link-name", "region") with { Viewports = Viewport.All };

        var together = (await chromium.VisitAsync(site["/"], request)).Snapshots;

        Assert.Equal(Viewport.All, together.Select(page => page.Viewport));
        foreach (var page in together) Assert.Equal(await AloneAsync(site["/"], page.Viewport!, request), Facts(page));
    }

    private static async Task<string> AloneAsync(Uri address, Viewport viewport, CaptureRequest request)
    {
        await using var run = await Chromium.OpenAsync();
        var visit = await new PageCapture(run, request with { Viewports = [viewport] }).VisitAsync(address, CancellationToken.None);
        return Facts(visit.Snapshots.Single());
    }

    private static string Facts(PageSnapshot page) => $"{page.Profile}\n"
        + string.Join('\n', page.Outline.Blocks.Select(block => $"{block.Role} {block.Text} {block.Box}"))
        + string.Join('\n', page.Outline.Controls.Select(control => $"\n{control.Selector} {control.Name} {control.Box}"))
        + $"\nviolations {JsonSerializer.Serialize(page.Axe!.Violations)}\nincomplete {JsonSerializer.Serialize(page.Axe.Incomplete)}"
        + $"\npasses {string.Join(' ', page.Axe.Passes.Order())}\ninapplicable {string.Join(' ', page.Axe.Inapplicable.Order())}";
}
