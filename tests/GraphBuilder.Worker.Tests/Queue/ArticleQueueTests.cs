using System.Text;
using GraphBuilder.Model;
using GraphBuilder.Stores;
using GraphBuilder.Worker.Queue;
using RabbitMQ.Client;
using Serilog.Core;

namespace GraphBuilder.Worker.Tests.Queue;

public sealed class ArticleQueueTests(Broker broker, Model model) : IClassFixture<Broker>, IClassFixture<Model>
{
    private static readonly TimeSpan s_soon = TimeSpan.FromMinutes(1);

    [BrokerFact]
    public async Task Gives_an_article_that_nobody_answered_to_the_next_worker_and_forgets_it_once_answered()
    {
        await EmptyAsync();
        await using (var first = await ArticleQueue.ConnectAsync(broker.Uri, default))
        {
            await first.PublishAsync([Found("Oslo sent two ships.")], default);
            (await TakeAsync(first)).Deliveries.ShouldBe(0);
        }
        await using (var second = await ArticleQueue.ConnectAsync(broker.Uri, default))
        {
            var again = await TakeAsync(second);
            again.Deliveries.ShouldBe(1);
            Encoding.UTF8.GetString(again.Line).ShouldContain("Oslo sent two ships.");
            await second.AcknowledgeAsync(again);
        }
        await using var third = await ArticleQueue.ConnectAsync(broker.Uri, default);
        (await third.CountAsync(default)).ShouldBe(0u);
    }

    [BrokerFact]
    public async Task Sets_aside_an_article_that_stops_every_worker()
    {
        await EmptyAsync();
        for (var worker = 0; worker < ArticleQueue.MostDeliveries; worker++)
        {
            await using var killed = await ArticleQueue.ConnectAsync(broker.Uri, default);
            if (worker == 0)
                await killed.PublishAsync([Found("The poison.")], default);
            (await TakeAsync(killed)).Deliveries.ShouldBe(worker);
        }
        await using var queue = await ArticleQueue.ConnectAsync(broker.Uri, default);
        var aside = await TakeAsync(queue, ArticleQueue.Unfinished);
        Encoding.UTF8.GetString(aside.Line).ShouldContain("The poison.");
        await queue.AcknowledgeAsync(aside);
        (await queue.CountAsync(default)).ShouldBe(0u);
    }

    [BrokerFact]
    public async Task Says_what_is_wrong_where_the_broker_has_another_queue_of_that_name()
    {
        await using var connection = await new ConnectionFactory { Uri = broker.Uri }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        await channel.QueueDeleteAsync(ArticleQueue.Articles);
        await channel.QueueDeclareAsync(ArticleQueue.Articles, durable: true, exclusive: false, autoDelete: false);
        await Should.ThrowAsync<StoreUnavailableException>(() => ArticleQueue.ConnectAsync(broker.Uri, default));
        await channel.QueueDeleteAsync(ArticleQueue.Articles);
    }

    [BrokerFact]
    public async Task A_message_without_an_article_is_a_dead_letter_and_stops_nobody()
    {
        await EmptyAsync();
        await using var worker = await TestWorker.StartAsync(model);
        await using (var connection = await new ConnectionFactory { Uri = broker.Uri }.CreateConnectionAsync())
        await using (var channel = await connection.CreateChannelAsync())
            await channel.BasicPublishAsync("", ArticleQueue.Articles, " "u8.ToArray());
        await UntilThereAsync(ArticleQueue.Articles, 1);
        (await new QueueWork(broker.Uri, worker.Store, worker.Ingestion("0+test"), Logger.None, TimeProvider.System).RunUntilEmptyAsync(default)).Failed.ShouldBe(1);
        (await worker.DeadLettersAsync()).ShouldHaveSingleItem().ShouldContain("the message holds no article");
    }

    [BrokerFact]
    public async Task Two_articles_of_one_document_that_no_worker_finished_are_two_dead_letters()
    {
        await EmptyAsync();
        await using var worker = await TestWorker.StartAsync(model);
        for (var turn = 0; turn < ArticleQueue.MostDeliveries; turn++)
        {
            await using var killed = await ArticleQueue.ConnectAsync(broker.Uri, default);
            if (turn == 0)
                await killed.PublishAsync([Found("The first poison."), Found("The second poison.")], default);
            await TakeAsync(killed);
            await TakeAsync(killed);
        }
        await UntilThereAsync(ArticleQueue.Unfinished, 2);
        await new QueueWork(broker.Uri, worker.Store, worker.Ingestion("0+test"), Logger.None, TimeProvider.System).RunUntilEmptyAsync(default);
        (await worker.DeadLettersAsync()).Count(l => l.Contains("none finished", StringComparison.Ordinal)).ShouldBe(2);
    }

    private static Reading.Found Found(string text) => new("inbox/a.txt", new Article { Text = text });

    private static async Task<Delivery> TakeAsync(ArticleQueue queue, string name = ArticleQueue.Articles)
    {
        using var soon = new CancellationTokenSource(s_soon);
        while (true)
        {
            if (await queue.TakeAsync(name, soon.Token) is { } delivery)
                return delivery;
            await Task.Delay(50, soon.Token);
        }
    }

    // What a connection that was closed leaves behind, the broker puts into a queue when it gets round to it.
    private async Task UntilThereAsync(string queue, uint messages)
    {
        await using var connection = await new ConnectionFactory { Uri = broker.Uri }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        using var soon = new CancellationTokenSource(s_soon);
        while (await channel.MessageCountAsync(queue, soon.Token) < messages)
            await Task.Delay(50, soon.Token);
    }

    private async Task EmptyAsync()
    {
        await using var queue = await ArticleQueue.ConnectAsync(broker.Uri, default);
        while (await queue.TakeAsync(ArticleQueue.Articles, default) is { } left)
            await queue.AcknowledgeAsync(left);
    }
}
