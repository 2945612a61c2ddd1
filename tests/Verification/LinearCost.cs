using System.Diagnostics;

namespace FormLint.Verification;

/// <summary>
/// Eight times the text may cost eight times the work; quadratic work costs sixty-four times. Both are measured side by
/// side and several times, so that neither a slow nor a busy machine makes the test fail.
/// </summary>
public static class LinearCost
{
    private const int Times = 8;
    private const double Most = 3.5 * Times;
    private const int Tries = 15;

    /// <param name="unit">Repeated until the text is long enough.</param>
    /// <param name="length">Characters of the long text.</param>
    public static void Holds(string unit, int length, Action<string> work)
    {
        var (small, large) = (Text(unit, length / Times), Text(unit, length));
        work(small);
        var (best, shortest) = (double.MaxValue, double.MaxValue);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            shortest = Math.Min(shortest, Milliseconds(work, small));
            best = Math.Min(best, Milliseconds(work, large));
            // What is over in a blink is no danger, and too short to compare.
            if (best < Math.Max(Most * shortest, 50)) return;
        }
        Assert.Fail($"\"{unit}\": {shortest:0} ms for {small.Length} characters, {best:0} ms for {large.Length}");
    }

    private static string Text(string unit, int length) => "a " + string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1)) + " a";

    private static double Milliseconds(Action<string> work, string text)
    {
        var watch = Stopwatch.StartNew();
        work(text);
        return watch.Elapsed.TotalMilliseconds;
    }
}
