using System.Globalization;

namespace FormLint.Language.Terms;

/// <summary>Why a phrase cannot be searched for.</summary>
/// <param name="Term">The term of the phrase.</param>
/// <param name="Unless">The place of the phrase in <see cref="Term.Unless"/>, from 0; null: <see cref="Term.Phrase"/> itself.</param>
/// <param name="Offset">Where in the phrase, in UTF-16 units from 0.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record TermFault(Term Term, int? Unless, int Offset, string Message)
{
    public string Phrase => Unless is { } place ? Term.Unless[place] : Term.Phrase;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"\"{Phrase}\", character {Offset + 1}: {Message}");
}

/// <summary>The phrases cannot be made a list; all faults are told at once.</summary>
public sealed class TermFormatException(IReadOnlyList<TermFault> faults)
    : FormatException(string.Join(Environment.NewLine, faults.Select(fault => fault.ToString())))
{
    public IReadOnlyList<TermFault> Faults { get; } = faults;
}
