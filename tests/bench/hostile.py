#!/usr/bin/env python3
"""Feeds and pages for measuring `run`, served on this machine; every 25th page and every 50th feed is bad.
hostile.py FEEDS ARTICLES FOLDER   writes FOLDER/graphbuilder.yaml, prints what is good and bad, and serves until it is stopped."""
import glob, http.server, itertools, json, os, random, socketserver, sys, time

feeds, articles, folder = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
random.seed(7)
corpus = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../training/corpus/*.jsonl")
passages = [json.loads(line)["text"] for path in sorted(glob.glob(corpus)) for line in open(path, encoding="utf-8")]
texts = [random.sample(passages, 7) for _ in range(articles)]
BAD_PAGES = ["missing", "broken", "loop", "huge", "drip", "binary", "empty", "private-scheme"]
BAD_FEEDS = ["bomb", "cut", "down", "tls"]
bad_page = {a: BAD_PAGES[i % len(BAD_PAGES)] for i, a in enumerate(range(24, articles, 25))}
bad_feed = {f: BAD_FEEDS[i % len(BAD_FEEDS)] for i, f in enumerate(range(49, feeds, 50))}
of_feed = lambda f: range(f, articles, feeds)
BOMB = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>'


class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    log_message = lambda *_: None

    def send(self, status, body=b"", kind="text/html; charset=utf-8", **headers):
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": len(body), **headers}.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        try:
            name = self.path.strip("/")
            if name.startswith("feed"):
                self.feed(int(name[4:]))
            elif name.isdigit():
                self.page(int(name))
            else:
                self.send(404)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def feed(self, f):
        how = bad_feed.get(f)
        if how == "down":
            return self.send(503)
        if how == "bomb":
            return self.send(200, BOMB.encode(), "application/rss+xml")
        if self.headers.get("If-None-Match") == f'"{f}"':
            return self.send(304, ETag=f'"{f}"')
        items = "".join(f"<item><title>Report {a}</title><link>http://f{f}.localhost:{port}/{a}</link><pubDate>{1 + a % 28:02} {'Jan Feb Mar Apr May Jun'.split()[a % 6]} 2023 10:00:00 GMT</pubDate></item>" for a in of_feed(f))
        body = f'<rss version="2.0"><channel><title>Paper {f}</title>{items}</channel></rss>'
        self.send(200, (body[: len(body) // 2] if how == "cut" else body).encode(), "application/rss+xml", ETag=f'"{f}"')

    def page(self, a):
        how = bad_page.get(a)
        page = f"<!DOCTYPE html><html><head><title>Report {a}</title></head><body><nav><a href='/'>Home</a></nav><article><h1>Report {a}</h1>" + "".join(f"<p>{t}</p>" for t in texts[a]) + "</article></body></html>"
        if how == "missing":
            self.send(404)
        elif how == "broken":
            self.send(500)
        elif how == "loop":
            self.send(302, Location=self.path)
        elif how == "private-scheme":
            self.send(302, Location="file:///etc/hostname")
        elif how == "binary":
            self.send(200, bytes(range(256)) * 20, "application/octet-stream")
        elif how == "empty":
            self.send(200, b"<html><body></body></html>")
        elif how == "huge":
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Connection", "close")
            self.end_headers()
            for _ in range(1600):
                self.wfile.write(b" " * 65536)
            self.close_connection = True
        elif how == "drip":
            self.send_response(200)
            self.send_header("Content-Length", "100000")
            self.end_headers()
            for _ in itertools.count():
                self.wfile.write(b" ")
                self.wfile.flush()
                time.sleep(0.2)
        else:
            self.send(200, page.encode())


class Server(http.server.ThreadingHTTPServer):
    handle_error = lambda *_: None  # readers that go away are part of the measurement
    request_queue_size = 512
    daemon_threads = True


server = Server(("127.0.0.1", 0), Answer)
port = server.server_address[1]
os.makedirs(folder, exist_ok=True)
with open(os.path.join(folder, "graphbuilder.yaml"), "w") as out:
    out.write('store: graph.db\nfetch: { timeout: 5s, maxBytes: 1MB, perHostDelay: 0s, allowPrivateAddresses: true }\nsources:\n')
    for f in range(feeds):
        out.write(f"  - feed: {'https' if bad_feed.get(f) == 'tls' else 'http'}://f{f}.localhost:{port}/feed{f}\n    publisher: Paper {f}\n")
read = [a for f in range(feeds) if f not in bad_feed for a in of_feed(f)]
print(json.dumps({"good": sum(a not in bad_page for a in read), "bad pages": sum(a in bad_page for a in read), "bad feeds": len(bad_feed)}), flush=True)
server.serve_forever()
