namespace FormLint.Core.Model;

public enum ProblemKind
{
    NameNotFound, ConnectionRefused, Unreachable, TlsError, TooManyRedirects, TimedOut, HttpStatus, NotAPage, TooLarge,
    Download, LeavesHost, Crashed, FileMissing, FileUnreadable, Forbidden, NothingToCheck, AddressInvalid, AxeFailed, AxeTimedOut,
    // The page was checked all the same:
    StillLoading, FramesLeftOut, ElementsLeftOut, NotUtf8, DialogShown, PopupClosed, CrawlLimit,
}

/// <summary>Something that kept the run from doing all that was asked. Never a finding.</summary>
/// <param name="Target">The address or file as the person gave it, or as a link led to it.</param>
/// <param name="Detail">The part of the message that varies: a status, a media type, a number.</param>
public sealed record Problem(string Target, ProblemKind Kind, string Detail = "")
{
    /// <summary>True when the page could not be checked: the run as asked was not done.</summary>
    public bool IsFatal => Kind < ProblemKind.StillLoading;
}
