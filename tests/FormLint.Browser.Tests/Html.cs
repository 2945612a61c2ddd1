namespace FormLint.Browser.Tests;

internal static class Html
{
    public static string Page(string body, string head = "") =>
        $"<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Essai</title>{head}</head><body>{body}</body></html>";
}
