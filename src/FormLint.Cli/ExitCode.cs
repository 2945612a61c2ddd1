namespace FormLint.Cli;

internal static class ExitCode
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int CouldNotRun = 2;
    public const int Stopped = 130;
}
