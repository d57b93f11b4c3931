using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace GraphBuilder.Worker;

/// <summary>
/// Gives what <see cref="Telemetry"/> measures to OpenTelemetry: as Prometheus text, and over OTLP where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says so.
/// </summary>
public sealed class TelemetryExport : IDisposable
{
    private readonly TracerProvider? _traces;

    private TelemetryExport(MeterProvider metrics, TracerProvider? traces) => (Metrics, _traces) = (metrics, traces);

    /// <summary>What is counted and timed.</summary>
    internal MeterProvider Metrics { get; }

    /// <summary>Begins to listen.</summary>
    public static TelemetryExport Start(string version)
    {
        var otlp = Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT") is { Length: > 0 };
        void Describe(ResourceBuilder resource) => resource.AddService("graphbuilder", serviceVersion: version);
        var metrics = Sdk.CreateMeterProviderBuilder().ConfigureResource(Describe).AddMeter(Telemetry.Name).AddPrometheusExporter();
        var traces = Sdk.CreateTracerProviderBuilder().ConfigureResource(Describe).AddSource(Telemetry.Name);
        return otlp ? new(metrics.AddOtlpExporter().Build(), traces.AddOtlpExporter().Build()) : new(metrics.Build(), null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Metrics.Dispose();
        _traces?.Dispose();
    }
}
