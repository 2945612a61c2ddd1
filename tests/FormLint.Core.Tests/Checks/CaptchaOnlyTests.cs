using System.Text.RegularExpressions;
using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class CaptchaOnlyTests
{
    private static readonly CaptchaOnly Check = new(new CaptchaOnly.Settings { Captcha = new Regex("captcha|code de l'image", RegexOptions.IgnoreCase), Alternative = new Regex("écoute"), Nearby = 3 });

    [Theory]
    [InlineData("<label>Code de l’image <input></label>")]
    [InlineData("<input name=captcha>")]
    [InlineData("<input id=myCaptcha>")]
    [InlineData("<p>Écoutez la radio</p><p>a</p><p>b</p><p>c</p><p>d</p><input id=captcha>")]
    public void No_other_way(string html) => Assert.Single(Check.Sees(html));

    [Theory]
    [InlineData("<label>Code de l’image <input></label><button aria-label='Écouter'>♪</button>")]
    [InlineData("<input name=captcha><a href=/x>Écouter le code</a>")]
    [InlineData("<label>Code reçu par SMS <input name=code></label>")]
    [InlineData("<input type=checkbox name=captcha>")]
    public void Another_way_or_no_such_code(string html) => Assert.Empty(Check.Sees(html));
}
