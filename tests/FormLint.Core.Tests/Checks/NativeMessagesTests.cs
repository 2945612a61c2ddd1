using FormLint.Core.Checks;
using FormLint.Core.Model;

namespace FormLint.Core.Tests.Checks;

public sealed class NativeMessagesTests
{
    [Theory]
    [InlineData("<form><input required></form>")]
    [InlineData("<form><input required=''></form>")]
    [InlineData("<form><input pattern='[0-9]+'></form>")]
    [InlineData("<form><input type=email></form>")]
    [InlineData("<form><select required></select></form>")]
    public void The_browser_will_speak(string html) => Assert.Equal(Outcome.NeedsReview, Assert.Single(new NativeMessages().Sees(html)).Outcome);

    [Theory]
    [InlineData("<form novalidate><input required></form>")]
    [InlineData("<form><input></form>")]
    [InlineData("<form><input aria-required=true></form>")]
    [InlineData("<form><input class='field required'></form>")]
    [InlineData("<form><input data-rule='is required'></form>")]
    [InlineData("<form><input required disabled></form>")]
    [InlineData("<input required>")]
    public void The_browser_has_nothing_to_say(string html) => Assert.Empty(new NativeMessages().Sees(html));

    [Fact]
    public void A_form_is_told_once() => Assert.Equal(2, new NativeMessages().Sees("<form><input required><input required></form><form><input type=url></form>").Count);
}
