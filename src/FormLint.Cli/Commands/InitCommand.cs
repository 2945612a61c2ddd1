using System.CommandLine;
using FormLint.Core.Yaml;

namespace FormLint.Cli.Commands;

internal static class InitCommand
{
    private const string FileName = "formlint.yml";

    public static Command Create(Terminal terminal)
    {
        var command = new Command("init", "Write a first formlint.yml in this folder.");
        command.SetAction(_ =>
        {
            if (File.Exists(FileName)) throw new InputException(new InputError(FileName, 0, 0, "exists already. Edit it, or remove it first."));
            using var stream = typeof(InitCommand).Assembly.GetManifestResourceStream("formlint.init.yml")!;
            using var reader = new StreamReader(stream);
            try
            {
                File.WriteAllText(FileName, reader.ReadToEnd());
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new InputException(new InputError(FileName, 0, 0, $"cannot be written ({error.Message.TrimEnd('.')})."));
            }
            terminal.Out.WriteLine(FileName);
            return ExitCode.Clean;
        });
        return command;
    }
}
