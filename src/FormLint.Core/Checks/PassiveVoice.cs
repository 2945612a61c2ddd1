using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;
using FormLint.Language.Verbs;

namespace FormLint.Core.Checks;

/// <summary>Finds passives: "sera traitée", "wordt behandeld".</summary>
public sealed class PassiveVoice(PassiveVoice.Settings settings) : BlockCheck
{
    public sealed record Settings
    {
        [Description("Which passives. unnamed: nobody says who acts. named: with \"par\" or \"door\". modal: with pouvoir, devoir, kunnen, moeten and the like, whoever acts.")]
        public required PassiveKind Kind { get; init; }
    }

    public enum PassiveKind { Unnamed, Named, Modal }

    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text) =>
        from passive in text.Passives
        where KindOf(passive) == settings.Kind
        select Observe.Words(block, text.SentenceAt(passive.Start), passive.Start, passive.Length);

    private static PassiveKind KindOf(Passive passive) => passive switch
    {
        { IsModal: true } => PassiveKind.Modal,
        { HasAgent: true } => PassiveKind.Named,
        _ => PassiveKind.Unnamed,
    };
}
