using System.Globalization;
using Spectre.Console;

namespace FormLint.Cli.Running;

/// <summary>Shows what is being looked at, live on a screen; silent when standard error goes elsewhere.</summary>
internal sealed class VisitProgress : IAsyncDisposable
{
    private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task shown;
    private ProgressTask? bar;
    private int ended;

    private VisitProgress(Terminal terminal, bool silent, int? total)
    {
        if (silent || !terminal.IsInteractive)
        {
            shown = Task.CompletedTask;
            return;
        }
        shown = terminal.Progress.Progress().AutoClear(true).HideCompleted(false)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                bar = context.AddTask("…", maxValue: total ?? 1);
                bar.IsIndeterminate = total is null;
                await finished.Task;
            });
    }

    public static VisitProgress Start(Terminal terminal, bool silent, int? total) => new(terminal, silent, total);

    public void Started(Uri address)
    {
        if (bar is { } live) live.Description = string.Create(CultureInfo.InvariantCulture, $"{ended + 1}  {Markup.Escape(Short(address))}");
    }

    public void Ended(Uri address)
    {
        Interlocked.Increment(ref ended);
        bar?.Increment(1);
    }

    public async ValueTask DisposeAsync()
    {
        finished.TrySetResult();
        await shown;
    }

    private static string Short(Uri address)
    {
        var text = address.IsFile ? address.LocalPath : address.AbsoluteUri;
        return text.Length <= 60 ? text : "…" + text[^59..];
    }
}
