using FormLint.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace FormLint.Cli.Running;

/// <summary>Serves a folder on loopback, on a port the system chooses: a real site for the demo and the tests.</summary>
internal sealed class SampleSite : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly string folder;

    private SampleSite(WebApplication application, string folder) => (this.application, this.folder) = (application, folder);

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    public Uri Address => new(application.Urls.First());

    /// <summary>Every page of the folder, in order.</summary>
    public IEnumerable<Uri> Pages => Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => new Uri(Address, Path.GetRelativePath(folder, file).Replace('\\', '/')));

    /// <summary>The pages in one language: its folder is part of their path.</summary>
    public IEnumerable<Uri> PagesIn(LanguageCode language) => Pages.Where(page => page.AbsolutePath.Contains($"/{language.Tag()}/", StringComparison.Ordinal));

    public static async Task<SampleSite> StartAsync(string folder, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)) });
        await site.StartAsync(stop);
        return new SampleSite(site, folder);
    }

    public async ValueTask DisposeAsync() => await application.DisposeAsync();
}
