namespace FormLint.Core.Model;

/// <summary>One thing on screen while a person does what they came for.</summary>
public sealed record Step(int Number, string Name, PageSnapshot Page);

/// <summary>What was walked for one target on one profile. A single page is a journey of one step.</summary>
public sealed record Journey(string Name, IReadOnlyList<Step> Steps)
{
    public static Journey OfPage(PageSnapshot page) => new(page.Url, [new Step(1, page.Title, page)]);
}
