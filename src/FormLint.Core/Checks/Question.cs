using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>What a form asks, where it can be read: a field with its label, or choices with the question they answer.</summary>
/// <param name="Block">The text that asks; when it stands in pieces, the first.</param>
/// <param name="Text">All of what it asks.</param>
/// <param name="Fields">One field, or all the choices.</param>
public sealed record Question(TextBlock Block, string Text, IReadOnlyList<FormControl> Fields)
{
    public bool IsChoice => Fields[0].IsChoice;

    /// <summary>In the order of the page. Search boxes ask nothing.</summary>
    public static IEnumerable<Question> In(Page page)
    {
        var texts = new NearestText(page);
        var single = from field in page.Fields
                     where !field.IsChoice && field is { Type: not "search", Landmark: not "search" }
                     let text = field.LabelText ?? field.Name
                     let block = texts.Of(text, field)
                     where block is not null
                     select new Question(block, text, [field]);
        var grouped = from choices in page.Fields.Where(field => field.Group is not null).GroupBy(field => field.Group)
                      where AreOneQuestion([.. choices])
                      let text = page.GroupName(choices.First())
                      where text is not null
                      let block = texts.Of(text, choices.First())
                      where block is not null
                      select new Question(block, text, [.. choices]);
        return single.Concat(grouped).OrderBy(question => question.Fields[0].Order);
    }

    // The name of a group with other fields in it is a title, not a question that choices answer.
    private static bool AreOneQuestion(List<FormControl> fields) => fields.Count > 1
        && (fields.TrueForAll(field => field.Type is "checkbox" or "switch")
            || fields.TrueForAll(field => field.Type == "radio" && field.HtmlName == fields[0].HtmlName));
}
