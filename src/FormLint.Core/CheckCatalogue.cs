using FormLint.Core.Checks;
using FormLint.Core.Yaml;

namespace FormLint.Core;

/// <summary>Every check by the name rules use. A new check is one file and one line here.</summary>
public static class CheckCatalogue
{
    private sealed record Entry(Type? Settings, Func<object?, PageCheck> Create);

    private static readonly SortedDictionary<string, Entry> Entries = new(StringComparer.Ordinal)
    {
        ["address-mix"] = Of(() => new AddressMix()),
        ["axe"] = Of<AxeFindings.Settings>(settings => new AxeFindings(settings)),
        ["captcha-only"] = Of<CaptchaOnly.Settings>(settings => new CaptchaOnly(settings)),
        ["disabled-submit"] = Of(() => new DisabledSubmit()),
        ["double-negation"] = Of(() => new DoubleNegations()),
        ["error-remedy"] = Of<ErrorsWithoutRemedy.Settings>(settings => new ErrorsWithoutRemedy(settings)),
        ["error-subject"] = Of<ErrorsWithoutSubject.Settings>(settings => new ErrorsWithoutSubject(settings)),
        ["field-count"] = Of<FieldCount.Settings>(settings => new FieldCount(settings)),
        ["hint-length"] = Of<HintLength.Settings>(settings => new HintLength(settings)),
        ["instruction-after-field"] = Of<InstructionAfterField.Settings>(settings => new InstructionAfterField(settings)),
        ["label-length"] = Of<LabelLength.Settings>(settings => new LabelLength(settings)),
        ["language-mismatch"] = Of<LanguageMismatch.Settings>(settings => new LanguageMismatch(settings)),
        ["link-in-hint"] = Of(() => new LinkInHint()),
        ["long-parenthesis"] = Of<LongParenthesis.Settings>(settings => new LongParenthesis(settings)),
        ["missing-answer"] = Of<MissingAnswer.Settings>(settings => new MissingAnswer(settings)),
        ["missing-autocomplete"] = Of<MissingAutocomplete.Settings>(settings => new MissingAutocomplete(settings)),
        ["missing-mention"] = Of<MissingMention.Settings>(settings => new MissingMention(settings)),
        ["native-messages"] = Of(() => new NativeMessages()),
        ["negative-question"] = Of<NegativeQuestions.Settings>(settings => new NegativeQuestions(settings)),
        ["noun-for-verb"] = Of(() => new NounForVerb()),
        ["overlapping-answers"] = Of<OverlappingAnswers.Settings>(settings => new OverlappingAnswers(settings)),
        ["paragraph-length"] = Of<ParagraphLength.Settings>(settings => new ParagraphLength(settings)),
        ["passive"] = Of<PassiveVoice.Settings>(settings => new PassiveVoice(settings)),
        ["paste-blocked"] = Of(() => new PasteBlocked()),
        ["pattern"] = Of<TextPatterns.Settings>(settings => new TextPatterns(settings)),
        ["phrase"] = Of<Phrases.Settings>(settings => new Phrases(settings)),
        ["phrases-in-sentence"] = Of<PhrasesInSentence.Settings>(settings => new PhrasesInSentence(settings)),
        ["placeholder-as-label"] = Of(() => new PlaceholderAsLabel()),
        ["preticked-consent"] = Of<PreTickedConsent.Settings>(settings => new PreTickedConsent(settings)),
        ["present-participle"] = Of(() => new PresentParticiple()),
        ["progress-shown"] = Of<ProgressShown.Settings>(settings => new ProgressShown(settings)),
        ["question-help"] = Of<QuestionHelp.Settings>(settings => new QuestionHelp(settings)),
        ["radios-without-legend"] = Of(() => new RadiosWithoutLegend()),
        ["repeated-question"] = Of(() => new RepeatedQuestions()),
        ["repeated-phrases"] = Of<RepeatedPhrases.Settings>(settings => new RepeatedPhrases(settings)),
        ["required-not-marked"] = Of<RequiredNotMarked.Settings>(settings => new RequiredNotMarked(settings)),
        ["required-without-way-out"] = Of<RequiredWithoutWayOut.Settings>(settings => new RequiredWithoutWayOut(settings)),
        ["semicolon"] = Of(() => new Semicolon()),
        ["sentence-length"] = Of<SentenceLength.Settings>(settings => new SentenceLength(settings)),
        ["several-questions"] = Of(() => new SeveralQuestions()),
        ["statement-as-question"] = Of<StatementsAsQuestions.Settings>(settings => new StatementsAsQuestions(settings)),
        ["shouting"] = Of<Shouting.Settings>(settings => new Shouting(settings)),
        ["text-pattern"] = Of<TextPattern.Settings>(settings => new TextPattern(settings)),
        ["time-limit"] = Of<TimeLimit.Settings>(settings => new TimeLimit(settings)),
        ["unexplained-asterisk"] = Of<UnexplainedAsterisk.Settings>(settings => new UnexplainedAsterisk(settings)),
        ["upload-limits"] = Of<UploadLimits.Settings>(settings => new UploadLimits(settings)),
        ["verb-brace"] = Of<BraceLength.Settings>(settings => new BraceLength(settings)),
        ["verb-cluster"] = Of<ClusterSize.Settings>(settings => new ClusterSize(settings)),
    };

    public static IEnumerable<string> Names => Entries.Keys;

    /// <summary>The settings a check takes; null when it takes none.</summary>
    public static Type? SettingsOf(string check) => Entries[check].Settings;

    /// <summary>The rule's check with its settings read. Throws <see cref="InputException"/> with the place of what does not fit.</summary>
    /// <param name="named">Where the check is named, for messages.</param>
    public static PageCheck Create(string check, YamlNode? with, string file, YamlNode? named = null)
    {
        if (!Entries.TryGetValue(check, out var entry))
            throw new InputException(new InputError(file, named?.Line ?? 0, named?.Column ?? 0, $"unknown check \"{check}\". Use one of: {string.Join(", ", Names)}."));
        if (entry.Settings is null)
            return with is null ? entry.Create(null)
                : throw new InputException(new InputError(file, with.Line, with.Column, $"the check \"{check}\" has no settings. Remove \"with\"."));
        if (with is null)
            throw new InputException(new InputError(file, named?.Line ?? 0, named?.Column ?? 0, $"the check \"{check}\" needs \"with\": {string.Join(", ", YamlBinder.KeysOf(entry.Settings).Select(key => key.Name))}."));
        try
        {
            return entry.Create(YamlBinder.Bind(with, entry.Settings, file));
        }
        catch (SettingsException found)
        {
            throw new InputException([.. from fault in found.Faults let at = with.At(fault.At) select new InputError(file, at.Line, at.Column, fault.Message)]);
        }
    }

    private static Entry Of<TSettings>(Func<TSettings, PageCheck> create) => new(typeof(TSettings), settings => create((TSettings)settings!));

    private static Entry Of(Func<PageCheck> create) => new(null, _ => create());
}
