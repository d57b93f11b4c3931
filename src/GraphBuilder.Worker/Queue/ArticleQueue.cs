using System.Globalization;
using System.Text;
using System.Threading.Channels;
using GraphBuilder.Stores;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace GraphBuilder.Worker.Queue;

/// <summary>
/// A message that was taken and not yet answered: an article as a line of JSON Lines, and what must be opened to read it again. <c>Deliveries</c> counts the
/// times before this one that nobody answered it.
/// </summary>
internal sealed record Delivery(ulong Tag, string Document, byte[] Line, long Deliveries);

/// <summary>
/// One connection to a RabbitMQ broker (3.10 or newer): a quorum queue of articles, each kept until a worker says that it is written, and a queue of those that
/// were delivered <see cref="MostDeliveries"/> times and never answered. A lost connection gives what was not answered to the next worker, so an article may
/// come twice: harmless, because the ledger knows it by then.
/// </summary>
internal sealed class ArticleQueue : IAsyncDisposable
{
    /// <summary>Name of the queue of articles.</summary>
    public const string Articles = "graphbuilder.articles";

    /// <summary>Name of the queue of articles that no worker could finish.</summary>
    public const string Unfinished = "graphbuilder.unfinished";

    /// <summary>A message that stops this many workers stops no more.</summary>
    public const int MostDeliveries = 5;

    private const string Document = "document";
    private const string DeadLetterExchange = "graphbuilder.dead";

    // Publishing waits for the broker while this many messages are not confirmed.
    private const int MostUnconfirmed = 128;

    private readonly IConnection _connection;
    private readonly IChannel _channel;

    private ArticleQueue(IConnection connection, IChannel channel)
    {
        _connection = connection;
        _channel = channel;
    }

    /// <summary>
    /// Connects and declares the queues; a <see cref="StoreUnavailableException"/> if there is no broker: where articles are kept until they are in the graph
    /// is a store, too.
    /// </summary>
    public static async Task<ArticleQueue> ConnectAsync(Uri broker, CancellationToken cancellation)
    {
        // A connection that mends itself would keep delivery tags that mean nothing any more.
        var factory = new ConnectionFactory { Uri = broker, ClientProvidedName = "graphbuilder", AutomaticRecoveryEnabled = false };
        try
        {
            var connection = await factory.CreateConnectionAsync(cancellation);
            try
            {
                return await OpenAsync(connection, cancellation);
            }
            catch
            {
                await connection.DisposeAsync();
                throw;
            }
        }
        catch (OperationInterruptedException problem)
        {
            throw new StoreUnavailableException($"The queue at {broker.Host}:{factory.Port} cannot be used: {problem.Message}", problem);
        }
        catch (BrokerUnreachableException problem)
        {
            throw new StoreUnavailableException($"The queue at {broker.Host}:{factory.Port} cannot be reached, or refuses the user: {problem.GetBaseException().Message}. Is RabbitMQ running?", problem);
        }
    }

    /// <summary>
    /// Hands articles over, and returns when the broker has all of them on disk; a <see cref="StoreUnavailableException"/> if it is lost or has no room.
    /// </summary>
    public async Task PublishAsync(IEnumerable<Reading.Found> articles, CancellationToken cancellation)
    {
        try
        {
            await Task.WhenAll(articles.Select(found => PublishAsync(found, cancellation).AsTask()));
        }
        catch (Exception problem) when (problem is OperationInterruptedException or PublishException)
        {
            throw new StoreUnavailableException($"The queue does not take articles any more: {problem.Message}", problem);
        }
    }

    /// <summary>One message of the queue, if there is one.</summary>
    public async Task<Delivery?> TakeAsync(string queue, CancellationToken cancellation) =>
        await _channel.BasicGetAsync(queue, autoAck: false, cancellation) is { } message
            ? DeliveryOf(message.DeliveryTag, message.Body, message.BasicProperties) : null;

