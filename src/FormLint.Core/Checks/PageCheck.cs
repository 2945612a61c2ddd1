using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>C# that observes. Thresholds, severity and words come from the rules that use it.</summary>
public abstract class PageCheck
{
    /// <summary>True when only a real browser can tell; on a parsed file such a check is "not run", never "passed".</summary>
    public virtual bool NeedsBrowser => false;

    public abstract IEnumerable<Observation> Inspect(Page page);
}
