using GraphBuilder.Neo4j;

namespace GraphBuilder.Stores.Tests.Neo4j;

public sealed class Neo4jOptionsTests
{
    private static Neo4jOptions Read(string uri, bool insecure = false, params (string Name, string Value)[] variables) =>
        Neo4jOptions.FromEnvironment(uri, name => variables.FirstOrDefault(v => v.Name == name).Value, insecure);

    [Theory]
    [InlineData("http://neo4j:topsecret@localhost:7474", "NEO4J_PASSWORD")]
    [InlineData("https://:topsecret@db.example.org", "NEO4J_PASSWORD")]
    [InlineData("http://neo4j:topsecret@local host", "http://localhost:7474")]
    [InlineData("bolt://neo4j:topsecret@localhost:7687", "NEO4J_PASSWORD")]
    public void A_password_in_the_address_is_refused_and_not_repeated(string uri, string advice)
    {
        var message = Should.Throw<ArgumentException>(() => Read(uri)).Message;

        message.ShouldContain(advice);
        message.ShouldNotContain("topsecret");
    }

    [Theory]
    [InlineData("ftp://localhost", "http://")]
    [InlineData("graph", "http://localhost:7474")]
    public void Another_kind_of_address_is_refused_with_advice(string uri, string advice) => Should.Throw<ArgumentException>(() => Read(uri)).Message.ShouldContain(advice);

    [Theory]
    [InlineData("neo4j://localhost")]
    [InlineData("neo4j+s://db.example.org")]
    [InlineData("bolt://localhost:7687")]
    public void An_address_of_bolt_is_refused_by_what_speaks_http_and_the_switch_is_named(string uri)
    {
        var message = Should.Throw<ArgumentException>(() => new Neo4jGraphStore(Read(uri))).Message;

        message.ShouldContain("-p:Bolt=true");
        message.ShouldContain($"http://{new Uri(uri).Host}:7474");
    }

    [Theory]
    [InlineData("http://db.example.org:7474")]
    [InlineData("http://192.168.1.7:7474")]
    [InlineData("neo4j://db.example.org")]
    [InlineData("bolt://192.168.1.7")]
    public void A_password_goes_unencrypted_to_this_machine_only(string uri)
    {
        Should.Throw<ArgumentException>(() => Read(uri, false, ("NEO4J_PASSWORD", "topsecret"))).Message.ShouldContain("--insecure");

        Read(uri, insecure: true, ("NEO4J_PASSWORD", "topsecret")).AllowInsecure.ShouldBeTrue();
        Read(uri).Password.ShouldBeNull();
        Read(uri.Replace("http:", "https:").Replace("j:", "j+s:").Replace("bolt:", "bolt+s:"), false, ("NEO4J_PASSWORD", "topsecret")).Password.ShouldBe("topsecret");
    }

    [Theory]
    [InlineData("http://localhost:7474")]
    [InlineData("http://127.0.0.1:7474/")]
    [InlineData("http://[::1]:7474")]
    public void Credentials_come_from_the_environment_and_show_nowhere(string uri)
    {
        var options = Read(uri, false, ("NEO4J_USERNAME", "reader"), ("NEO4J_PASSWORD", "topsecret"), ("NEO4J_DATABASE", "news"));

        (options.User, options.Password, options.Database).ShouldBe(("reader", "topsecret", "news"));
        options.ToString().ShouldBe(uri.TrimEnd('/') + "/db/news as reader");
        new Neo4jGraphStore(options).Name.ShouldBe(uri.TrimEnd('/') + "/db/news");
    }

    [Fact]
    public void A_password_file_is_read_without_its_line_end()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "top secret \r\n");

        Read("http://localhost:7474", false, ("NEO4J_PASSWORD_FILE", file), ("NEO4J_USERNAME", "")).ShouldBe(new Neo4jOptions(new("http://localhost:7474"), "neo4j", "top secret "));
        File.Delete(file);
        Should.Throw<ArgumentException>(() => Read("http://localhost:7474", false, ("NEO4J_PASSWORD_FILE", file))).Message.ShouldContain(file);
    }
}
