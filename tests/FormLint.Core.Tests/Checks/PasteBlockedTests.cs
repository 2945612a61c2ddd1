using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class PasteBlockedTests
{
    [Theory]
    [InlineData("<label>E-mail <input onpaste='return false'></label>")]
    [InlineData("<textarea data-fl-paste=blocked></textarea>")]
    public void A_field_that_refuses(string html) => Assert.Single(new PasteBlocked().Sees(html));

    [Theory]
    [InlineData("<input>")]
    [InlineData("<input onpaste='track()'>")]
    [InlineData("<input onpaste='return false' readonly>")]
    [InlineData("<input oncopy='return false'>")]
    public void A_field_that_takes_it(string html) => Assert.Empty(new PasteBlocked().Sees(html));
}
