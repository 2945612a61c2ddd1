using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FormLint.Browser.Tests;

/// <summary>A real web server on loopback, on a port the system chooses. Notes what it is asked for.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentDictionary<string, RequestDelegate> answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> requests = new();

    private Site(bool https)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        if (https) builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen => Secure(listen, https)));
        // A page that hangs must not hold the end of its test.
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        application = builder.Build();
        application.Run(AnswerAsync);
    }

    /// <summary>Paths and queries that were asked for, in order; a browser's own wish for an icon left out.</summary>
    public IReadOnlyList<string> Requests => [.. requests.Where(path => path != "/favicon.ico")];

    public Uri this[string path] => new(new Uri(application.Urls.First()), path);

    /// <summary>The same server under its other name: for a browser, another host.</summary>
    public Uri UnderOtherName(string path) => new UriBuilder(this[path]) { Host = "localhost" }.Uri;

    public static async Task<Site> StartAsync(bool https = false)
    {
        var site = new Site(https);
        await site.application.StartAsync();
        return site;
    }

    public Site Answers(string path, RequestDelegate answer)
    {
        answers[path] = answer;
        return this;
    }

    public Site Serves(string path, string html) => Answers(path, async context =>
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html);
    });

    public Site Shows(string path, string body, string head = "") => Serves(path, Html.Page(body, head));

    public Site Redirects(string path, string to) => Answers(path, context =>
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    });

    public async ValueTask DisposeAsync() => await application.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        // As decoded by the server; a path that turned into text by itself would be escaped again.
        var path = context.Request.Path.Value!;
        requests.Enqueue(path + context.Request.QueryString);
        if (answers.TryGetValue(path, out var answer)) return answer(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static void Secure(ListenOptions listen, bool https)
    {
        if (!https) return;
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        listen.UseHttps(request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1)));
    }
}
