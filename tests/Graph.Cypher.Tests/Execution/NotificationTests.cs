using Graph.Conformance.Stores;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Tests.Execution;

public sealed class NotificationTests
{
    private static readonly Dictionary<string, Value> NoParameters = [];

    [TestCase("MATCH (n:Unseen) RETURN n", "UnknownLabelWarning@9")]
    [TestCase("MATCH ()-[:UNSEEN]->() RETURN 1 AS x", "UnknownRelationshipTypeWarning@11")]
    [TestCase("MATCH (n:P) RETURN n.unseen", "UnknownPropertyKeyWarning@21")]
    [TestCase("MATCH (n:P {unseen: 1}) WHERE n:Unseen RETURN n", "UnknownPropertyKeyWarning@12 UnknownLabelWarning@32")]
    [TestCase("MATCH (a:P)-[:UNSEEN]->(b:Unseen {unseen: 1}) RETURN 1 AS x", "UnknownRelationshipTypeWarning@14 UnknownPropertyKeyWarning@34 UnknownLabelWarning@26")]
    [TestCase("MATCH (a:Unseen WHERE a.unseen = 1)-[:R {unseen: 2}]->(b) RETURN 1 AS x", "UnknownLabelWarning@9 UnknownPropertyKeyWarning@41 UnknownPropertyKeyWarning@24")]
    [TestCase("MATCH (a:Unseen)((:P)-[:UNSEEN]->(:P))+(b) RETURN 1 AS x", "UnknownRelationshipTypeWarning@24 UnknownLabelWarning@9")]
    [TestCase("MATCH (a:P) RETURN [(a)-[:UNSEEN]->(b:Unseen) | b.unseen] AS x", "UnknownRelationshipTypeWarning@26 UnknownLabelWarning@38 UnknownPropertyKeyWarning@50")]
    [TestCase("MATCH (a:P), (b:Unseen) RETURN id(a) AS x", "FeatureDeprecationWarning@31 UnknownLabelWarning@16 CartesianProduct@0")]
    [TestCase("MATCH (a:Unseen), (b:P {name: 'a'}) USING INDEX b:P(name) RETURN 1 AS x", "UnknownLabelWarning@9 HintedIndexNotFound@ CartesianProduct@0")]
    [TestCase("MATCH (a:P)-[]->(b:P) RETURN shortestPath((a)-[*]->(b)) AS x", "UnboundedVariableLengthPattern@42")]
    [TestCase("MATCH (n:P) CALL db.schema.relTypeProperties() YIELD relType RETURN relType", "ProcedureWarning@12")]
    [TestCase("MATCH (n:Unseen) SET n.name = 'b'", "")]
    [TestCase("MATCH (n:P) CALL db.createLabel('Other') RETURN n.unseen AS x", "")]
    [TestCase("CREATE TEXT INDEX i FOR (n:P) ON (n.name) OPTIONS {indexProvider: 'text-1.0'}", "FeatureDeprecationWarning@0 FeatureDeprecationWarning@")]
    [TestCase("MATCH (a:P), (b:P) RETURN a", "CartesianProduct@0")]
    [TestCase("MATCH (a:P), (b:P), (a)-->(b) RETURN a", "")]
    [TestCase("MATCH (a:P) MATCH (b:P) RETURN a", "")]
    [TestCase("MATCH (a)-[r]->(b), (c)-[r]->(d) RETURN r", "RepeatedRelationshipReference@11 CartesianProduct@0")]
    [TestCase("MATCH (n:P) RETURN id(n)", "FeatureDeprecationWarning@19")]
    [TestCase("MATCH (n:P) RETURN n.name ORDER BY id(n)", "")]
    [TestCase("MATCH (a:P)-[r]->(b) SET a = b", "FeatureDeprecationWarning@29")]
    [TestCase("MATCH p = shortestPath((a:P)-[*]->(b:P)) RETURN p", "UnboundedVariableLengthPattern@23")]
    [TestCase("MATCH p = shortestPath((a:P)-[*..9]->(b:P)) RETURN p", "")]
    [TestCase("MATCH p = shortestPath((a:P)-[*1..]->(b:P)) RETURN p", "")]
    [TestCase("MATCH p = shortestPath((a:P)-[:R]->(b:P)) RETURN p", "FeatureDeprecationWarning@28")]
    [TestCase("MATCH (a:P), (b:P) WHERE a <> b RETURN shortestPath((a)-[*]->(b)) AS p", "CartesianProduct@0 UnboundedVariableLengthPattern@52")]
    [TestCase("MATCH (a:P), (b:P) CALL { WITH a RETURN 1 AS x } RETURN x", "FeatureDeprecationWarning@19 CartesianProduct@0")]
    [TestCase("WITH 1 AS x CALL () { WITH 2 AS x WITH x + 1 AS x RETURN x AS y } RETURN x, y", "SubqueryVariableShadowing@32")]
    [TestCase("WITH 1 AS x CALL () { UNWIND [1] AS x RETURN x AS y UNION UNWIND [2] AS x RETURN x AS y } RETURN x, y", "SubqueryVariableShadowing@36 SubqueryVariableShadowing@72")]
    [TestCase("WITH 1 AS x CALL () { CALL () { WITH 2 AS x RETURN x AS y } RETURN y } RETURN x, y", "SubqueryVariableShadowing@42")]
    [TestCase("WITH 1 AS x CALL () { RETURN reduce(q = 0, x IN [1] | x + q) AS y } RETURN x, y", "SubqueryVariableShadowing@43")]
    [TestCase("WITH 1 AS x CALL () { MATCH x = ()-->() RETURN count(x) AS y } RETURN x, y", "SubqueryVariableShadowing@28")]
    [TestCase("WITH 1 AS x CALL { WITH x RETURN [x IN [1] | x] AS y } RETURN x, y", "FeatureDeprecationWarning@12")]
    [TestCase("WITH 1 AS x RETURN COUNT { CALL () { WITH 2 AS x RETURN x AS y } RETURN y } AS c", "")]
    [TestCase("MATCH ()-[r:R&S]->() RETURN r", "UnsatisfiableRelationshipTypeExpression@13 UnknownRelationshipTypeWarning@14")]
    [TestCase("MATCH ()-[:(R&!R)|(!%)]->() RETURN 1 AS x", "UnsatisfiableRelationshipTypeExpression@17")]
    [TestCase("MATCH ()-[r:!%]->() RETURN r", "UnsatisfiableRelationshipTypeExpression@12")]
    [TestCase("MATCH ()-[r:R|(R&!R)]->() RETURN r", "")]
    [TestCase("MATCH ()-[r:R&$('S')]->() RETURN r", "")]
    [TestCase("MATCH (a)-[r]->(b)-[r]->(c)-[r]->(d) RETURN r", "RepeatedRelationshipReference@11")]
    [TestCase("MATCH (a)-[r*1..2]->(b)-[r*1..2]->(c) RETURN a", "RepeatedRelationshipReference@11")]
    [TestCase("MATCH p = shortestPath((a:P)-[*..9]->(b:P)) WHERE length(p) > 1 RETURN p", "ExhaustiveShortestPath@10")]
    [TestCase("MATCH p = allShortestPaths((a:P)-[r*]->(b:P)) WHERE size(r) > 1 RETURN p", "UnboundedVariableLengthPattern@27 ExhaustiveShortestPath@10")]
    [TestCase("MATCH p = shortestPath((a:P)-[r:R*..9]->(b:P)) WHERE none(n IN nodes(p) WHERE n.name = 'c') AND all(x IN r WHERE x <> a) RETURN p", "")]
    [TestCase("MATCH p = shortestPath((a:P)-[*..9]->(b:P)) WHERE any(n IN nodes(p) WHERE n.name = 'c') RETURN p", "ExhaustiveShortestPath@10")]
    [TestCase("MATCH p = shortestPath((a:P)-[*..9]->(b:P)) WHERE all(n IN nodes(p) WHERE length(p) > 1) RETURN p", "ExhaustiveShortestPath@10")]
    [TestCase("MATCH p = shortestPath((a:P)-[*..9]->(b:P)) WITH p WHERE length(p) > 1 RETURN p", "")]
    [TestCase("CYPHER planner=dp connectComponentsPlanner=idp RETURN 1 AS x", "FeatureDeprecationWarning@18")]
    [TestCase("MATCH (n:Unseen)-[:UNSEEN]->() WHERE n.unseen = 1 DELETE n", "")]
    [TestCase("MATCH (n:Unseen) CALL (n) { CREATE () } RETURN n", "")]
    [TestCase("CYPHER runtime=parallel RETURN 1 AS x", "RuntimeUnsupportedWarning@")]
    [TestCase("CYPHER runtime=slotted RETURN 1 AS x", "")]
    [TestCase("CYPHER runtime=legacy RETURN 1 AS x", "")]
    [TestCase("CYPHER runtime=interpreted MATCH (n:P) RETURN id(n) AS x", "FeatureDeprecationWarning@ FeatureDeprecationWarning@46")]
    [TestCase("CYPHER runtime=parallel MATCH (a:P), (b:Unseen) RETURN 1 AS x", "UnknownLabelWarning@40 RuntimeUnsupportedWarning@ CartesianProduct@24")]
    [TestCase("CYPHER planner=dp connectComponentsPlanner=idp MATCH (n:P) RETURN id(n) AS x", "FeatureDeprecationWarning@18 FeatureDeprecationWarning@66")]
    [TestCase("DROP INDEX missing IF EXISTS", "IndexOrConstraintDoesNotExist@")]
    [TestCase("CREATE INDEX i FOR (n:P) ON (n.a) OPTIONS {indexProvider: 'range-1.0'}", "FeatureDeprecationWarning@")]
    [TestCase("CALL { RETURN 1 AS x } RETURN x", "FeatureDeprecationWarning@0")]
    [TestCase("MATCH (n:P) CALL db.create.setVectorProperty(n, 'name', [1.0]) YIELD node RETURN node", "FeatureDeprecationWarning@12")]
    [TestCase("CALL db.index.vector.createNodeIndex('i', 'P', 'v', 3, 'cosine')", "FeatureDeprecationWarning@0")]
    [TestCase("CALL () { RETURN 1 AS x } RETURN x", "")]
    [TestCase("MERGE (n:Unseen {unseen: 1}) RETURN n.unseen", "")]
    [TestCase("MATCH (n:P {name: 'nobody'}) SET n.unseen = 1 RETURN n.unseen", "")]
    [TestCase("CREATE (a {unseen: 1}), (b {other: a.other})", "FeatureDeprecationWarning@35")]
    [TestCase("WITH {a: 1} AS m RETURN m.unseen", "")]
    [TestCase("MATCH (n:P {name: 'a'}) USING INDEX n:P(name) RETURN n", "HintedIndexNotFound@")]
    [TestCase("MATCH (n:P {name: 'a'}) USING TEXT INDEX n:P(name) RETURN n", "HintedIndexNotFound@")]
    [TestCase("MATCH (n:P {name: 'a'}) USING SCAN n:P RETURN n", "")]
    [TestCase("MATCH (n:P)-[:R|:R]->() RETURN count(*) AS x", "FeatureDeprecationWarning@15")]
    [TestCase("OPTIONAL CALL () { CREATE (:P) } RETURN 1 AS x", "RedundantOptionalSubquery@0")]
    [TestCase("OPTIONAL CALL () { RETURN 1 AS x } RETURN x", "")]
    [TestCase("OPTIONAL CALL db.awaitIndexes()", "RedundantOptionalProcedure@0")]
    [TestCase("MATCH (where {name: 'a'}), (`where2` {name: 'a'}) RETURN 1 AS x", "FeatureDeprecationWarning@7 CartesianProduct@0")]
    [TestCase("MATCH (`where` {name: 'a'}) RETURN 1 AS x", "")]
    [TestCase("MATCH (where:P {name: 'a'}) RETURN 1 AS x", "")]
    [TestCase("MATCH (:P)-[WHERE {name: 'a'}]->() RETURN 1 AS x", "FeatureDeprecationWarning@12")]
    [TestCase("MATCH (:P)-[where*1..2 {name: 'a'}]->() RETURN 1 AS x", "FeatureDeprecationWarning@12")]
    [TestCase("CREATE (where {name: 'a'})", "FeatureDeprecationWarning@8")]
    [TestCase("MERGE (where {name: 'a'})-[:R]->()", "FeatureDeprecationWarning@7")]
    [TestCase("RETURN EXISTS { (where {name: 'a'}) } AS x", "FeatureDeprecationWarning@17")]
    [TestCase("WITH 1 AS is RETURN CASE 2 WHEN is :: STRING THEN 1 END AS x", "FeatureDeprecationWarning@35")]
    [TestCase("WITH 1 AS is RETURN CASE WHEN is :: STRING THEN 1 END AS x", "")]
    [TestCase("WITH 1 AS contains RETURN CASE 2 WHEN contains - 1 THEN 1 END AS x", "FeatureDeprecationWarning@47")]
    [TestCase("WITH 1 AS contains RETURN CASE 2 WHEN `contains` + 1 THEN 1 END AS x", "")]
    [TestCase("WITH 1 AS contains RETURN CASE 2 WHEN contains + 1 - 1 THEN 1 END AS x", "")]
    [TestCase("WITH [1] AS in RETURN CASE 2 WHEN in[0], in[0] THEN 1 END AS x", "FeatureDeprecationWarning@37")]
    [TestCase("WITH [1] AS in RETURN CASE 2 WHEN in[0..1] THEN 1 END AS x", "")]
    [TestCase("EXPLAIN MATCH (n:P {name: $name}) RETURN $name AS x, $other AS y", "ParameterNotProvided@")]
    public void What_is_worth_a_hint_is_named_with_its_place(string statement, string expected)
    {
        var graph = new MemoryGraph();
        var engine = new CypherEngine();
        Run(engine, graph, "CREATE (:P {name: 'a'})-[:R]->(:P {name: 'b'})");

        var notes = Run(engine, graph, statement).Notifications.Select(note => $"{note.Code.Split('.')[^1]}@{note.Offset}");

        Assert.That(string.Join(' ', notes), Is.EqualTo(expected));
    }

