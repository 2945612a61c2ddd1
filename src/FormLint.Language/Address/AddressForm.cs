namespace FormLint.Language.Address;

/// <summary>How a text addresses its reader.</summary>
public enum AddressForm
{
    /// <summary>"vous", "u".</summary>
    Formal,

    /// <summary>"tu", "je" and "jij".</summary>
    Informal,
}
