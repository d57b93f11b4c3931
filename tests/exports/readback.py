#!/usr/bin/env python3
"""Reads exports back with tools of other people and compares what they see: readback.py STORE [PROGRAM]

Needs on Debian: apt-get install python3-networkx python3-rdflib python3-pyld python3-graph-tool (each is left out, with a word, where it is missing).
Parquet is read by hyparquet where node finds it (npm install hyparquet hyparquet-compressors, in the working folder).
"""
import csv, importlib, json, os, subprocess, sys, tempfile

store, program = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "graphbuilder"
folder = tempfile.mkdtemp(prefix="exports")
csv.field_size_limit(1 << 30)


def export(name, kind):
    path = os.path.join(folder, name)
    subprocess.run([program, "export", "--store", store, "--format", kind, "--output", path], check=True)
    return path


def tool(name):
    try:
        return importlib.import_module(name)
    except ImportError as problem:
        print(f"left out  {name}: {problem}")


def check(what, seen, expected):
    print(("same      " if seen == expected else "DIFFERENT ") + what + ("" if seen == expected else f": {seen} instead of {expected}"))
    return seen == expected


lines = [json.loads(line) for line in open(export("graph.jsonl", "jsonl"), encoding="utf-8")]
nodes = {line["id"]: line for line in lines if line["type"] == "node"}
edges = [line for line in lines if line["type"] == "relationship"]
size = (len(nodes), len(edges))
names = {i: n["properties"].get("name") for i, n in nodes.items() if "Actor" in n["labels"]}
good = True


def plain(text):
    """A text as XML can hold it."""
    return None if text is None else "".join(c if c >= " " and c not in "\ufffe\uffff" or c in "\t\n\r" else "\ufffd" for c in text)


if nx := tool("networkx"):
    graph = nx.read_graphml(export("graph.graphml", "graphml"), force_multigraph=True)
    good &= check("networkx GraphML: nodes and edges", (graph.number_of_nodes(), graph.number_of_edges()), size)
    good &= check("networkx GraphML: names", {i: graph.nodes[i].get("name") for i in names}, {i: plain(n) for i, n in names.items()})
    scores = sorted(d["score"] for _, d in graph.nodes(data=True) if "score" in d)
    good &= check("networkx GraphML: scores", scores, sorted(n["properties"]["score"] for n in nodes.values() if "score" in n["properties"]))
    graph = nx.read_gexf(export("graph.gexf", "gexf"))
    good &= check("networkx GEXF: nodes and edges", (graph.number_of_nodes(), graph.number_of_edges()), size)
    dated = {i for i, n in nodes.items() if n["properties"].get("date")}
    good &= check("networkx GEXF: dated relationships", {i for i, d in graph.nodes(data=True) if i.startswith("relationship/") and "start" in d}, dated)
    graph = nx.cytoscape_graph(json.load(open(export("graph.cyjs", "cytoscape"), encoding="utf-8")))
    good &= check("networkx Cytoscape: nodes and edges", (graph.number_of_nodes(), graph.number_of_edges()), size)

if gt := tool("graph_tool"):
    graph = gt.load_graph(os.path.join(folder, "graph.graphml")) if os.path.exists(os.path.join(folder, "graph.graphml")) else gt.load_graph(export("graph.graphml", "graphml"))
    good &= check("graph-tool GraphML: nodes and edges", (graph.num_vertices(), graph.num_edges()), size)

ld = export("graph.jsonld", "jsonld")
if rdflib := tool("rdflib"):
    graph = rdflib.Graph().parse(ld, format="json-ld")
    sides = set(graph.subjects(rdflib.RDF.type, rdflib.URIRef("urn:graphbuilder:model#Actor")))
    good &= check("rdflib JSON-LD: actors", len(sides), len(names))
    made = set(graph.subject_objects(rdflib.URIRef("urn:graphbuilder:model#MADE")))
    good &= check("rdflib JSON-LD: speakers", len(made), len({(e["start"]["id"], e["end"]["id"]) for e in edges if e["label"] == "MADE"}))
    texts = {str(o) for o in graph.objects(None, rdflib.URIRef("https://schema.org/articleBody"))}
    good &= check("rdflib JSON-LD: texts", texts, {n["properties"]["text"] for n in nodes.values() if "text" in n["properties"]})
if pyld := tool("pyld.jsonld"):
    flat = pyld.flatten(json.load(open(ld, encoding="utf-8")))
    good &= check("pyld JSON-LD: nodes", len({n["@id"] for n in flat if not n["@id"].startswith("_:") and n.get("@type")}), len(nodes))

with open(export("events.tsv", "events"), encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file, delimiter="\t"))
events = {i: n["properties"] for i, n in nodes.items() if "Relationship" in n["labels"]}
good &= check("csv module events: types, days and scores", {r["Event ID"]: (r["Event Type"], r["Event Date"], float(r["Intensity"])) for r in rows},
              {i: (p["event"], p.get("date", ""), p["score"]) for i, p in events.items()})

parquet = export("parquet", "parquet")
script = """
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { readdirSync } from 'node:fs'
const all = {}
for (const name of readdirSync(process.argv[1])) all[name.split('.')[0]] = await parquetReadObjects({ file: await asyncBufferFromFile(process.argv[1] + '/' + name), compressors })
process.stdout.write(JSON.stringify(all, (k, v) => typeof v === 'bigint' ? Number(v) : v))
"""
try:
    read = subprocess.run(["node", "--input-type=module", "-e", script, parquet], capture_output=True, text=True, check=True, encoding="utf-8").stdout
    tables = json.loads(read)
    given = {r["id"]: {k: v for k, v in r.items() if v is not None} for label in ("Actor", "Article", "IngestionRun", "Publisher", "Relationship", "Statement") for r in tables.get(label, [])}
    good &= check("hyparquet Parquet: all nodes with all properties", given, {i: n["properties"] for i, n in nodes.items()})
    good &= check("hyparquet Parquet: edges", sum(len(t) for n, t in tables.items() if n.isupper()), len(edges))
except (OSError, subprocess.CalledProcessError) as problem:
    print(f"left out  hyparquet: {getattr(problem, 'stderr', problem)}".strip().splitlines()[0])

sys.exit(0 if good else 1)
