using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FormLint.Reports.Html;

/// <summary>A Razor component as a whole HTML file, without a web server.</summary>
internal static class HtmlFile
{
    public static async Task WriteAsync<TPage>(Dictionary<string, object?> parameters, TextWriter output) where TPage : IComponent
    {
        var services = new ServiceCollection();
        // Without it accents become numeric references; markup is escaped either way.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters));
            await output.WriteAsync("<!doctype html>\n");
            root.WriteHtmlTo(output);
        });
    }

    /// <summary>What a content security policy calls a style or script that stands in the page.</summary>
    public static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    /// <summary>A style sheet or script that is embedded in this assembly.</summary>
    public static string Embedded(string name)
    {
        using var reader = new StreamReader(typeof(HtmlFile).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
