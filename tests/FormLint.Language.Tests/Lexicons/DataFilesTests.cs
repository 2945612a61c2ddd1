using FormLint.LexiconBuild;

namespace FormLint.Language.Tests.Lexicons;

/// <summary>Takes all processors for a while: not beside tests that measure time.</summary>
[CollectionDefinition(nameof(DataFilesTests), DisableParallelization = true)]
[Collection(nameof(DataFilesTests))]
public sealed class DataFilesTests
{
    [LexiconSourcesFact]
    public async Task The_tool_makes_the_shipped_files()
    {
        var made = await DataFiles.BuildAsync(LexiconSources.Folder);

        Assert.Equal(4, made.Count);
        Assert.All(made, file => Assert.True(file.Value.SequenceEqual(Shipped(file.Key)), file.Key + " is not what the tool makes."));
    }

    private static byte[] Shipped(string name) => File.ReadAllBytes(Repository.Folder("src", "FormLint.Language", "Data", name));
}
