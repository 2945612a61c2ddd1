using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class PreTickedConsentTests
{
    private static readonly PreTickedConsent Check = new(new PreTickedConsent.Settings { Consent = Checking.Words(["j'accepte", "je souhaite recevoir"], "ik ga akkoord") });

    [Theory]
    [InlineData("<label><input type=checkbox checked> J’accepte de recevoir la lettre</label>")]
    [InlineData("<label><input type=checkbox checked> Ik ga akkoord met alles</label>")]
    [InlineData("<div role=switch aria-checked=true>Je souhaite recevoir des nouvelles</div>")]
    public void The_page_says_yes_for_the_person(string html) => Assert.Single(Check.Sees(html));

    [Theory]
    [InlineData("<label><input type=checkbox> J’accepte</label>")]
    [InlineData("<label><input type=checkbox checked> Je vis seul</label>")]
    [InlineData("<label><input type=radio checked> J’accepte</label>")]
    [InlineData("<label><input type=checkbox checked disabled> J’accepte les cookies nécessaires</label>")]
    [InlineData("<label><input type=checkbox checked data-fl-checked=false> J’accepte</label>")]
    public void The_person_decides(string html) => Assert.Empty(Check.Sees(html));
}
