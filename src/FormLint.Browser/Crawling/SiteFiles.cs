using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using FormLint.Core.Capture;
using FormLint.Core.Crawling;

namespace FormLint.Browser.Crawling;

/// <summary>Fetches robots.txt and sitemaps. A site without them is a site without wishes.</summary>
public sealed class SiteFiles(HttpClient client)
{
    private const int MaxBytes = 10_000_000;
    private const int MaxSitemaps = 20;

    /// <returns>A site that answers 5xx or does not answer wishes to be left alone for now (RFC 9309, 2.3.1.4); 4xx means no wishes.</returns>
    public async Task<RobotsTxt> RobotsAsync(Uri start, string robotName, CancellationToken stop)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(start, "/robots.txt"), HttpCompletionOption.ResponseHeadersRead, stop);
            if ((int)response.StatusCode >= 500) return RobotsTxt.Parse("User-agent: *\nDisallow: /", robotName);
            return response.IsSuccessStatusCode ? RobotsTxt.Parse(await TextAsync(response, stop), robotName) : RobotsTxt.AllowsAll;
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            return RobotsTxt.AllowsAll;
        }
    }

    /// <summary>Pages the site lists, following sitemap indexes one level down.</summary>
    public async Task<IReadOnlyList<Uri>> SitemapAsync(Uri start, RobotsTxt robots, CancellationToken stop)
    {
        var pages = new List<Uri>();
        var waiting = new Queue<Uri>(robots.Sitemaps.Select(text => Uri.TryCreate(start, text, out var uri) ? uri : null).OfType<Uri>().DefaultIfEmpty(new Uri(start, "/sitemap.xml")));
        for (var read = 0; read < MaxSitemaps && waiting.TryDequeue(out var sitemap); read++)
        {
            if (!Addresses.SameSite(sitemap, start) || await XmlAsync(sitemap, stop) is not { Root: { } root }) continue;
            var listed = root.Descendants().Where(element => element.Name.LocalName == "loc")
                .Select(element => Uri.TryCreate(element.Value.Trim(), UriKind.Absolute, out var uri) ? uri : null).OfType<Uri>();
            if (root.Name.LocalName != "sitemapindex") pages.AddRange(listed);
            else foreach (var inner in listed) waiting.Enqueue(inner);
        }
        return pages;
    }

    private async Task<XDocument?> XmlAsync(Uri sitemap, CancellationToken stop)
    {
        try
        {
            using var response = await client.GetAsync(sitemap, HttpCompletionOption.ResponseHeadersRead, stop);
            if (!response.IsSuccessStatusCode) return null;
            // No DTD: a hostile sitemap must not read files or grow without end.
            using var reader = XmlReader.Create(new StringReader(await TextAsync(response, stop)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader);
        }
        catch (Exception error) when (error is HttpRequestException or XmlException or InvalidDataException or IOException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private static async Task<string> TextAsync(HttpResponseMessage response, CancellationToken stop)
    {
        await using var body = await response.Content.ReadAsStreamAsync(stop);
        await using var plain = response.RequestMessage?.RequestUri?.AbsolutePath.EndsWith(".gz", StringComparison.Ordinal) == true ? new GZipStream(body, CompressionMode.Decompress) : body;
        var buffer = new byte[MaxBytes];
        var length = await plain.ReadAtLeastAsync(buffer, MaxBytes, throwOnEndOfStream: false, stop);
        return System.Text.Encoding.UTF8.GetString(buffer, 0, length).TrimStart('\uFEFF');
    }
}
