#!/usr/bin/env python3
"""Kills `run` at random instants until it has read everything, and compares the graph with that of an undisturbed run.
kills.py GRAPHBUILDER [KILLS] [FEEDS] [ARTICLES]"""
import json, os, random, shutil, signal, sqlite3, subprocess, sys, tempfile, time

program, kills, feeds, articles = sys.argv[1], *(int(sys.argv[i]) if len(sys.argv) > i else d for i, d in ((2, 50), (3, 20), (4, 400)))
here, work = os.path.dirname(os.path.abspath(__file__)), tempfile.mkdtemp()
random.seed(11)
server = subprocess.Popen([sys.executable, os.path.join(here, "hostile.py"), str(feeds), str(articles), work], stdout=subprocess.PIPE, text=True)
expected = json.loads(server.stdout.readline())
TABLES = {
    "article": "SELECT id, url, title, publishedAt, language, contentHash, graphHash FROM article",
    "actor": "SELECT id, name, kind, country, sectors, wikidata, aliases FROM actor",
    "statement": "SELECT s.id, a.id, s.content, s.cue, s.start, s.\"end\" FROM statement s JOIN article a ON a.key = s.article",
    "relationship": "SELECT id, event, mode, date, polarity, modality, confidence, articleCount, independentCount FROM relationship",
    "evidence": "SELECT r.id, a.id, e.start, e.\"end\", e.quote FROM evidence e JOIN relationship r ON r.key = e.relationship JOIN article a ON a.key = e.article",
    "failed": "SELECT input, stage FROM ledger_entry WHERE state = 'failed'",
}


def run(store, kill_after=None):
    process = subprocess.Popen([program, "run", "--once", "--quiet", "--config", os.path.join(work, "graphbuilder.yaml"), "--store", store], stderr=subprocess.DEVNULL)
    try:
        process.wait(kill_after)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    return process.wait()


def dump(store):
    with sqlite3.connect(store) as db:
        return {name: sorted(map(repr, db.execute(sql))) for name, sql in TABLES.items()}


def unlock(store):  # instead of waiting 20 s after each kill
    with sqlite3.connect(store) as db:
        db.execute("DELETE FROM ledger_lease")


try:
    whole, killed = os.path.join(work, "whole.db"), os.path.join(work, "killed.db")
    started = time.time()
    run(whole)
    took = time.time() - started
    done = 0
    while done < kills:
        code = run(killed, random.uniform(0.3, 1.5 + took / 12))
        if code != -signal.SIGKILL:  # it came to its end: begin anew
            assert dump(killed) == dump(whole), "the graphs differ"
            os.remove(killed)
            continue
        done += 1
        if os.path.exists(killed):
            try:
                unlock(killed)
            except sqlite3.OperationalError:
                pass  # killed before the schema was there
    run(killed)
    a, b = dump(whole), dump(killed)
    for name in TABLES:
        print(f"{name:13} undisturbed {len(a[name]):6}   killed {len(b[name]):6}   {'same' if a[name] == b[name] else 'DIFFERENT'}")
    print(f"expected {expected}; {done} kills; an undisturbed run took {took:.0f} s")
    sys.exit(a != b)
finally:
    server.kill()
    shutil.rmtree(work)
