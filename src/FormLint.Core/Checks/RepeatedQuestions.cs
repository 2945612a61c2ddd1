using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds two fields of one part of the page with the same label. Rows and blocks that repeat are left alone.</summary>
public sealed class RepeatedQuestions : PageCheck
{
    public override IEnumerable<Observation> Inspect(Page page)
    {
        var parts = from question in Question.In(page)
                    where !question.IsChoice
                    let field = question.Fields[0]
                    group question by (field.Form, field.Group, page.HeadingBefore(field));
        foreach (var part in parts)
        {
            var twice = part.GroupBy(question => (FieldLabel.Plain(question.Text), question.Fields[0].Type)).Where(same => same.Count() > 1).ToList();
            // Several labels that come back, or one that comes back often, make a list: children, months, documents.
            if (twice is [var same] && same.ToList() is [var first, var again] && !ShareTheirLabels(first, again)) yield return Observe.Control(again.Fields[0], ("label", again.Text));
        }
    }

    // Two fields with one id are both given the labels of both: the page asks two things all the same.
    private static bool ShareTheirLabels(Question one, Question other) => one.Fields[0].Id is { } id && id == other.Fields[0].Id;
}