    [TestCase("MATCH ()-[r:$(['R', 'S'])]->() RETURN r", "UnsatisfiableRelationshipTypeExpression@0")]
    [TestCase("MATCH ()-[r:$any(['R', 'S'])]->() RETURN r", "")]
    public void What_only_shows_with_the_rows_is_named_behind_them(string statement, string expected)
    {
        var graph = new MemoryGraph();
        var engine = new CypherEngine();
        Run(engine, graph, "CREATE (:P)-[:R]->(:P)");

        using var result = engine.Write(engine.Prepare(statement), graph, NoParameters, QueryBudget.Unlimited());
        result.TryTake(out _);
        result.TryTake(out _);
        var notes = result.Consume().Notifications.Select(note => $"{note.Code.Split('.')[^1]}@{note.Offset}");

        Assert.That(string.Join(' ', notes), Is.EqualTo(expected));
    }

    [TestCase("USING INDEX", "")]
    [TestCase("USING RANGE INDEX", "")]
    [TestCase("USING POINT INDEX", "HintedIndexNotFound")]
    public void An_index_that_is_asked_for_is_missed_only_where_there_is_none(string hint, string expected)
    {
        var graph = new MemoryGraph();
        var engine = new CypherEngine();
        Run(engine, graph, "CREATE (:P {name: 'a'})");
        Run(engine, graph, "CREATE INDEX FOR (n:P) ON (n.name)");

        var notes = Run(engine, graph, $"MATCH (n:P {{name: 'a'}}) {hint} n:P(name) RETURN n").Notifications;

        Assert.That(string.Join(' ', notes.Select(note => note.Code.Split('.')[^1])), Is.EqualTo(expected));
    }

