using Microsoft.Playwright;

namespace FormLint.Browser;

/// <summary>
/// Tells when a page has loaded, and when it has stopped asking its server for things: Chromium says so half a second
/// after the last request, long enough for pages that fetch their questions after they have loaded.
/// Playwright's own wait can miss a load event that comes while it starts waiting.
/// </summary>
internal sealed class Lifecycle
{
    private readonly Lock gate = new();
    private TaskCompletionSource loaded = New();
    private TaskCompletionSource quiet = New();
    private string? mainFrame;

    public static async Task<Lifecycle> OnAsync(ICDPSession session)
    {
        var life = new Lifecycle();
        session.Event("Page.lifecycleEvent").OnEvent += (_, said) => life.Hear(said!.Value.GetProperty("frameId").GetString()!, said.Value.GetProperty("name").GetString()!);
        life.mainFrame = await PageWorld.MainFrameAsync(session);
        await session.SendAsync("Page.setLifecycleEventsEnabled", new Dictionary<string, object> { ["enabled"] = true });
        return life;
    }

    /// <summary>Another address is about to be opened.</summary>
    public void Begin()
    {
        lock (gate) (loaded, quiet) = (New(), New());
    }

    /// <returns>False when it took too long.</returns>
    public Task<bool> LoadedAsync(TimeSpan most) => WithinAsync(() => loaded.Task, most);

    /// <inheritdoc cref="LoadedAsync"/>
    public Task<bool> QuietAsync(TimeSpan most) => WithinAsync(() => quiet.Task, most);

    private async Task<bool> WithinAsync(Func<Task> awaited, TimeSpan most)
    {
        Task task;
        lock (gate) task = awaited();
        try
        {
            await task.WaitAsync(most);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private void Hear(string frame, string name)
    {
        if (frame != mainFrame) return;
        lock (gate)
        {
            // A document that follows another starts anew; somebody who waits already waits for this one.
            if (name == "init" && loaded.Task.IsCompleted) loaded = New();
            if (name == "init" && quiet.Task.IsCompleted) quiet = New();
            if (name == "load") loaded.TrySetResult();
            if (name == "networkIdle") quiet.TrySetResult();
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
