using FormLint.Core.Yaml;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FormLint.Cli.Commands;

/// <summary>Prints the configuration in force as a formlint.yml.</summary>
internal static class ConfigPrinter
{
    public static int Print(RunRequest request, Terminal terminal)
    {
        var yaml = new SerializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).WithEnumNamingConvention(HyphenatedNamingConvention.Instance)
            .WithTypeConverter(YamlFile.LanguageConverter).WithTypeConverter(YamlFile.RawConverter)
            .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull).Build();
        terminal.Out.WriteLine($"# {request.Origin}");
        terminal.Out.Write(yaml.Serialize(request.Config));
        return ExitCode.Clean;
    }
}
