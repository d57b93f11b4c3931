using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace GraphBuilder.Stores.Tests;

/// <summary>Marks a class whose tests need a Neo4j server, which an environment variable names; without it they are skipped, with a reason that says how to run them.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsServerAttribute(string variable = "NEO4J_TEST_URI") : Attribute
{
    public string Variable { get; } = variable;
}

/// <summary>A test that is skipped where its class needs a server and there is none. (xunit 2 knows skipping only at compile time.)</summary>
[XunitTestCaseDiscoverer("GraphBuilder.Stores.Tests.StoreFactDiscoverer", "GraphBuilder.Stores.Tests")]
public sealed class StoreFactAttribute : FactAttribute;

/// <summary>The same for a theory.</summary>
[XunitTestCaseDiscoverer("GraphBuilder.Stores.Tests.StoreTheoryDiscoverer", "GraphBuilder.Stores.Tests")]
public sealed class StoreTheoryAttribute : TheoryAttribute;

public sealed class StoreFactDiscoverer(IMessageSink sink) : FactDiscoverer(sink)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        new StoreTestCase(DiagnosticMessageSink, discoveryOptions, testMethod);
}

public sealed class StoreTheoryDiscoverer(IMessageSink sink) : TheoryDiscoverer(sink)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute, object[] dataRow) =>
        [new StoreTestCase(DiagnosticMessageSink, discoveryOptions, testMethod, dataRow)];
}

public sealed class StoreTestCase : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never), Obsolete("For the runner's deserialization only.")]
    public StoreTestCase()
    {
    }

    public StoreTestCase(IMessageSink sink, ITestFrameworkDiscoveryOptions options, ITestMethod method, object[]? arguments = null)
        : base(sink, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method, arguments)
    {
    }

    protected override string GetSkipReason(IAttributeInfo factAttribute) =>
        TestMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsServerAttribute)).FirstOrDefault()?.GetNamedArgument<string>(nameof(NeedsServerAttribute.Variable)) is { } variable
            && Environment.GetEnvironmentVariable(variable) is null
            ? $"needs a Neo4j server in {variable}: .ci/run starts one (or set NEO4J_TEST_URI and NEO4J_TEST_PASSWORD to one whose database may be emptied)"
            : base.GetSkipReason(factAttribute);
}
