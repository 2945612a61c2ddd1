using FormLint.LexiconBuild;

if (args is not [var sources, var output])
{
    Console.Error.WriteLine("usage: FormLint.Lexicon SOURCES OUTPUT; fetch-sources.sh fills SOURCES");
    return 2;
}

foreach (var (name, content) in DataFiles.Build(sources))
    File.WriteAllBytes(Path.Combine(output, name), content);
return 0;
