using System.ComponentModel;
using System.Text.RegularExpressions;
using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds uploads that do not say which files are taken and how large they may be.</summary>
public sealed class UploadLimits(UploadLimits.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Regular expression for a file format.")]
        public required Regex Format { get; init; }
        [Description("Regular expression for a file size.")]
        public required Regex Size { get; init; }
        [Description("How many texts before and after the field are read besides its own.")]
        public required int Nearby { get; init; }
    }

    public override IEnumerable<Observation> Inspect(Page page)
    {
        foreach (var upload in page.Fields.Where(field => field.Type == "file"))
        {
            var nearby = page.Outline.Blocks.Where(block => Math.Abs(block.Order - upload.Order) <= settings.Nearby).Select(block => block.Text);
            var said = string.Join('\n', nearby.Append(upload.Name).Append(upload.Description).Append(page.GroupName(upload)));
            if (!settings.Format.IsMatch(said) || !settings.Size.IsMatch(said)) yield return Observe.Control(upload, ("label", upload.Name));
        }
    }
}
