using System.Runtime.InteropServices;

namespace GraphBuilder.Language;

/// <summary>
/// ONNX Runtime's reports to its makers, which its official builds send unless the environment forbids it before the library is loaded (its Privacy.md).
/// </summary>
internal static class RuntimeTelemetry
{
    private const string Switch = "ORT_DISABLE_TELEMETRY";

    /// <summary>Forbids them in this process; nothing is kept on disk for them either.</summary>
    public static void Forbid()
    {
        // On Unix, .NET has an environment of its own, which native code does not see.
        Environment.SetEnvironmentVariable(Switch, "1");
        if (!OperatingSystem.IsWindows())
            _ = SetForNativeCode(Switch, "1", 1);
    }

    [DllImport("libc", EntryPoint = "setenv", BestFitMapping = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetForNativeCode([MarshalAs(UnmanagedType.LPStr)] string name, [MarshalAs(UnmanagedType.LPStr)] string value, int overwrite);
}
