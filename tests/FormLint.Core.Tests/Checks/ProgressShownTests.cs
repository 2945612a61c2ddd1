using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class ProgressShownTests
{
    private static readonly ProgressShown Check = new(new ProgressShown.Settings { Next = Checking.Words(["suivant", "continuer"], "volgende"), Progress = new(@"\b(?:étape|stap)\s+\d+\s+(?:sur|van)\s+\d+", System.Text.RegularExpressions.RegexOptions.IgnoreCase) });

    [Theory]
    [InlineData("<form><input><button>Suivant</button></form>")]
    [InlineData("<form><input><button>Suivant ›</button></form>")]
    [InlineData("<form><input><input type=submit value='VOLGENDE »'></form>")]
    [InlineData("<form><button>Suivant</button></form>")]
    [InlineData("<p>Étape suivante</p><form><input><button>Continuer</button></form>")]
    public void A_step_that_does_not_say_how_far_one_is(string html) => Assert.Single(Check.Sees(html));

    [Theory]
    [InlineData("<p>Étape 2 sur 5</p><form><input><button>Suivant</button></form>")]
    [InlineData("<h1>Stap 2 van 5: uw gezin</h1><form><input><button>Volgende</button></form>")]
    [InlineData("<progress value=2 max=5></progress><form><input><button>Suivant</button></form>")]
    [InlineData("<ol><li aria-current=step>Identité</li></ol><form><input><button>Suivant</button></form>")]
    [InlineData("<form><input><button>Envoyer</button></form>")]
    [InlineData("<form><input><button>Suivant le cas</button></form>")]
    [InlineData("<form role=search><input><button>Suivant</button></form>")]
    [InlineData("<nav><form><button>Suivant</button></form></nav>")]
    [InlineData("<a href=p2>Suivant</a><form><input></form>")]
    [InlineData("<h1>Identité</h1><ol><li><a href=1>Accueil</a></li><li>Identité</li><li>Fin</li></ol><form><input><button>Suivant</button></form>")]
    [InlineData("<form><input></form><button>Suivant</button>")]
    [InlineData("<form><input><button hidden>Suivant</button></form>")]
    public void Progress_is_shown_or_there_is_no_next_step(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void The_title_of_the_page_may_say_it() =>
        Assert.Empty(Check.Sees("<form><input><button>Suivant</button></form>", head: "<title>Étape 2 sur 5 - Demande</title>"));
}
