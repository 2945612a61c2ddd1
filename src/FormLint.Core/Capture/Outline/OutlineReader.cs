using System.Globalization;
using AngleSharp.Dom;
using FormLint.Core.Model;

namespace FormLint.Core.Capture.Outline;

/// <summary>Walks the DOM once, in document order, and notes what a person meets: texts, controls, groups, links.</summary>
internal sealed class OutlineReader
{
    /// <summary>Elements nested deeper than this are left out: no page for people needs them, and a hostile one must not end the run.</summary>
    public const int MaxDepth = 400;

    private readonly IDocument document;
    private readonly Uri address;
    private readonly Rendering rendering;
    private readonly BlockRoles roles;
    private readonly SelectorPath selectors;
    private readonly ControlReader controls;
    private readonly OpenBlock open = new();

    private readonly List<TextBlock> blocks = [];
    private readonly List<FormControl> found = [];
    private readonly List<ControlGroup> groups = [];
    private readonly List<FormFacts> forms = [];
    private int order;
    private int progressMarks;

    private OutlineReader(IDocument document, Uri address, CaptureKind kind)
    {
        this.document = document;
        this.address = PageLinks.BaseOf(document, address);
        rendering = new Rendering(kind);
        roles = new BlockRoles(document);
        var byId = document.All.Where(element => element.Id is { Length: > 0 })
            .GroupBy(element => element.Id!, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        selectors = new SelectorPath(document);
        var labels = document.All.Where(element => element.LocalName == "label" && element.HasAttribute("for"))
            .ToLookup(label => label.GetAttribute("for")!, StringComparer.Ordinal);
        controls = new ControlReader(byId, selectors, labels, rendering);
    }

    public static PageOutline Read(IDocument document, Uri address, CaptureKind kind) => new OutlineReader(document, address, kind).Read();

    /// <summary>What an element hands down to what stands inside it.</summary>
    private readonly record struct Surroundings(string? Lang, string? Landmark, BlockRole Role, int? Level, int? Group, int? Form, bool Hidden, int Depth);

    private PageOutline Read()
    {
        if (document.Body is { } body)
        {
            Walk(body, new Surroundings(document.DocumentElement.GetAttribute("lang"), null, BlockRole.Paragraph, null, null, null, false, 0));
            Flush();
        }
        return new PageOutline
        {
            Blocks = blocks,
            Controls = found,
            Groups = groups,
            Forms = forms,
            Links = PageLinks.Of(document, address),
            Explained = ExplainedTexts.In(document),
            MetaRefresh = document.QuerySelectorAll("meta[http-equiv]")
                .FirstOrDefault(meta => string.Equals(meta.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase))?.GetAttribute("content"),
            Canonical = document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"),
            ProgressMarks = progressMarks,
            Elements = document.All.Length,
        };
    }

    private void Walk(IElement element, Surroundings around)
    {
        if (around.Depth > MaxDepth || FoldedText.IsSilent(element.LocalName) || !rendering.IsRendered(element)) return;

        var here = Enter(element, around);
        if (element.LocalName is "progress" || element.GetAttribute("role") == "progressbar" || element.GetAttribute("aria-current") == "step") progressMarks++;

        var role = roles.Of(element);
        var inlineSpan = role is BlockRole.Link && !rendering.StartsBlock(element) && element.LocalName == "a";
        var boundary = !inlineSpan && (role is not null || rendering.StartsBlock(element) || element.LocalName == "br");
        if (ControlReader.IsControl(element))
        {
            if (!element.LocalName.Equals("button", StringComparison.Ordinal) || boundary) Flush();
            found.Add(controls.Read(element, order++, here.Group, here.Form, here.Landmark, visible: !here.Hidden));
            if (element.LocalName == "input") AddInputButtonText(element, here);
            if (element.LocalName is "input" or "textarea") return;
        }
        if (boundary) Flush();
        if (inlineSpan) open.Enter(element);
        // A link inside a text does not change what the text is.
        WalkChildren(element, inlineSpan ? here with { Role = around.Role, Level = around.Level } : here);
        if (inlineSpan) open.Leave();
        if (boundary) Flush();
    }

    private void WalkChildren(IElement element, Surroundings here)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText run) Append(run.Data, element, here);
            else if (child is IElement inner) Walk(inner, here with { Depth = here.Depth + 1 });
        }
    }

    private Surroundings Enter(IElement element, Surroundings around)
    {
        var here = around with
        {
            Lang = element.GetAttribute("lang") ?? around.Lang,
            Landmark = Landmarks.Of(element) ?? around.Landmark,
            Hidden = around.Hidden || rendering.IsForScreenReadersOnly(element),
        };
        // The paragraphs of a hint or an error are the hint or the error.
        if (roles.Of(element) is { } role && !(role is BlockRole.Paragraph or BlockRole.ListItem && around.Role is BlockRole.Hint or BlockRole.Error))
        {
            here = here with { Role = role, Level = role == BlockRole.Heading ? LevelOf(element) : null };
        }
        if (element.LocalName == "fieldset" || element.GetAttribute("role") is "group" or "radiogroup")
        {
            groups.Add(new ControlGroup(selectors.Of(element), GroupName(element)));
            here = here with { Group = groups.Count - 1 };
        }
        if (element.LocalName == "form")
        {
            forms.Add(new FormFacts(selectors.Of(element), element.HasAttribute("novalidate"), element.GetAttribute("method")?.ToLowerInvariant() ?? "get"));
            here = here with { Form = forms.Count - 1 };
        }
        return here;
    }

    private static int LevelOf(IElement heading) =>
        heading.LocalName is ['h', >= '1' and <= '6'] && heading.LocalName.Length == 2 ? heading.LocalName[1] - '0'
        : int.TryParse(heading.GetAttribute("aria-level"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : 2;

    private string? GroupName(IElement group)
    {
        var name = controls.Referenced(group, "aria-labelledby") ?? group.GetAttribute("aria-label");
        if (name is null && group.Children.FirstOrDefault(child => child.LocalName == "legend") is { } legend) name = FoldedText.OnScreen(legend, rendering) is { Length: > 0 } seen ? seen : FoldedText.Of(legend);
        return string.IsNullOrWhiteSpace(name) ? null : name;
    }

    private void AddInputButtonText(IElement input, Surroundings here)
    {
        if (found[^1] is not { IsButton: true, Name.Length: > 0 } button || button.Type == "image") return;
        Append(button.Name, input, here with { Role = BlockRole.Button });
        Flush();
    }

    private void Append(string text, IElement parent, Surroundings here)
    {
        if (here.Hidden) return;
        if (open.Owner is null)
        {
            if (string.IsNullOrWhiteSpace(text)) return;
            open.Owner = BlockOwner(parent);
            (open.Role, open.Lang, open.Landmark, open.Level) = (here.Role, here.Lang, here.Landmark, here.Level);
        }
        // A word in another language does not make the whole text one in that language.
        else if (here.Lang != open.Lang && !string.IsNullOrWhiteSpace(text))
        {
            open.Lang = open.Owner.Closest("[lang]")?.GetAttribute("lang");
        }
        foreach (var c in text) FoldedText.AppendFolded(open.Text, c);
    }

    /// <summary>The element to point at: the nearest one that starts a block or has a role of its own.</summary>
    private IElement BlockOwner(IElement parent)
    {
        var owner = parent;
        // The text of a button is the button's, whatever it stands in.
        if (owner.LocalName == "input") return owner;
        while (!rendering.StartsBlock(owner) && roles.Of(owner) is null or BlockRole.Link && owner.ParentElement is { } next && next != document.Body) owner = next;
        return owner;
    }

    private void Flush()
    {
        open.CutLinks();
        if (open.Owner is not null) BlockWriter.Write(open, blocks, selectors, address, ref order);
        open.Clear();
    }
}
