using FormLint.Core.Model;
using Microsoft.Playwright;

namespace FormLint.Browser;

/// <summary>How a visit answers a page that pushes itself forward: dialogs are refused, new windows closed.</summary>
internal sealed class PageManners
{
    private readonly Lock gate = new();
    private string shown = "";
    private List<Problem>? problems;

    public void Attend(IPage page)
    {
        page.Dialog += (_, dialog) =>
        {
            if (dialog.Type != "beforeunload") Note(ProblemKind.DialogShown);
            _ = dialog.DismissAsync();
        };
        page.Popup += (_, popup) =>
        {
            Note(ProblemKind.PopupClosed);
            _ = popup.CloseAsync();
        };
    }

    public void Begin(string target, List<Problem> noted)
    {
        lock (gate) (shown, problems) = (target, noted);
    }

    /// <summary>What the page still does is no longer ours to tell.</summary>
    public void End()
    {
        lock (gate) problems = null;
    }

    private void Note(ProblemKind kind)
    {
        lock (gate)
        {
            if (problems?.Exists(problem => problem.Kind == kind) == false) problems.Add(new Problem(shown, kind));
        }
    }
}
