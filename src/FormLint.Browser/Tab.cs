using FormLint.Core.Model;
using Microsoft.Playwright;

namespace FormLint.Browser;

/// <summary>
/// A browser tab that shows one address after the other. The second page of a site opens in a process that is there
/// already and has compiled axe already; a fresh tab for each page would cost more than most pages take.
/// </summary>
internal sealed class Tab
{
    private Viewport? viewport;

    private Tab(IPage page, ICDPSession session, NavigationGuard guard, PageWorld world, Lifecycle life)
    {
        (Page, Session, Guard, World, Life) = (page, session, guard, world, life);
    }

    public IPage Page { get; }

    public ICDPSession Session { get; }

    public NavigationGuard Guard { get; }

    public PageWorld World { get; }

    public Lifecycle Life { get; }

    public bool Crashed { get; private set; }

    /// <summary>True once the tab has been on a screen with touch.</summary>
    public bool Touched { get; private set; }

    public PageManners Manners { get; } = new();

    public static async Task<Tab> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        var world = new PageWorld(session);
        await world.PrepareAsync();
        var tab = new Tab(page, session, await NavigationGuard.OnAsync(session), world, await Lifecycle.OnAsync(session));
        tab.Manners.Attend(page);
        // Calls to a page that has crashed are not all answered: closing it ends them.
        page.Crash += (_, _) =>
        {
            tab.Crashed = true;
            _ = tab.CloseAsync();
        };
        return tab;
    }

    public async Task ShowOnAsync(Viewport wanted)
    {
        if (viewport == wanted) return;
        // Pages ask for a finger or a mouse, not only for a width.
        if (wanted.Touch && !Touched) await Session.SendAsync("Emulation.setTouchEmulationEnabled", new Dictionary<string, object> { ["enabled"] = true, ["maxTouchPoints"] = 5 });
        Touched |= wanted.Touch;
        await Session.SendAsync("Emulation.setDeviceMetricsOverride", new Dictionary<string, object>
        {
            ["width"] = wanted.Width,
            ["height"] = wanted.Height,
            ["deviceScaleFactor"] = 1,
            ["mobile"] = wanted.Touch,
        });
        viewport = wanted;
    }

    /// <summary>The page keeps nothing for the next one in this tab.</summary>
    public async Task LeaveAsync()
    {
        Manners.End();
        await World.ForgetAsync();
    }

    public async Task CloseAsync()
    {
        try
        {
            await Page.CloseAsync().WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // A page that will not close goes when the browser does.
        }
    }
}
