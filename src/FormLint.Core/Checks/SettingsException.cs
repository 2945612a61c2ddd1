namespace FormLint.Core.Checks;

/// <param name="At">Keys and places that lead to it from "with", see <see cref="Yaml.YamlNode.At"/>.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
internal sealed record SettingFault(string[] At, string Message);

/// <summary>Settings that have the right shape and cannot be used all the same.</summary>
internal sealed class SettingsException(IReadOnlyList<SettingFault> faults) : Exception(string.Join(Environment.NewLine, faults.Select(fault => fault.Message)))
{
    public IReadOnlyList<SettingFault> Faults { get; } = faults;
}
