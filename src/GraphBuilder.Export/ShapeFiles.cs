using GraphBuilder.Stores;

namespace GraphBuilder.Export;

/// <summary>A file for each label and type, opened with the first item: as items come shape by shape, one is open at a time.</summary>
internal sealed class ShapeFiles<T>(Func<string, T> open) : IAsyncDisposable
    where T : class, IAsyncDisposable
{
    private ElementShape? _shape;
    private T? _file;

    /// <summary>The file of a shape; a new one is begun by <paramref name="begin"/>.</summary>
    public async ValueTask<T> OfAsync(ElementShape shape, Action<T> begin)
    {
        if (_shape == shape)
            return _file!;
        await DisposeAsync();
        (_shape, _file) = (shape, open(shape.Name));
        begin(_file);
        return _file;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_file is not null)
            await _file.DisposeAsync();
        _file = null;
    }
}
