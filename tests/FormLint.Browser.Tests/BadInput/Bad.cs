using FormLint.Core.Model;

namespace FormLint.Browser.Tests.BadInput;

/// <summary>Visits a page that makes trouble, then one that does not: the second must always be checked.</summary>
internal static class Bad
{
    public static async Task<PageVisit> VisitAsync(Chromium chromium, Uri bad, CaptureRequest? request = null)
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<p>Tout va bien</p>");
        var visits = new List<PageVisit>();
        var scheduler = new VisitScheduler(new PageCapture(chromium.Run, request ?? Chromium.Plain), parallel: 1, _ => { });

        await scheduler.VisitAllAsync([bad, site["/"]], _ => 0, visits.Add, CancellationToken.None);

        Assert.Equal([bad, site["/"]], visits.Select(visit => visit.Asked));
        Assert.Equal("Tout va bien", visits[1].Snapshots.Single().Outline.Blocks.Single().Text);
        Assert.Empty(visits[1].Problems);
        return visits[0];
    }

    /// <summary>The page was not checked, for one reason.</summary>
    public static Problem NotChecked(PageVisit visit, ProblemKind kind)
    {
        var problem = Assert.Single(visit.Problems);
        Assert.Equal((kind, true), (problem.Kind, problem.IsFatal));
        Assert.Empty(visit.Snapshots);
        return problem;
    }

    /// <summary>The page was checked all the same.</summary>
    public static PageSnapshot Checked(PageVisit visit, params ProblemKind[] kinds)
    {
        Assert.Equal(kinds, visit.Problems.Select(problem => problem.Kind));
        return Assert.Single(visit.Snapshots);
    }
}
