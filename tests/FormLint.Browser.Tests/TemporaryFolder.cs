namespace FormLint.Browser.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("formlint-test-").FullName;

    public Uri Write(string name, byte[] content)
    {
        var file = Path.Combine(path, name);
        File.WriteAllBytes(file, content);
        return new Uri(file);
    }

    public Uri Missing(string name) => new(Path.Combine(path, name));

    public void Dispose() => Directory.Delete(path, recursive: true);
}
