using FormLint.Core.Capture;

namespace FormLint.Core.Tests.Capture;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("https://user:secret@example.test/a#f", "https://example.test/a")]
    [InlineData("https://example.test/a;jsessionid=AB12?x=1", "https://example.test/a?x=1")]
    [InlineData("https://example.test/?token=abc&x=1", "https://example.test/?token=%E2%80%A6&x=1")]
    [InlineData("https://example.test/?x=1&NISS=85073003361", "https://example.test/?x=1&NISS=%E2%80%A6")]
    [InlineData("https://example.test/85073003328/?x=BE71096123456769", "https://example.test/•••••••••••/?x=BE••••••••••••••")]
    [InlineData("https://example.test:8443/?code=1", "https://example.test:8443/?code=%E2%80%A6")]
    [InlineData("https://example.test/?postcode=1000", "https://example.test/?postcode=1000")]
    [InlineData("not an address", "not an address")]
    public void Secrets_are_not_kept(string url, string expected) => Assert.Equal(expected, Addresses.WithoutSecrets(url));

    [Theory]
    [InlineData("http://example.test/", "https://www.example.test/x", true)]
    [InlineData("http://EXAMPLE.test/", "http://example.test/", true)]
    [InlineData("http://example.test/", "http://example.test:8080/", false)]
    [InlineData("http://example.test/", "http://my.example.test/", false)]
    [InlineData("http://example.test/", "http://example.test.evil.example/", false)]
    [InlineData("file:///a/b.html", "file:///c.html", true)]
    [InlineData("file:///a/b.html", "http://localhost/", false)]
    public void Sites_are_told_apart(string one, string other, bool same) => Assert.Equal(same, Addresses.SameSite(new Uri(one), new Uri(other)));
}
