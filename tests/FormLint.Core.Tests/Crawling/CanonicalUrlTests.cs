using FormLint.Core.Crawling;

namespace FormLint.Core.Tests.Crawling;

public sealed class CanonicalUrlTests
{
    [Theory]
    [InlineData("http://example.test/a#b", "http://example.test/a")]
    [InlineData("http://EXAMPLE.test/A", "http://example.test/A")]
    [InlineData("http://example.test:80/a", "http://example.test/a")]
    [InlineData("http://example.test/a/index.html", "http://example.test/a/")]
    [InlineData("http://example.test/a/INDEX.HTML?x=1", "http://example.test/a/?x=1")]
    [InlineData("http://example.test/a/b/../c", "http://example.test/a/c")]
    [InlineData("http://example.test/?b=2&a=1", "http://example.test/?a=1&b=2")]
    [InlineData("http://example.test/?utm_source=x&a=1&fbclid=2", "http://example.test/?a=1")]
    [InlineData("http://example.test/a;jsessionid=0A1?x=1", "http://example.test/a?x=1")]
    [InlineData("http://example.test/?PHPSESSID=abc", "http://example.test/")]
    [InlineData("http://example.test/?sid", "http://example.test/")]
    [InlineData("http://example.test/?side=left", "http://example.test/?side=left")]
    [InlineData("http://example.test/?&&a=1&", "http://example.test/?a=1")]
    [InlineData("http://example.test", "http://example.test/")]
    public void One_page_has_one_spelling(string address, string expected) => Assert.Equal(expected, CanonicalUrl.Of(new Uri(address)));

    [Fact]
    public void Case_in_the_path_is_kept() => Assert.NotEqual(CanonicalUrl.Of(new Uri("http://example.test/A")), CanonicalUrl.Of(new Uri("http://example.test/a")));

    [Theory]
    [InlineData("http://example.test/2026/05?jour=12&x", "/#/#?jour=&x")]
    [InlineData("http://example.test/aide", "/aide?")]
    public void A_pattern_leaves_out_numbers_and_values(string address, string expected) => Assert.Equal(expected, CanonicalUrl.Pattern(new Uri(address)));

    [Theory]
    [InlineData("http://example.test/a/b/a/b/a/b/a", true)]
    [InlineData("http://example.test/a/b/A/b/a", false)]
    [InlineData("http://example.test/a/a/a/a", true)]
    [InlineData("http://example.test/a/a/a", false)]
    [InlineData("http://example.test/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21", true)]
    public void Folders_that_repeat_look_endless(string address, bool expected) => Assert.Equal(expected, CanonicalUrl.LooksEndless(new Uri(address)));

    [Fact]
    public void A_very_long_address_looks_endless() => Assert.True(CanonicalUrl.LooksEndless(new Uri("http://example.test/?q=" + new string('a', 1000))));
}
