using FormLint.Core.Model;

namespace FormLint.Browser.Tests.BadInput;

[Collection(ChromiumCollection.Name)]
public sealed class NotAPageTests(Chromium chromium)
{
    private const long Huge = 200_000_000;

    // Between the server and the browser's "no" lie buffers of several megabytes.
    private const long Some = 40_000_000;

    [Theory]
    [InlineData("application/pdf", "%PDF-1.7")]
    [InlineData("image/png", "\u0089PNG")]
    [InlineData("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("text/plain; charset=utf-8", "Bonjour")]
    [InlineData("application/json", "{}")]
    public async Task What_is_not_html_is_named_by_its_type(string type, string content)
    {
        await using var site = await Site.StartAsync();
        site.Answers("/", async context =>
        {
            context.Response.ContentType = type;
            await context.Response.WriteAsync(content);
        });

        Assert.Equal(type.Split(';')[0], Bad.NotChecked(await Bad.VisitAsync(chromium, site["/"]), ProblemKind.NotAPage).Detail);
    }

    [Fact]
    public async Task A_file_to_keep_is_a_download()
    {
        await using var site = await Site.StartAsync();
        site.Answers("/", async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentDisposition = "attachment; filename=\"formulaire.html\"";
            await context.Response.WriteAsync(Html.Page("<p>Bonjour</p>"));
        });

        Bad.NotChecked(await Bad.VisitAsync(chromium, site["/"]), ProblemKind.Download);
    }

    [Theory]
    [InlineData("text/html", true, ProblemKind.TooLarge)]
    // Without a length in the headers only time ends it.
    [InlineData("text/html", false, ProblemKind.TimedOut)]
    [InlineData("application/octet-stream", true, ProblemKind.NotAPage)]
    [InlineData("application/octet-stream", false, ProblemKind.NotAPage)]
    public async Task Of_200_megabytes_only_the_beginning_is_fetched(string type, bool saysHowLong, ProblemKind kind)
    {
        await using var site = await Site.StartAsync();
        long sent = 0;
        site.Answers("/", async context =>
        {
            context.Response.ContentType = type;
            if (saysHowLong) context.Response.ContentLength = Huge;
            var piece = new byte[1_000_000];
            Array.Fill(piece, (byte)'a');
            for (; sent < Huge && !context.RequestAborted.IsCancellationRequested; sent += piece.Length)
            {
                await context.Response.Body.WriteAsync(piece, context.RequestAborted);
                // What is written after a hang-up goes nowhere and would count: the pause lets the hang-up be heard.
                await Task.Delay(10, context.RequestAborted);
            }
        });

        Bad.NotChecked(await Bad.VisitAsync(chromium, site["/"], Chromium.Plain with { Timeout = TimeSpan.FromSeconds(5) }), kind);

        Assert.InRange(sent, 0, Some);
    }
}
