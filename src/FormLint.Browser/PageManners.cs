using FormLint.Core.Model;
using Microsoft.Playwright;

namespace FormLint.Browser;

/// <summary>How a visit answers a page that pushes itself forward: dialogs are refused, new windows closed.</summary>
internal static class PageManners
{
    public static void Apply(IPage page, string shown, List<Problem> problems)
    {
        page.Dialog += (_, dialog) =>
        {
            if (dialog.Type != "beforeunload") Once(problems, new Problem(shown, ProblemKind.DialogShown));
            _ = dialog.DismissAsync();
        };
        page.Popup += (_, popup) =>
        {
            Once(problems, new Problem(shown, ProblemKind.PopupClosed));
            _ = popup.CloseAsync();
        };
    }

    private static void Once(List<Problem> problems, Problem problem)
    {
        lock (problems)
        {
            if (!problems.Contains(problem)) problems.Add(problem);
        }
    }
}
