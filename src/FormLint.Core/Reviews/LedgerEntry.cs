using System.Globalization;
using System.Text;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Core.Reviews;

/// <summary>One review with its lines in the ledger, and the comments that stand above it.</summary>
internal sealed record LedgerEntry(Review Review, string Text)
{
    public static LedgerEntry Of(Review review)
    {
        var text = new StringBuilder();
        void Key(string name, string? value)
        {
            if (value is not null) text.Append(CultureInfo.InvariantCulture, $"{(text.Length == 0 ? "- " : "  ")}{name}: {value}\n");
        }
        Key("rule", review.Rule);
        Key("language", review.Language.Tag());
        Key("fingerprint", LedgerScalar.Of(review.Fingerprint));
        Key("verdict", Kebab.Of(review.Verdict));
        Key("understood", review.Understood is { } understood ? Kebab.Of(understood) : null);
        Key("by", LedgerScalar.Of(review.By));
        Key("date", review.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Key("note", review.Note is { } note ? LedgerScalar.Of(note) : null);
        return new LedgerEntry(review, text.ToString());
    }

    /// <summary>As it is compared with others and written: see <see cref="LedgerScalar.Clean"/>.</summary>
    public static Review Clean(Review review) => review with
    {
        By = LedgerScalar.Clean(review.By).Replace('\n', ' '),
        Note = review.Note is { } note && LedgerScalar.Clean(note) is { Length: > 0 } clean ? clean : null,
    };
}
