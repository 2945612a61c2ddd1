using FormLint.LexiconBuild;

if (args is not [var sources, var output])
{
    Console.Error.WriteLine("usage: FormLint.Lexicon SOURCES OUTPUT; fetch-sources.sh fills SOURCES");
    return 2;
}

foreach (var (name, content) in await DataFiles.BuildAsync(sources))
    await File.WriteAllBytesAsync(Path.Combine(output, name), content);
return 0;
