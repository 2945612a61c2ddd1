namespace FormLint.Core.Tests.Capture.Outline;

/// <summary>The addresses a crawler may follow.</summary>
public sealed class LinkTests
{
    private static IEnumerable<string> Links(string body, string head = "") => Pages.Outline(body, head: head).Links.Select(link => link.Href);

    [Fact]
    public void Addresses_become_absolute() => Assert.Equal(
        ["http://example.test/a", "http://example.test/demande/b", "http://example.test/demande/etape?p=2", "https://other.test/", "http://example.test/demande/etape?x=1#f"],
        Links("<a href='/a'>1</a><a href='b'>2</a><a href='?p=2'>3</a><a href='//other.test'>4</a><a href='#f'>5</a>".Replace("//other", "https://other", StringComparison.Ordinal)));

    [Fact]
    public void The_base_of_the_page_counts() => Assert.Equal(["http://example.test/x/y/b"], Links("<a href=b>1</a>", "<base href='/x/y/'>"));

    [Fact]
    public void The_base_counts_for_links_in_the_text_too() =>
        Assert.Equal("http://example.test/x/y/b", Pages.Outline("<p><a href=b>1</a></p>", head: "<base href='/x/y/'>").Blocks.Single().Href);

    [Fact]
    public void Areas_of_a_picture_are_links() => Assert.Equal(["http://example.test/a"], Links("<map><area href='/a' alt=x></map>"));

    [Fact]
    public void Downloads_are_no_pages() => Assert.Empty(Links("<a href=a download>1</a>"));

    [Fact]
    public void A_wish_not_to_be_followed_is_kept() =>
        Assert.Equal([true, false], Pages.Outline("<a href=a rel='noopener NoFollow'>1</a><a href=b rel=noopener>2</a>").Links.Select(link => link.NoFollow));

    [Fact]
    public void Hidden_links_are_followed_all_the_same() => Assert.Single(Links("<div hidden><a href=a>1</a></div>"));

    [Fact]
    public void An_endless_list_is_cut() => Assert.Equal(5000, Links(string.Concat(Enumerable.Range(0, 6000).Select(i => $"<a href='/{i}'>x</a>"))).Count());

    [Fact]
    public void A_very_long_address_is_left_out() => Assert.Empty(Links($"<a href='/{new string('a', 5000)}'>x</a>"));
}
