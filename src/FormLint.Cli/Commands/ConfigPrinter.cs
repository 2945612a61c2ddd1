using System.Globalization;
using FormLint.Core.Yaml;
using FormLint.Language;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FormLint.Cli.Commands;

/// <summary>Prints the configuration in force as a formlint.yml.</summary>
internal static class ConfigPrinter
{
    public static int Print(RunRequest request, Terminal terminal)
    {
        var yaml = new SerializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance)
            .WithTypeConverter(new AsPeopleWriteIt()).WithTypeConverter(new AsItStood())
            .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull).DisableAliases().Build();
        terminal.Out.WriteLine($"# {request.Written?.File ?? "command line"}");
        terminal.Out.Write(yaml.Serialize(request.Config));
        return ExitCode.Clean;
    }

    private sealed class AsPeopleWriteIt : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type.IsEnum || type == typeof(DateOnly);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) => throw new NotSupportedException();

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => emitter.Emit(new Scalar(value switch
        {
            LanguageCode language => language.Tag(),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => Kebab.Of((Enum)value!),
        }));
    }

    private sealed class AsItStood : IYamlTypeConverter
    {
        public bool Accepts(Type type) => typeof(YamlNode).IsAssignableFrom(type);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) => throw new NotSupportedException();

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => Emit(emitter, (YamlNode)value!);

        private static void Emit(IEmitter emitter, YamlNode node)
        {
            switch (node)
            {
                case YamlValue single:
                    emitter.Emit(new Scalar(single.Text ?? ""));
                    break;
                case YamlList list:
                    emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Any));
                    foreach (var item in list.Items) Emit(emitter, item);
                    emitter.Emit(new SequenceEnd());
                    break;
                case YamlMap map:
                    emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, true, MappingStyle.Any));
                    foreach (var (key, value) in map.Entries)
                    {
                        Emit(emitter, key);
                        Emit(emitter, value);
                    }
                    emitter.Emit(new MappingEnd());
                    break;
            }
        }
    }
}
