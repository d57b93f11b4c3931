using System.Reflection;
using System.Security.Cryptography;
using GraphBuilder.Model;

namespace GraphBuilder;

/// <summary>Tells extractions apart that may differ: by the program's version, its code and its data files.</summary>
public static class ExtractorVersion
{
    /// <summary>The version, and eight digits that change with the code of this assembly, any file below <c>Data</c> and the files given.</summary>
    public static string Read(params IEnumerable<string> more)
    {
        var assembly = typeof(ExtractorVersion).Assembly;
        var files = Directory.EnumerateFiles(DataFile.PathOf(""), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Concat(more);
        var hashes = files.Select(file => Path.GetFileName(file) + HashOf(file)).Prepend(assembly.ManifestModule.ModuleVersionId.ToString());
        return $"{assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version}+{ContentHash.Of([.. hashes])[..8]}";
    }

    private static string HashOf(string file)
    {
        using var content = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
