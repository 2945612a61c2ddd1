using FormLint.Core.Crawling;

namespace FormLint.Core.Tests.Crawling;

/// <summary>Vectors of our own for RFC 9309.</summary>
public sealed class RobotsTxtTests
{
    private static bool Allows(string text, string path) => RobotsTxt.Parse(text, "FormLint").Allows(new Uri("http://example.test" + path));

    [Theory]
    [InlineData("")]
    [InlineData("# nothing")]
    [InlineData("<!doctype html><title>404</title>")]
    [InlineData("Disallow: /")]
    [InlineData("User-agent: Other\nDisallow: /")]
    [InlineData("User-agent: *\nDisallow:")]
    [InlineData("User-agent: *\nDisallow: /b")]
    [InlineData("User-agent *\nDisallow: /")]
    public void Without_a_rule_about_it_a_page_is_allowed(string text) => Assert.True(Allows(text, "/a"));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /")]
    [InlineData("user-agent:*\r\nDISALLOW:/a\r\n")]
    [InlineData("User-agent: * # all\nDisallow: /a # here")]
    [InlineData("  User-agent : *\n  Disallow : /a")]
    [InlineData("User-agent: *\rDisallow: /a")]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /a")]
    [InlineData("User-agent: Other\nUser-agent: *\nDisallow: /a")]
    [InlineData("User-agent: *\nDisallow: /b\n\n\nDisallow: /a")]
    [InlineData("User-agent: *\nNonsense: 1\nDisallow: /a")]
    [InlineData("User-agent: *\nDisallow: /b\nUser-agent: *\nDisallow: /a")]
    [InlineData("User-agent: *\nSitemap: http://example.test/s.xml\nDisallow: /a")]
    public void A_rule_for_everybody_counts(string text) => Assert.False(Allows(text, "/a"));

    [Theory]
    [InlineData("User-agent: formlint\nDisallow: /a\nUser-agent: *\nAllow: /", false)]
    [InlineData("User-agent: FormLint\nAllow: /\nUser-agent: *\nDisallow: /", true)]
    [InlineData("User-agent: FormLint\n\nUser-agent: *\nDisallow: /", false)]
    [InlineData("User-agent: FormLint\nDisallow: /b\nUser-agent: *\nDisallow: /a", true)]
    [InlineData("User-agent: FormLint\nDisallow: /b\nUser-agent: Other\nDisallow: /c\nUser-agent: FormLint\nDisallow: /a", false)]
    [InlineData("User-agent: FormLinter\nDisallow: /a", true)]
    [InlineData("User-agent: FormLint/1.0\nDisallow: /a", false)]
    public void A_group_for_our_name_counts_alone(string text, bool allowed) => Assert.Equal(allowed, Allows(text, "/a"));

    [Theory]
    [InlineData("Disallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("Disallow: /a\nAllow: /a/b", "/a/c", false)]
    [InlineData("Allow: /a\nDisallow: /a", "/a", true)]
    [InlineData("Disallow: /a\nAllow: /a", "/a", true)]
    [InlineData("Allow: /\nDisallow: /a", "/a", false)]
    [InlineData("Disallow: /a", "/ab", false)]
    [InlineData("Disallow: /a", "/A", true)]
    [InlineData("Disallow: /a/", "/a", true)]
    [InlineData("Disallow: /*.php", "/x/y.php?z", false)]
    [InlineData("Disallow: /*.php$", "/x.php", false)]
    [InlineData("Disallow: /*.php$", "/x.php?z", true)]
    [InlineData("Disallow: /a*b", "/acccb", false)]
    [InlineData("Disallow: *a", "/xa", false)]
    [InlineData("Disallow: /a.b", "/axb", true)]
    [InlineData("Disallow: /a(b", "/a(b", false)]
    [InlineData("Disallow: /?x=", "/?x=1", false)]
    [InlineData("Disallow: /x$y", "/x$y", false)]
    [InlineData("Disallow: /demande/é", "/demande/%C3%A9tape", false)]
    [InlineData("Disallow: /%C3%A9", "/étape", false)]
    [InlineData("Disallow: /%c3%a9", "/étape", false)]
    [InlineData("Disallow: /%62%61%7A", "/baz", false)]
    public void The_longest_match_decides(string rules, string path, bool allowed) => Assert.Equal(allowed, Allows("User-agent: *\n" + rules, path));

    [Fact]
    public void The_file_itself_is_always_allowed() => Assert.True(Allows("User-agent: *\nDisallow: /", "/robots.txt"));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2", 2.0)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5", 0.5)]
    [InlineData("User-agent: *\nCrawl-delay: 9999", 60.0)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: *\nCrawl-delay: -1", null)]
    [InlineData("User-agent: Other\nCrawl-delay: 2", null)]
    public void The_pause_asked_for_is_read_in_bounds(string text, double? expected) => Assert.Equal(expected, RobotsTxt.Parse(text, "FormLint").CrawlDelay);

    [Fact]
    public void Sitemaps_belong_to_everybody() =>
        Assert.Equal(["http://example.test/a.xml", "http://example.test/b.xml"], RobotsTxt.Parse("Sitemap: http://example.test/a.xml\nUser-agent: FormLint\nDisallow: /x\nSITEMAP: http://example.test/b.xml", "FormLint").Sitemaps);

    [Fact]
    public void A_file_made_to_be_slow_is_read()
    {
        var hostile = "User-agent: *\n" + string.Concat(Enumerable.Repeat("Disallow: /" + string.Concat(Enumerable.Repeat("*a", 500)) + "b\n", 200));
        Assert.True(Allows(hostile, "/" + new string('a', 800)));
    }

    [Fact]
    public void Any_text_is_read() => Assert.All(Enumerable.Range(0, 300), seed =>
    {
        var random = new Random(seed);
        var pieces = new[] { "User-agent:", "Disallow:", "Allow:", " ", "\n", "*", "$", "/", "%", "[", "\\", "é", "#", ":", "\0", "FormLint" };
        var text = string.Concat(Enumerable.Range(0, 80).Select(_ => pieces[random.Next(pieces.Length)]));
        _ = Allows(text, "/a%20b?x=[");
    });
}
