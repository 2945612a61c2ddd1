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
            if (twice is [var same] && same.Count() == 2 && same.Last() is var again) yield return Observe.Control(again.Fields[0], ("label", again.Text));
        }
    }
}
