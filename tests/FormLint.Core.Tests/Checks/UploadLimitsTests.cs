using System.Text.RegularExpressions;
using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class UploadLimitsTests
{
    private static readonly UploadLimits Check = new(new UploadLimits.Settings { Format = new(@"\bpdf\b|\bjpe?g\b", RegexOptions.IgnoreCase), Size = new(@"\d+\s*m[bo]\b", RegexOptions.IgnoreCase), Nearby = 1 });

    [Theory]
    [InlineData("<label>Document <input type=file></label>")]
    [InlineData("<label>Document (PDF) <input type=file></label>")]
    [InlineData("<label>Document (5 Mo) <input type=file></label>")]
    [InlineData("<p>PDF, 5 Mo au plus</p><h2>Autre</h2><label for=f>Document</label><input id=f type=file>")]
    [InlineData("<label>Document <input type=file accept='.pdf'></label>")]
    public void A_limit_is_not_said(string html) => Assert.Single(Check.Sees(html));

    [Theory]
    [InlineData("<label>Document (PDF, 5 Mo) <input type=file></label>")]
    [InlineData("<p id=d>PDF ou JPG, 5 MB</p><p>x</p><label>Document <input type=file aria-describedby=d></label>")]
    [InlineData("<fieldset><legend>PDF de 5 Mo</legend><p>a</p><p>b</p><label>Un <input type=file></label></fieldset>")]
    [InlineData("<label for=f>Document</label><input id=f type=file><p>PDF, 5 Mo</p>")]
    [InlineData("<label>Nom <input></label>")]
    public void The_limits_are_said(string html) => Assert.Empty(Check.Sees(html));
}
