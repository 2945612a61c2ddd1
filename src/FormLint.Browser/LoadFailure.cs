using System.Text.RegularExpressions;
using FormLint.Core.Model;

namespace FormLint.Browser;

/// <summary>Says in our terms why a browser did not open an address.</summary>
internal static partial class LoadFailure
{
    public static Problem Of(string target, string message)
    {
        var code = NetError().Match(message) is { Success: true } match ? match.Groups[1].Value : "";
        return code switch
        {
            "NAME_NOT_RESOLVED" or "NAME_RESOLUTION_FAILED" or "ADDRESS_INVALID" => new Problem(target, ProblemKind.NameNotFound),
            "CONNECTION_REFUSED" => new Problem(target, ProblemKind.ConnectionRefused),
            "TOO_MANY_REDIRECTS" => new Problem(target, ProblemKind.TooManyRedirects),
            "TIMED_OUT" or "CONNECTION_TIMED_OUT" => new Problem(target, ProblemKind.TimedOut),
            "ABORTED" => new Problem(target, ProblemKind.Download),
            "FILE_NOT_FOUND" => new Problem(target, ProblemKind.FileMissing),
            _ when code.StartsWith("CERT_", StringComparison.Ordinal) || code.StartsWith("SSL_", StringComparison.Ordinal) => new Problem(target, ProblemKind.TlsError, code),
            _ when message.Contains("Download is starting", StringComparison.Ordinal) => new Problem(target, ProblemKind.Download),
            _ when message.Contains("crashed", StringComparison.OrdinalIgnoreCase) => new Problem(target, ProblemKind.Crashed),
            _ => new Problem(target, ProblemKind.Unreachable, code.Length > 0 ? code : message.Split('\n')[0].Trim()),
        };
    }

    [GeneratedRegex("net::ERR_([A-Z_0-9]+)")]
    private static partial Regex NetError();
}
