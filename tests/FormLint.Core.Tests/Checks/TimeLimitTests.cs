using FormLint.Core.Checks;
using FormLint.Core.Model;

namespace FormLint.Core.Tests.Checks;

public sealed class TimeLimitTests
{
    private static readonly TimeLimit Check = new(new TimeLimit.Settings { Announcements = Checking.Words(["votre session expire"], "uw sessie verloopt"), ExemptHours = 20 });

    private static List<Observation> Refresh(string content) => Check.Sees("", head: $"<meta http-equiv=refresh content='{content}'>");

    [Theory]
    [InlineData("30", "30")]
    [InlineData(" 30 ; url=/fin", "30")]
    [InlineData("1;url=http://x.test", "1")]
    [InlineData("71999", "71999")]
    public void A_page_that_leaves_by_itself(string content, string seconds)
    {
        var seen = Assert.Single(Refresh(content));
        Assert.Equal((seconds, Outcome.Failed), (seen.Data["seconds"], seen.Outcome));
    }

    [Theory]
    [InlineData("0; url=/nl")]
    [InlineData("72000")]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("99999999999999999999")]
    public void A_page_that_stays_or_leaves_at_once(string content) => Assert.Empty(Refresh(content));

    [Theory]
    [InlineData("<p>Attention : votre session expire dans 15 minutes.</p>", 1)]
    [InlineData("<p>Opgelet: uw sessie verloopt.</p>", 1)]
    [InlineData("<p>Votre session est ouverte.</p>", 0)]
    [InlineData("<p hidden>Votre session expire.</p>", 0)]
    [InlineData("<blockquote>Votre session expire.</blockquote>", 0)]
    [InlineData("<p>Lisez : <a href=x>votre session expire</a> bientôt</p>", 1)]
    public void An_announcement_is_for_a_person_to_try(string html, int count)
    {
        var seen = Check.Sees(html);
        Assert.Equal(count, seen.Count);
        Assert.All(seen, one => Assert.Equal(Outcome.NeedsReview, one.Outcome));
    }
}
