namespace FormLint.Browser.Tests.Capture;

[Collection(ChromiumCollection.Name)]
public sealed class LateContentTests(Chromium chromium)
{
    [Theory]
    [InlineData("addEventListener('load', () => setTimeout(() => late.textContent = 'Voilà', 200))")]
    [InlineData("addEventListener('load', () => fetch('/slow').then(answer => answer.text()).then(text => late.textContent = text))")]
    public async Task What_a_script_adds_a_moment_after_loading_is_seen(string script)
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", $"<p id=late></p><script>{script}</script>").Answers("/slow", async context =>
        {
            await Task.Delay(200, context.RequestAborted);
            await context.Response.WriteAsync("Voilà");
        });

        Assert.Equal(["Voilà"], (await chromium.SeeAsync(site["/"])).Outline.Blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("location.replace('/next')")]
    [InlineData("addEventListener('load', () => location.href = '/next')")]
    [InlineData("document.write('<meta http-equiv=refresh content=0;url=/next>')")]
    public async Task A_page_that_sends_on_to_another_page_of_the_site_is_followed(string script)
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", $"<p>Un instant</p><script>{script}</script>").Shows("/next", "<p>Bienvenue</p>");

        var page = await chromium.SeeAsync(site["/"]);

        Assert.Equal((site["/next"].AbsoluteUri, "Bienvenue"), (page.Url, page.Outline.Blocks.Single().Text));
    }
}
