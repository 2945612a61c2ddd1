namespace FormLint.Core.Checks;

/// <summary>The numbers an answer stands for.</summary>
/// <param name="Unit">The words beside the numbers: only what counts the same can overlap.</param>
internal sealed record AnswerRange(string Text, decimal Low, bool WithLow, decimal High, bool WithHigh, string Unit)
{
    public bool Overlaps(AnswerRange other)
    {
        if (IsOne && other.IsOne) return false;
        if (Unit != other.Unit && Unit.Length > 0 && other.Unit.Length > 0) return false;
        var (low, withLow) = Low == other.Low ? (Low, WithLow && other.WithLow) : Low > other.Low ? (Low, WithLow) : (other.Low, other.WithLow);
        var (high, withHigh) = High == other.High ? (High, WithHigh && other.WithHigh) : High < other.High ? (High, WithHigh) : (other.High, other.WithHigh);
        return low < high || (low == high && withLow && withHigh);
    }

    private bool IsOne => Low == High;
}