    [Test]
    public void What_need_not_be_made_is_named_with_what_is_there()
    {
        var graph = new MemoryGraph();
        var engine = new CypherEngine();
        Run(engine, graph, "CREATE CONSTRAINT named FOR (n:P) REQUIRE (n.name, n.`the age`) IS UNIQUE");

        var notes = Run(engine, graph, "CREATE CONSTRAINT other IF NOT EXISTS FOR (p:P) REQUIRE (p.name, p.`the age`) IS UNIQUE").Notifications;

        Assert.That(notes.Select(note => note.Title), Is.EqualTo(["`CREATE CONSTRAINT other IF NOT EXISTS FOR (e:P) REQUIRE (e.name, e.`the age`) IS UNIQUE` has no effect."]));
        Assert.That(notes.Select(note => note.Description), Is.EqualTo(["`CONSTRAINT named FOR (e:P) REQUIRE (e.name, e.`the age`) IS UNIQUE` already exists."]));
    }

    [Test]
    public void The_index_of_a_constraint_need_not_be_made()
    {
        var graph = new MemoryGraph();
        var engine = new CypherEngine();
        Run(engine, graph, "CREATE CONSTRAINT named FOR (n:P) REQUIRE n.name IS UNIQUE");

        var notes = Run(engine, graph, "CREATE INDEX other IF NOT EXISTS FOR (n:P) ON (n.name)").Notifications;

        Assert.That(notes.Select(note => note.Description), Is.EqualTo(["`RANGE INDEX named FOR (e:P) ON (e.name)` already exists."]));
    }

    [TestCase("PROFILE CREATE INDEX FOR (n:P) ON (n.name)", false)]
    [TestCase("PROFILE DROP INDEX missing IF EXISTS", false)]
    [TestCase("PROFILE MATCH (n:P) RETURN n", true)]
    public void Commands_on_the_schema_have_a_plan_and_no_figures(string statement, bool hasFigures)
    {
        var plan = Run(new CypherEngine(), new MemoryGraph(), statement).Plan;

        Assert.That(plan?.Arguments.ContainsKey("Rows"), Is.EqualTo(hasFigures));
    }

    private static ResultSummary Run(CypherEngine engine, MemoryGraph graph, string statement)
    {
        using var result = engine.Write(engine.Prepare(statement), graph, NoParameters, QueryBudget.Unlimited());
        return result.Consume();
    }
}
