using System.ComponentModel;
using GraphBuilder.Stores.Tests.Neo4j;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace GraphBuilder.Stores.Tests;

/// <summary>Marks a class whose tests need the Neo4j server; without one they are skipped, with a reason that says how to run them.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsServerAttribute : Attribute;

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
    private const string Reason = "needs a Neo4j server: set NEO4J_TEST_URI and NEO4J_TEST_PASSWORD (its database is emptied), or run .ci/run, which starts one";

    [EditorBrowsable(EditorBrowsableState.Never), Obsolete("For the runner's deserialization only.")]
    public StoreTestCase()
    {
    }

    public StoreTestCase(IMessageSink sink, ITestFrameworkDiscoveryOptions options, ITestMethod method, object[]? arguments = null)
        : base(sink, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method, arguments)
    {
    }

    protected override string GetSkipReason(IAttributeInfo factAttribute) =>
        TestServer.Uri is null && TestMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsServerAttribute)).Any() ? Reason : base.GetSkipReason(factAttribute);
}
