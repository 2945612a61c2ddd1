namespace FormLint.LexiconBuild;

/// <summary>What stands at the head of a lexicon: whose words these are and under which licence. Data/NOTICE says the same at length.</summary>
internal static class Origin
{
    public const string OfFrench = """
        # FormLint lexicon of French: forms, what they can be, and the words they are forms of.
        # Derived from Debian hunspell-fr-comprehensive 1:7.0-1 (Dictionnaires "toutes variantes" 7.0, https://grammalecte.net/,
        # (c) 2007-2018 Dicollecte contributors, MPL-2.0). This file: MPL-2.0, https://mozilla.org/MPL/2.0/.
        # Every entry of fr.dic with its affixes of fr.aff, without elisions, in lower case; made by src/FormLint.Lexicon.

        """;

    public const string OfDutch = """
        # FormLint lexicon of Dutch: forms, what they can be, and the words they are forms of.
        # Derived from Debian hunspell-nl 2:2.20.19-2 and wdutch 1:2.20.19-2 (OpenTaal, https://www.opentaal.org/, (c) 1996
        # Nederlandstalige TeX Gebruikersgroep, 2001-2005 Simon Brouwer e.a., 2006-2020 OpenTaal). Used at our choice under the
        # revised BSD licence, which NOTICE has in full.
        # Every entry of nl.dic with its affixes of nl.aff, and the word list; what a form can be follows from its affixes and
        # from the other forms; made by src/FormLint.Lexicon.

        """;

    public const string OfThirdPlural = """
        # French words in -ent whose ending is or is not sounded: "content" against "ils chantent".
        # A word in -ent is a third person plural with a mute ending unless it is in the first section; a word in -ment is sounded
        # unless it is in the second. {first} and {second} words, sorted inside a section.
        # Derived from Debian hunspell-fr-comprehensive 1:7.0-1 (Dictionnaires "toutes variantes" 7.0, (c) 2007-2018 Dicollecte
        # contributors, MPL-2.0). This file: MPL-2.0, see NOTICE. Derived on 2026-11-22.


        """;

    public const string OfLetters = """
        # Letter groups that tell French from Dutch: "weight groups...", one line a weight.
        # The weight is 5 ln(P(last letter | letters before, French) / P(same, Dutch)), so positive is French; "_" is the edge of a word.
        # The longest group that fits counts. {count} groups.
        # Derived from the word forms of Debian hunspell-fr-comprehensive 1:7.0-1 (Dictionnaires "toutes variantes" 7.0,
        # (c) 2007-2018 Dicollecte contributors, MPL-2.0) and wdutch 1:2.20.19-2 ((c) 1996 Nederlandstalige TeX Gebruikersgroep,
        # 2001-2005 Simon Brouwer e.a., 2006-2020 OpenTaal, revised BSD). This file: MPL-2.0, see NOTICE. Derived on 2026-11-22.

        """;
}
