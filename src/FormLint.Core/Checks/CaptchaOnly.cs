using System.ComponentModel;
using System.Text.RegularExpressions;
using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds fields for a code to read from a picture, without another way beside them.</summary>
public sealed class CaptchaOnly(CaptchaOnly.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Regular expression for the name of such a field, shown or in the code.")]
        public required Regex Captcha { get; init; }
        [Description("Regular expression for a text that offers another way.")]
        public required Regex Alternative { get; init; }
        [Description("How many texts and controls before and after the field are read.")]
        public required int Nearby { get; init; }
    }

    public override IEnumerable<Observation> Inspect(Page page) =>
        from field in page.Fields
        where field.IsTextual && ((string?[])[field.Name, field.HtmlName, field.Id]).Any(name => name is not null && settings.Captcha.IsMatch(WordList.Fold(name)))
        let texts = page.Outline.Blocks.Where(block => IsNear(block.Order, field)).Select(block => block.Text)
        let names = page.Controls.Where(control => control.IsButton && IsNear(control.Order, field)).Select(control => control.Name)
        where !texts.Concat(names).Any(text => settings.Alternative.IsMatch(WordList.Fold(text)))
        select Observe.Control(field, ("label", field.Name.Length > 0 ? field.Name : field.HtmlName ?? field.Id ?? ""));

    private bool IsNear(int order, FormControl field) => Math.Abs(order - field.Order) <= settings.Nearby;
}
