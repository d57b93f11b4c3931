#!/usr/bin/env python3
"""Mentions for measuring, made from the book of actors, each second one with a passage of training/corpus around it: mentions.py COUNT [SEED] > mentions.jsonl"""
import csv, glob, json, os, random, sys

count, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 7
random.seed(seed)
root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
rows = lambda name: list(csv.DictReader(open(f"{root}/src/GraphBuilder/Data/actors/{name}.tsv", encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
people, bodies, states, titles = rows("people"), rows("organizations"), rows("countries"), rows("titles")
passages = [json.loads(line)["text"] for path in sorted(glob.glob(f"{root}/training/corpus/*.jsonl")) for line in open(path, encoding="utf-8")]
kinds = [
    lambda: random.choice(people)["name"],
    lambda: random.choice(people)["name"].split()[-1],
    lambda: random.choice(bodies)["name"],
    lambda: "the " + (random.choice(states)["adjectives"].split("|")[0] or "Swiss") + " " + random.choice(titles)["phrase"],
    lambda: random.choice(titles)["phrase"].title() + " " + random.choice(people)["name"],
    lambda: random.choice(["a spokesman", "two officials", "Ms Brown", "Bank of Nowhere", "some rebels"]),
]
for i in range(count):
    mention = {"id": f"m{i}", "mention": random.choice(kinds)(), "on": f"{random.randint(1990, 2025)}-{1 + i % 12:02}-{1 + i % 28:02}"}
    print(json.dumps(mention | ({"context": random.choice(passages)} if i % 2 else {}), ensure_ascii=False))
