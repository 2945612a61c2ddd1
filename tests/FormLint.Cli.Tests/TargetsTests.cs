using System.Text;

namespace FormLint.Cli.Tests;

[Collection(FormlintCollection.Name)]
public sealed class TargetsTests(Formlint formlint)
{
    [Fact]
    public void Html_on_standard_input_is_read_under_the_name_given()
    {
        using var place = new Workplace();

        var ran = formlint.RunWith(Workplace.FlawedPage, place, "check", "-", "--as", "build/page.html", "-f", "json=report.json", "-f", "text");

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains(Workplace.Flaw, ran.Out, StringComparison.Ordinal);
        Assert.EndsWith("build/page.html", place.Json("report.json")["pages"]![0]!["url"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_read_with_all_below_it_in_a_fixed_order()
    {
        using var place = new Workplace().With("site/b.html", Workplace.CleanPage).With("site/a/z.HTM", Workplace.CleanPage).With("site/a.xhtml", Workplace.CleanPage).With("site/notes.txt", "Non");

        var ran = formlint.Run(place, "check", "site", "--static", "-f", "json=report.json");

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(["a.xhtml", "z.HTM", "b.html"], place.Json("report.json")["pages"]!.AsArray().Select(page => page!["url"]!.GetValue<string>().Split('/')[^1]));
    }

    [Fact]
    public void A_page_read_without_a_browser_says_that_the_wcag_rules_were_not_run()
    {
        using var place = new Workplace().With("page.html", Workplace.CleanPage);

        var ran = formlint.Run(place, "check", "page.html", "--static", "--language", "en", "-f", "text", "-f", "json=report.json");

        Assert.Contains("Without a browser, the WCAG accessibility rules and the layout were not checked.", ran.Out, StringComparison.Ordinal);
        var label = place.Json("report.json")["rules"]!.AsArray().Single(rule => rule!["id"]!.GetValue<string>() == "wcag/label")!;
        Assert.Equal(1, label["notRun"]!.GetValue<int>());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Addresses_come_from_a_file_or_from_standard_input(bool standardInput)
    {
        using var place = new Workplace().With("one.html", Workplace.CleanPage).With("two.html", Workplace.CleanPage);
        var list = "# Pages\r\n\r\n one.html \r\ntwo.html\none.html\nno-such-page.html\n";
        place.With("list.txt", "\uFEFF" + list);

        var ran = formlint.RunWith(list, place, "check", "--static", "--urls", standardInput ? "-" : "list.txt", "-f", "json=report.json");

        Assert.Equal(2, ran.ExitCode);
        Assert.Equal(["one.html", "two.html"], place.Json("report.json")["pages"]!.AsArray().Select(page => page!["url"]!.GetValue<string>().Split('/')[^1]));
        Assert.Equal("no-such-page.html", place.Json("report.json")["problems"]!.AsArray().Single()!["target"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("not an address", "address-invalid")]
    [InlineData("ftp://example.be/form", "address-invalid")]
    [InlineData("http://", "address-invalid")]
    [InlineData("https://exa mple.be/", "address-invalid")]
    [InlineData("empty", "nothing-to-check")]
    [InlineData("brochure.html", "not-a-page")]
    [InlineData("picture.html", "not-a-page")]
    public void What_is_no_page_is_one_problem(string target, string kind)
    {
        using var place = new Workplace().With("brochure.html", "%PDF-1.7\n").With("picture.html", "PNG\0\0\0");
        Directory.CreateDirectory(place["empty"]);

        var ran = formlint.Run(place, "check", target, "--static", "-f", "json=report.json");

        Assert.Equal(2, ran.ExitCode);
        Assert.Equal([kind], Workplace.ProblemsOf(place.Json("report.json")));
    }

    [Fact]
    public void An_address_cannot_be_read_without_a_browser()
    {
        using var place = new Workplace();

        var ran = formlint.Run(place, "check", "http://127.0.0.1:9/", "--static");

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("--static", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_checked_with_a_warning()
    {
        using var place = new Workplace();
        File.WriteAllBytes(place["old.html"], Encoding.Latin1.GetBytes(Workplace.CleanPage.Replace("aidons", "aidons déjà", StringComparison.Ordinal)));

        var ran = formlint.Run(place, "check", "old.html", "--static", "-f", "json=report.json");

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(["not-utf8"], Workplace.ProblemsOf(place.Json("report.json")));
    }

    [Fact]
    public void A_file_nested_10000_deep_does_not_end_the_run()
    {
        using var place = new Workplace().With("page.html", Workplace.FlawedPage).With("deep.html", "<p>Voilà</p>" + string.Concat(Enumerable.Repeat("<div>", 10_000)) + "Au fond");

        // A stack that overflows ends its process: not this one.
        using var process = FormlintProcess.Start(place, new Dictionary<string, string>(StringComparer.Ordinal), "check", "deep.html", "page.html", "--static");
        var ran = process.EndAsync().GetAwaiter().GetResult();

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains(Workplace.Flaw, ran.Out, StringComparison.Ordinal);
    }
}
