using System.Text;
using AngleSharp.Dom;

namespace FormLint.Core.Capture.Outline;

/// <summary>An element's start tag, for those who repair: short, without our own marks and without what a person typed.</summary>
internal static class StartTag
{
    private const int MaxValue = 80;

    public static string Of(IElement element)
    {
        var tag = new StringBuilder("<").Append(element.LocalName);
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("data-fl", StringComparison.Ordinal)) continue;
            if (attribute.Name == "value" && element.LocalName == "input" && element.GetAttribute("type")?.ToLowerInvariant() is not ("checkbox" or "radio" or "button" or "submit" or "reset" or "image")) continue;
            var value = attribute.Value.Length > MaxValue ? attribute.Value[..MaxValue] + "…" : attribute.Value;
            tag.Append(' ').Append(attribute.Name);
            if (value.Length > 0) tag.Append("=\"").Append(value.Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
        }
        return tag.Append('>').ToString();
    }
}
