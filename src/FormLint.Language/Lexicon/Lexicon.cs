namespace FormLint.Language.Lexicon;
[System.Flags] internal enum FormTags : uint { None=0, Noun=1<<0, Adjective=1<<1, Adverb=1<<2, Preposition=1<<3, Name=1<<4, Infinitive=1<<5, PastParticiple=1<<6, Transitive=1<<7 }
internal sealed class Lexicon { public static Lexicon? Of(LanguageCode l) => l is LanguageCode.Fr or LanguageCode.Nl ? new() : null;
 public FormTags Tags(ReadOnlySpan<char> f) => f.EndsWith("é") || f.EndsWith("ée") || f.EndsWith("és")|| f.EndsWith("ées") || (f.StartsWith("ge") && (f.EndsWith("d")||f.EndsWith("t")||f.EndsWith("en"))) ? FormTags.PastParticiple|FormTags.Transitive : FormTags.None; }
