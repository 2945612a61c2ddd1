using System.Text.Json;
using FormLint.Core.Model;

namespace FormLint.Browser.Tests.Capture;

/// <summary>What people typed and what servers hide in a form is nobody's business but theirs.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class SecretsTests(Chromium chromium)
{
    private const string Secret = "geheim-85.07.30";

    // In pieces, so that the script does not hold what must not be found.
    private const string Typed = "<script>f.value = 'geheim' + '-85.07' + '.30'</script>";

    [Theory]
    [InlineData("<input id=f>" + Typed)]
    [InlineData("<input id=f value='" + Secret + "'>")]
    [InlineData("<input type=password value='" + Secret + "'>")]
    [InlineData("<input type=hidden name=csrf value='" + Secret + "'>")]
    [InlineData("<textarea>" + Secret + "</textarea>")]
    [InlineData("<textarea id=f></textarea>" + Typed)]
    [InlineData("<input id=f type=search placeholder=Nom>" + Typed)]
    [InlineData("<input id=f type=password>" + Typed)]
    [InlineData("<meta name=csrf-token content='" + Secret + "'>")]
    public async Task Typed_values_and_hidden_tokens_are_not_kept(string field)
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", $"<form><div>Votre numéro {field}</div></form>");
        var everything = Chromium.WithAxe("label", "region", "landmark-one-main") with { AccessibilityTree = true };

        var page = await chromium.SeeAsync(site["/"], everything);

        Assert.Equal([], PartsThatHold(page, Secret));
    }

    [Fact]
    public async Task Tokens_in_the_address_are_not_kept()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/form", "<p>Bonjour</p>");

        var page = await chromium.SeeAsync(site["/form?lang=fr&token=" + Secret + "#" + Secret]);

        Assert.StartsWith(site["/form?lang=fr&token="].AbsoluteUri, page.Url, StringComparison.Ordinal);
        Assert.Equal([], PartsThatHold(page, Secret));
    }

    [Theory]
    [InlineData("<p>Votre numéro : 85.07.30-033.28</p>")]
    [InlineData("<p>Votre numéro : 85.07.30-<b>033.28</b></p>")]
    [InlineData("<button aria-label='85.07.30-033.28'></button>")]
    [InlineData("<img src='/85.07.30-033.28.png'>")]
    [InlineData("<a href='/dossier/85.07.30-033.28'></a>")]
    [InlineData("<p id='85.07.30-033.28' style='color:#eee'>Bonjour</p>")]
    public async Task Numbers_of_people_are_not_kept(string shown)
    {
        await using var site = await Site.StartAsync();
        site.Serves("/85.07.30-033.28", "<!doctype html><html lang=fr><title>85.07.30-033.28</title>" + shown);
        var everything = Chromium.WithAxe("button-name", "image-alt", "link-name", "color-contrast", "region") with { AccessibilityTree = true };

        var page = await chromium.SeeAsync(site["/85.07.30-033.28"], everything);

        Assert.Equal("••.••.••-•••.••", page.Title);
        Assert.Equal([], PartsThatHold(page, "033.28"));
    }

    private static IEnumerable<string> PartsThatHold(PageSnapshot page, string secret)
    {
        var parts = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["address"] = page.Url,
            ["html"] = page.Html,
            ["outline"] = JsonSerializer.Serialize(page.Outline),
            ["axe"] = JsonSerializer.Serialize(page.Axe),
            ["accessibility tree"] = page.AccessibilityTree,
        };
        return parts.Where(part => part.Value?.Contains(secret, StringComparison.Ordinal) == true).Select(part => part.Key);
    }
}