    /// <summary>
    /// Articles as they come, at most <paramref name="prefetch"/> unanswered at a time, until the connection is lost: then what is unanswered goes to another
    /// worker.
    /// </summary>
    public async Task<ChannelReader<Delivery>> ConsumeAsync(ushort prefetch, CancellationToken cancellation)
    {
        var deliveries = Channel.CreateUnbounded<Delivery>();
        var consumer = new AsyncEventingBasicConsumer(_channel);
        consumer.ReceivedAsync += (_, message) =>
        {
            deliveries.Writer.TryWrite(DeliveryOf(message.DeliveryTag, message.Body, message.BasicProperties));
            return Task.CompletedTask;
        };
        _channel.ChannelShutdownAsync += (_, reason) =>
        {
            deliveries.Writer.TryComplete(new AlreadyClosedException(reason));
            return Task.CompletedTask;
        };
        await _channel.BasicQosAsync(0, prefetch, global: false, cancellation);
        await _channel.BasicConsumeAsync(Articles, autoAck: false, consumer, cancellation);
        return deliveries.Reader;
    }

    /// <summary>Articles that wait for a worker.</summary>
    public Task<uint> CountAsync(CancellationToken cancellation) => _channel.MessageCountAsync(Articles, cancellation);

    /// <summary>Answers: done with it.</summary>
    public async Task AcknowledgeAsync(Delivery delivery) => await _channel.BasicAckAsync(delivery.Tag, multiple: false);

    /// <summary>Closes the connection; what is unanswered goes back into its queue.</summary>
    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private ValueTask PublishAsync(Reading.Found found, CancellationToken cancellation)
    {
        var properties = new BasicProperties
        {
            Persistent = true,
            ContentType = "application/json",
            Headers = new Dictionary<string,
            object?>
            { [Document] = found.Document }
        };
        return _channel.BasicPublishAsync("", Articles, mandatory: true, properties, Encoding.UTF8.GetBytes(ArticleLine.Of(found.Article)), cancellation);
    }

    private static async Task<ArticleQueue> OpenAsync(IConnection connection, CancellationToken cancellation)
    {
        var confirmed = new CreateChannelOptions(
            publisherConfirmationsEnabled: true,
            publisherConfirmationTrackingEnabled: true,
            outstandingPublisherConfirmationsRateLimiter: new ThrottlingRateLimiter(MostUnconfirmed * 2));
        var channel = await connection.CreateChannelAsync(confirmed, cancellation);
        await channel.ExchangeDeclareAsync(DeadLetterExchange, ExchangeType.Fanout, durable: true, cancellationToken: cancellation);
        await channel.QueueDeclareAsync(Unfinished, durable: true, exclusive: false, autoDelete: false, Quorum(), cancellationToken: cancellation);
        await channel.QueueBindAsync(Unfinished, DeadLetterExchange, "", cancellationToken: cancellation);
        var arguments = Quorum();
        arguments["x-delivery-limit"] = MostDeliveries - 1;
        arguments["x-dead-letter-exchange"] = DeadLetterExchange;
        arguments["x-dead-letter-strategy"] = "at-least-once";
        arguments["x-overflow"] = "reject-publish";
        await channel.QueueDeclareAsync(Articles, durable: true, exclusive: false, autoDelete: false, arguments, cancellationToken: cancellation);
        return new(connection, channel);
    }

    private static Dictionary<string, object?> Quorum() => new() { ["x-queue-type"] = "quorum" };

    // The body is the client's buffer, and goes back to it after this call.
    private static Delivery DeliveryOf(ulong tag, ReadOnlyMemory<byte> body, IReadOnlyBasicProperties properties)
    {
        object? Header(string name) => properties.Headers?.TryGetValue(name, out var value) == true ? value : null;
        return new(tag, Header(Document) is byte[] document ? Encoding.UTF8.GetString(document) : Articles, body.ToArray(),
            Convert.ToInt64(Header("x-delivery-count"), CultureInfo.InvariantCulture));
    }
}
