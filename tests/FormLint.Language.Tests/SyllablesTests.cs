using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests;

public sealed class SyllablesTests
{
    [Theory]
    [InlineData(1, "eau fille ville mille feuille œil cœur août vie les que oui où y yeux bien pied juin")]
    [InlineData(2, "beaucoup question mangeons étaient reçoivent content travail payer naïf maïs prier client lycée amies pays parent")]
    [InlineData(3, "linguistique président conseillère envoyer ouvrier février aujourd'hui théâtrale citoyen paysage")]
    [InlineData(4, "allocataire")]
    [InlineData(5, "coopération")]
    [InlineData(2, "théâtre voyage accueil orgueil juillet crayon royaume quelqu'un monsieur")]
    [InlineData(2, "travaille cela celui sera serait tellement dryade")]
    [InlineData(3, "cependant paysan paysans créancier recueillir situation quotidienne embryon coopter")]
    public void French_vectors(int expected, string words) => Check(Fr, expected, words);

    [Theory]
    [InlineData(2, "seulement maintenant demande appeler acheter médecin avenir revenir samedi paiement petite boulevard")]
    [InlineData(3, "justement atelier autrement simplement demander entreprise remplacement")]
    [InlineData(2, "aidera jouera criera paierai donnerons achetiez cafetière cimetière")]
    [InlineData(3, "donnerions montrera")]
    [InlineData(4, "remerciement département gouvernement remboursement")]
    public void A_mute_e_between_single_consonants_is_not_sounded(int expected, string words) => Check(Fr, expected, words);

    [Theory]
    [InlineData(1, "dorment aiment lient aient voient cent dent vient")]
    [InlineData(2, "content souvent serment ferment piment chantèrent")]
    [InlineData(3, "excellent document travaillèrent différent étudièrent étudient")]
    public void Verb_endings_in_ent_are_mute_and_nouns_are_not(int expected, string words) => Check(Fr, expected, words);

    [Theory]
    [InlineData(1, "jouer ouest zoo faon taon Saône thaï coach toast")]
    [InlineData(2, "alcool silhouette asseoir prouesse football coaching dashboard")]
    [InlineData(3, "éblouir abbaye canoë ambiguë onboarding")]
    [InlineData(4, "polyester polyamide")]
    public void Known_errors_of_other_counters(int expected, string words) => Check(Fr, expected, words);

    [Theory]
    [InlineData(1, "nieuw één vóór z'n 't")]
    [InlineData(2, "over even eten idee meestal mooie zeeën niveau naïef yoghurt e-mail geüit reëel foto's royaal zoiets")]
    [InlineData(3, "enige energie ideeën België museum geüpload theater politie milieu gsm's")]
    [InlineData(4, "beëindigen onderzoeken mayonaise operatie atheneum")]
    [InlineData(5, "financiële geïnteresseerd")]
    [InlineData(7, "onderhoudsgerechtigde")]
    [InlineData(1, "team coach geld douche race")]
    [InlineData(2, "upload download online offline website leasing detail toilet display quota fulltime Facebook iPhone dashboard roadmap")]
    [InlineData(3, "interview populair naijver database cybercrime megabyte backoffice parttimer services")]
    [InlineData(6, "gemeenteambtenaar geautomatiseerd")]
    public void Dutch_vectors(int expected, string words) => Check(Nl, expected, words);

    [Theory]
    [InlineData(Fr, "TVA", 3)]
    [InlineData(Fr, "SPF", 3)]
    [InlineData(Fr, "CPAS", 4)]
    [InlineData(Fr, "ONEM", 2)]
    [InlineData(Fr, "asbl", 4)]
    [InlineData(Fr, "BMW", 5)]
    [InlineData(Fr, "VOUS", 1)]
    [InlineData(Fr, "PRÉNOM", 2)]
    [InlineData(Fr, "S.A", 2)]
    [InlineData(Fr, "c.-à-d", 3)]
    [InlineData(Fr, "etc", 4)]
    [InlineData(Nl, "BTW", 3)]
    [InlineData(Nl, "gsm's", 3)]
    [InlineData(Nl, "OCMW", 4)]
    [InlineData(Nl, "RVA-kantoor", 5)]
    [InlineData(Nl, "eID-kaart", 4)]
    [InlineData(Nl, "x-as", 2)]
    [InlineData(Nl, "STRAAT", 1)]
    [InlineData(Nl, "d.w.z", 4)]
    public void Acronyms_and_abbreviations_are_read_aloud(LanguageCode language, string word, int expected) =>
        Assert.Equal(expected, Syllables.Count(word, language));

    [Theory]
    [InlineData(Fr, "l'", 0)]
    [InlineData(Fr, "qu’", 0)]
    [InlineData(Fr, "jusqu'", 1)]
    [InlineData(Fr, "lorsqu'", 1)]
    [InlineData(Fr, "prud'homme", 2)]
    [InlineData(Fr, "a-t-il", 2)]
    [InlineData(Fr, "est-ce", 1)]
    [InlineData(Fr, "est-à-dire", 3)]
    [InlineData(Fr, "arc-en-ciel", 3)]
    [InlineData(Fr, "marié(e)s", 2)]
    [InlineData(Fr, "agent·e·s", 2)]
    [InlineData(Fr, "inscrit.e.s", 2)]
    [InlineData(Nl, "'s", 0)]
    [InlineData(Nl, "'s-Hertogenbosch", 4)]
    [InlineData(Nl, "zo'n", 1)]
    [InlineData(Nl, "kind(eren)", 1)]
    [InlineData(Nl, "ge\u00ADmeen\u00ADte", 3)]
    public void Joined_forms(LanguageCode language, string word, int expected) => Assert.Equal(expected, Syllables.Count(word, language));

    [Theory]
    [InlineData("12/03/2025", Fr)]
    [InlineData("1er", Fr)]
    [InlineData("", Nl)]
    [InlineData("house", En)]
    [InlineData("Haus", De)]
    [InlineData("maison", Unknown)]
    public void Numbers_and_other_languages_have_no_count(string word, LanguageCode language) =>
        Assert.Equal(0, Syllables.Count(word, language));

    [Fact]
    public void A_sentence_adds_up_its_words()
    {
        var block = TextAnalyzer.Analyze("L'aide dure 12 mois, voir www.onem.be.", Fr);
        Assert.Equal(4, Syllables.Count(Assert.Single(block.Sentences), block));
    }

    [Theory]
    [InlineData(3, "interdit internet")]
    [InlineData(4, "contiguïté supermarché interaction")]
    public void Prefixes_keep_their_e(int expected, string words) => Check(Fr, expected, words);

    [Fact]
    public void A_very_long_word_is_counted() =>
        Assert.Equal(200, Syllables.Count(string.Concat(Enumerable.Repeat("ba", 200)), Nl));

    private static void Check(LanguageCode language, int expected, string words)
    {
        var wrong = words.Split(' ').Where(w => Syllables.Count(w, language) != expected).Select(w => $"{w} {Syllables.Count(w, language)}");
        Assert.Equal($"{expected}: ", $"{expected}: {string.Join(", ", wrong)}");
    }
}
