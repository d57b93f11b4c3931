using GraphBuilder.Actors;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Actors;

public class ArticleMemoryTests
{
    private static readonly Actor s_foreign = new(new("person/a"), ActorKind.Person, "A"), s_defence = new(new("person/b"), ActorKind.Person, "B");

    [Fact]
    public void The_minister_is_the_one_named_last()
    {
        var memory = new ArticleMemory();
        memory.RememberOffice("foreign minister", s_foreign);
        memory.RememberOffice("defence minister", s_defence);
        memory.RememberOffice("foreign minister", s_foreign);
        memory.RecallOffice("minister").ShouldBe(s_foreign);
        memory.RecallOffice("defence minister").ShouldBe(s_defence);
        memory.RecallOffice("president").ShouldBeNull();
    }
}
