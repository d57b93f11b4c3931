#!/usr/bin/env python3
"""Differing articles for measuring, recombined from training/corpus: texts.py COUNT [SEED] > articles.jsonl"""
import glob, json, os, random, sys

count, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 7
random.seed(seed)
corpus = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../training/corpus/*.jsonl")
passages = [json.loads(line)["text"] for path in sorted(glob.glob(corpus)) for line in open(path, encoding="utf-8")]
for i in range(count):
    print(json.dumps({"id": f"b{i}", "text": "\n\n".join(random.sample(passages, 7)), "publishedAt": f"2022-{1 + i % 12:02}-{1 + i % 28:02}",
                      "publisher": f"Paper {i % 9}", "url": f"https://bench.example/{seed}/{i}"}, ensure_ascii=False))
