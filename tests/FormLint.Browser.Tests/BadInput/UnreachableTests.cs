using System.Globalization;
using System.Net;
using System.Net.Sockets;
using FormLint.Core.Model;

namespace FormLint.Browser.Tests.BadInput;

[Collection(ChromiumCollection.Name)]
public sealed class UnreachableTests(Chromium chromium)
{
    [Fact]
    public async Task A_server_that_is_not_there()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        Bad.NotChecked(await Bad.VisitAsync(chromium, new Uri($"http://127.0.0.1:{port}/")), ProblemKind.ConnectionRefused);
    }

    [Fact]
    public async Task A_name_that_does_not_exist() =>
        Bad.NotChecked(await Bad.VisitAsync(chromium, new Uri("http://no-such-service.invalid/")), ProblemKind.NameNotFound);

    [Fact]
    public async Task A_certificate_nobody_vouches_for()
    {
        await using var site = await Site.StartAsync(https: true);

        var problem = Bad.NotChecked(await Bad.VisitAsync(chromium, site["/"]), ProblemKind.TlsError);

        Assert.StartsWith("CERT_", problem.Detail, StringComparison.Ordinal);
        Assert.Empty(site.Requests);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task An_error_of_the_server_with_a_page_of_its_own(int status)
    {
        await using var site = await Site.StartAsync();
        site.Answers("/", async context =>
        {
            // A browser keeps 404 and 410, and the next site may have the same port.
            context.Response.Headers.CacheControl = "no-store";
            context.Response.StatusCode = status;
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync(Html.Page("<p>Désolé</p>"));
        });

        var problem = Bad.NotChecked(await Bad.VisitAsync(chromium, site["/"]), ProblemKind.HttpStatus);

        Assert.Equal(status.ToString(CultureInfo.InvariantCulture), problem.Detail);
    }

    [Fact]
    public async Task A_page_that_asks_for_a_password()
    {
        await using var site = await Site.StartAsync();
        site.Answers("/", context =>
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"Dossier\"";
            return Task.CompletedTask;
        });

        Assert.Equal("401", Bad.NotChecked(await Bad.VisitAsync(chromium, site["/"]), ProblemKind.HttpStatus).Detail);
    }

    [Fact]
    public async Task An_error_without_a_page()
    {
        await using var site = await Site.StartAsync();

        Assert.Equal("404", Bad.NotChecked(await Bad.VisitAsync(chromium, site["/nowhere"]), ProblemKind.HttpStatus).Detail);
    }

    [Fact]
    public async Task An_answer_that_says_there_is_nothing_to_show()
    {
        await using var site = await Site.StartAsync();
        site.Answers("/", context =>
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });

        Assert.Equal("204", Bad.NotChecked(await Bad.VisitAsync(chromium, site["/"]), ProblemKind.HttpStatus).Detail);
    }

    [Fact]
    public async Task A_connection_that_breaks()
    {
        await using var site = await Site.StartAsync();
        site.Answers("/", context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        Bad.NotChecked(await Bad.VisitAsync(chromium, site["/"]), ProblemKind.Unreachable);
    }

    [Fact]
    public async Task Redirects_without_end()
    {
        await using var site = await Site.StartAsync();
        site.Redirects("/", "/again").Redirects("/again", "/");

        Bad.NotChecked(await Bad.VisitAsync(chromium, site["/"]), ProblemKind.TooManyRedirects);
    }
}
