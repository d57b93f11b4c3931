#!/usr/bin/env python3
"""Builds the book of actors (src/GraphBuilder/Data/actors/*.tsv) from open data and our own rows.

  python3 training/actors/build.py DATA_FOLDER

DATA_FOLDER holds facts/ (country-codes, PDDL; Wikidata office holders, CC0), dictionaries/ (Phoenix and PLOVER, MIT) and treebank/ (UD English EWT, only
to tell which names are words, too). open/ holds names of cities and provinces (gazetteer.mjs). Our own rows are in own/: plain facts written down from general knowledge, with the year or day as precision.
Standard library only; the same input gives the same bytes. What it reads and why rows are dropped is said beside each step.
"""
import csv, os, re, sys, unicodedata
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "..", "src", "GraphBuilder", "Data", "actors")
HEADER = ["kind", "name", "country", "sectors", "wikidata", "wikipedia", "names", "adjectives", "seats", "offices", "origin"]


def fold(text):
    """The key under which names compare: no marks, no case, no punctuation (NameKey.Of in the program)."""
    text = unicodedata.normalize("NFD", text.replace("ı", "i").replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L").replace("đ", "d").replace("Đ", "D").replace("ə", "a"))
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    return " ".join(re.sub(r"[^\w]+", " ", re.sub(r"[.'’ʻʼ`]", "", text)).split())


def own(name):
    with open(os.path.join(HERE, "own", name), encoding="utf-8") as f:
        lines = [l.rstrip("\n") for l in f if l.strip() and not l.startswith("#")]
    head = lines[0].split("\t")
    return [dict(zip(head, l.split("\t") + [""] * len(head))) for l in lines[1:]]


def facts(data, name):
    with open(os.path.join(data, "facts", name), encoding="utf-8-sig") as f:
        return list(csv.DictReader(f))


def unique(items):
    return list(dict.fromkeys(i for i in items if i))


# ---------------------------------------------------------------- countries

def countries(data):
    mine = {r["country"]: r for r in own("countries.tsv")}
    rows = {}
    for c in facts(data, "country-codes.csv"):
        iso, o = c["ISO3166-1-Alpha-3"], mine[c["ISO3166-1-Alpha-3"]]
        common = c["CLDR display name"].replace("St. ", "Saint ").replace(" & ", " and ")
        name = o["name"] or common
        official = [re.sub(r"^the ", "", re.sub(r"\s*\([^)]*\)", "", c[k])) for k in ("UNTERM English Formal", "UNTERM English Short", "official_name_en")]
        names = unique(o["names"].split("|") + [common, c["CLDR display name"]] + official)
        rows[iso] = dict(kind="Country", name=name, country=iso, sectors="", wikidata=c["wikidata_id"].rsplit("/", 1)[-1], wikipedia=o["wikipedia"] or name,
                         names=names, adjectives=o["adjectives"].split("|"), # "Brussels" acting is the European Union, not Belgium.
                         seats=unique([c["Capital"] if iso != "BEL" else ""] + o["seats"].split("|")), offices=[], origin="country-codes")
        if o["wikidata"]:
            rows[iso]["wikidata"] = o["wikidata"]
    for iso, o in mine.items():
        if iso not in rows:
            rows[iso] = dict(kind="Country", name=o["name"], country=iso, sectors="", wikidata=o["wikidata"], wikipedia=o["wikipedia"], names=o["names"].split("|"),
                             adjectives=o["adjectives"].split("|"), seats=unique(o["seats"].split("|")),
                             # A state that is gone: from when until when it was there.
                             offices=[f":@{o['existed']}#"] if o["existed"] else [], origin="own")
    return rows


# ---------------------------------------------------------------- people

class People:
    """People by folded name and country; later rows add names and offices to earlier ones."""

    def __init__(self, states):
        self.states, self.rows, self.by_key, self.holders = states, [], {}, defaultdict(list)

    def add(self, name, country, origin, qid="", wikipedia="", names=(), office=None, sectors=""):
        keys = [(fold(n), country) for n in (name, *names)]
        # Our own rows are one person each, even where two share a nickname ("George Bush"); Phoenix variants may meet any of them, best whoever has one for a name.
        met = [self.by_key[k] for k in (keys if origin == "phoenix" else keys[:1]) if k in self.by_key]
        row = next((r for r in met if (fold(r["name"]), country) in keys), met[0] if met else None)
        if origin == "phoenix":
            names = [n for n in names if not any(r is not row and fold(r["name"]) == fold(n) for r in met)]
        if row is None and origin in ("own", "own-names") and not country:      # an office of an international body; its holder may be in the book as a national politician
            row = next((r for r in self.rows if fold(r["name"]) == fold(name)), None)
        if row is None and origin.startswith("own") and country:      # and the other way round: the head of an international body, here with a country
            row = self.by_key.get((fold(name), ""))
            if row is not None:
                row["country"] = country
        if row is None and qid:
            row = self.by_key.get((qid, ""))
        if row is None:
            row = dict(kind="Person", name=name, country=country, sectors=sectors, wikidata=qid, wikipedia=wikipedia, names=[], adjectives=[], seats=[], offices=[], origin=origin)
            self.rows.append(row)
        for field, value in (("wikidata", qid), ("wikipedia", wikipedia), ("sectors", sectors)):
            row[field] = row[field] or value
        row["names"] = unique(row["names"] + [n for n in (name, *names) if n != row["name"]])
        if office and office not in row["offices"]:
            row["offices"].append(office)
            code, since = office.split(":")[0], office.split("@")[1][:4]
            if code and since:
                self.holders[country, code].append((int(since), row))
        words = name.split()
        if len(words) > 2 and origin not in ("phoenix", "own-names") and not re.search(r"\b(I|II|III|IV|V|XIV|XVI|Jr\.?|of|bin|Al)$|\b(bin|of|al)\b", name):   # "Gloria Arroyo"
            row["names"] = unique(row["names"] + [f"{words[0]} {words[-1]}"])
        for k in keys:
            self.by_key.setdefault(k, row)
        if qid:
            self.by_key[(qid, "")] = row
        return row


    def same_holder(self, country, code, year, label):
        """The holder of an office whom our own rows spell otherwise ("Zurabishvili", "Zourabichvili"): same start, a name that begins alike."""
        starts = {w[:3] for w in fold(label).split() if len(w) > 3}
        return next((row for since, row in self.holders[country, code] if year and abs(since - int(year)) <= 1
                     and any(w[:3] in starts for w in fold(row["name"]).split() if len(w) > 3)), None)


CODES = [(r"deputy|vice|acting spokes", None), (r"prime minister|taoiseach|premier|president of the executive yuan|chairman of the council of ministers", "prime minister"),
         (r"chancellor", "chancellor"), (r"supreme leader", "supreme leader"), (r"monarch|king|queen|emperor|emir\b|sultan|agong|grand duke|prince of|ngwenyama|druk gyalpo|amir", "monarch"),
         (r"pope", "pope"), (r"foreign|external", "foreign minister"), (r"defen[cs]e", "defence minister"), (r"interior", "interior minister"), (r"^president of", "president"), (r"", None)]


def code_of(title):
    return next(code for pattern, code in CODES if re.search(pattern, title.lower()))


def office(code, title, since, until, sectors="GOV"):
    return f"{code or ''}:{title}@{since}..{until}#{sectors}"


def clean_label(label):
    """Wikidata labels with honorifics, or 'of Country' after a monarch's name, become names as newspapers write them."""
    label = re.sub(r"^(Dr\.|Sheikh|Archbishop|Prince) ", "", label)
    return re.sub(r" of (Jordan|the Belgians|Belgium|Denmark|the Netherlands|Lesotho|Norway|Spain|Sweden|Tonga|Saudi Arabia)$", "", label).replace('"Brave" ', "")


ALIAS = {"People's Republic of China": "CHN", "United States of America": "USA", "Kingdom of Denmark": "DNK", "Kingdom of the Netherlands": "NLD", "Republic of Ireland": "IRL",
         "Holy See": "VAT", "Republic of Abkhazia": "GEO", "South Ossetia": "GEO", "Republic of Artsakh": "AZE", "Somaliland": "SOM", "Transnistria": "MDA", "Donetsk People's Republic": "UKR",
         "Luhansk People's Republic": "UKR", "Sahrawi Arab Democratic Republic": "ESH", "Turkish Republic of Northern Cyprus": "CYP", "Republika Srpska": "BIH", "Kurdistan Region": "IRQ",
         "Scotland": "GBR", "Catalonia": "ESP", "Cantabria": "ESP", "Quebec": "CAN", "Tibet": "CHN", "Bailiwick of Guernsey": "GGY", "Republic of the Congo": "COG"}
# Offices of bodies that are no states carry their own title only: "the Georgian president" is not the one of Abkhazia.
PARTIAL = {k for k in ALIAS if k in ("Republic of Abkhazia", "South Ossetia", "Republic of Artsakh", "Somaliland", "Transnistria", "Donetsk People's Republic", "Luhansk People's Republic",
           "Turkish Republic of Northern Cyprus", "Republika Srpska", "Kurdistan Region", "Scotland", "Catalonia", "Cantabria", "Quebec", "Tibet")}


# What the book calls them: their presidents and prime ministers are found beside that name ("the Somaliland president").
BODIES = {"South Ossetia": "South Ossetia", "Republic of Abkhazia": "Abkhazia", "Republic of Artsakh": "Republic of Artsakh", "Somaliland": "Somaliland", "Transnistria": "Transnistria",
          "Donetsk People's Republic": "Donetsk People's Republic", "Luhansk People's Republic": "Luhansk People's Republic", "Turkish Republic of Northern Cyprus": "Northern Cyprus",
          "Kurdistan Region": "Iraqi Kurdistan"}


# Ministers of governments that rule beside the recognised one, or in exile: known with their title, but "the Yemeni prime minister" is not theirs.
RIVALS = {"Q12223068", "Q16187308", "Q17985658"}


def add_facts(people, data, states):
    by_name = {fold(n): iso for iso, r in states.items() for n in (r["name"], r["wikipedia"], *r["names"])}
    labels = {r["qid"]: r["name"] for r in own("labels.tsv")}
    def iso_of(label):
        return ALIAS.get(label) or by_name[fold(re.sub(r"^The ", "", label))]
    for r in facts(data, "heads-of-state-and-government.csv"):
        label = labels.get(r["officeholder"]) or clean_label(r["officeholderLabel"])
        if re.fullmatch(r"Q\d+", label):   # nobody gave it a label: no name to find in a text
            continue
        iso = "GBR" if r["officeholder"] in ("Q9682", "Q43274") else iso_of(r["country"])   # the monarch of sixteen realms is one person of one state
        title = r["positionLabel"][:1].upper() + r["positionLabel"][1:]
        code = None if r["country"] in PARTIAL or r["officeholder"] in RIVALS or "co-prince" in title.lower() else code_of(title)
        if r["country"] in BODIES and code_of(title):
            code = f"{code_of(title)} of {BODIES[r['country']].lower()}"
        add_fact(people, label, iso, "wikidata-heads-2022", r["officeholder"], code, title, r["start_year"], r["end_year"])
    for r in facts(data, "foreign-ministers.csv"):
        label = labels.get(r["person"]) or clean_label(r["name"])
        if not label or re.fullmatch(r"Q\d+", label):
            continue
        iso = iso_of(r["countryLabel"]) if r["countryLabel"] != "European Union" else "EUR"
        code = None if r["countryLabel"] in PARTIAL or r["person"] in RIVALS else "foreign minister"
        title = f"Foreign Minister of {states[iso]['name']}" if code else r["positionLabel"][:1].upper() + r["positionLabel"][1:]
        add_fact(people, label, iso, "wikidata-foreign-2022", r["person"], code, title, r["start"][:10], "")


def add_fact(people, label, iso, origin, qid, code, title, since, until):
    """Both files are as of November 2022. Where our own rows list an office to the present, they say who held it when; the file gives the item."""
    if code and people.holders[iso, code] and any(row["origin"] == "own" for _, row in people.holders[iso, code]):
        if (fold(label), iso) in people.by_key:
            people.add(label, iso, origin, qid)
            return
        known = people.same_holder(iso, code, since[:4], label)
        if known is not None:
            known["wikidata"] = known["wikidata"] or qid
            known["names"] = unique(known["names"] + [label])
            people.by_key[(qid, "")] = known
            return
    people.add(label, iso, origin, qid, label, office=office(code, title, since, until))


def leads(title, bodies):
    """The code of an office at the head of a body that the book holds ("Leader of Hamas"): "the Hamas leader" looks it up. Empty where there is none."""
    m = re.fullmatch(r"(?:Political leader|(?:Supreme )?Leader|Commander(?:-in-Chief)?|President|Chair(?:man|person)?|Secretary-General|General Secretary|First Secretary|Chief Executive|Director(?: General)?) of (?:the )?(.+)", title)
    return f"leader of {bodies[fold(m.group(1))].lower()}" if m and fold(m.group(1)) in bodies else ""


def add_own_offices(people, file, origin, bodies):
    """
    own/offices.tsv, leaders whom the news names without more, and own/officials.tsv, ministers, generals, governors and party leaders: their surname alone
    does not mean them. Country, code, title, then holders 'Name since[..until] [Qid]' joined by '; '. The next one's start ends the one before; '-' is nobody.
    """
    for r in own(file):
        holders = []
        for h in r["holders"].split(";"):
            m = re.fullmatch(r"\s*(.+?) (\d{4}(?:-\d\d){0,2})(?:\.\.(\d{4}(?:-\d\d){0,2}))?(?: \[(Q\d+)\])?(?: \((.+)\))?\s*", h)
            if not m:
                sys.exit(f"own/{file}: cannot read '{h}' of {r['country']} {r['code']}")
            holders.append(m.groups())
        for i, (name, since, until, qid, wikipedia) in enumerate(holders):
            until = until or (holders[i + 1][1] if i + 1 < len(holders) else "")
            if name != "-":
                people.add(name, r["country"], origin, qid or "", wikipedia or name, office=office(r["code"] or leads(r["title"], bodies), r["title"], since, until, r["sectors"] or "GOV"))


def add_known(people):
    """own/known.tsv: well-known people by full name; unlike those of people.tsv their surname alone does not mean them."""
    for r in own("known.tsv"):
        people.add(r["name"], r["country"], "own-names", r["wikidata"], r["wikipedia"] or r["name"], [n for n in r["names"].split("|") if n], sectors=r["sectors"])


def add_own_people(people):
    for r in own("people.tsv"):
        people.add(r["name"], r["country"], "own", r["wikidata"], r["wikipedia"] or r["name"], [n for n in r["names"].split("|") if n], sectors=r["sectors"])


ROLE_SECTORS = {"GOV", "MIL", "JUD", "LEG", "SPY", "COP", "OPP", "REB", "PTY", "BUS", "MED", "EDU", "REL", "LAB", "AGR", "ENV", "HLH"}
ORG_WORDS = re.compile(r"\b(AUTHORITY|OBSERVATORY|PARTY|FRONT|MOVEMENT|UNION|ARMY|LEAGUE|CONGRESS|MINISTRY|PARLIAMENT|COURT|POLICE|FORCES?|COUNCIL|ASSEMBLY|AGENCY|COMMISSION|ORGANIZATION|ORGANISATION|GUARDS?|BRIGADES?|ALLIANCE|COALITION|COMMITTEE|MILITIA|SENATE|DEPARTMENT|KNESSET|SERVICE|NAVY)\b")
TITLES = re.compile(r"^(PRESIDENT|PRIME MINISTER|MINISTER|GENERAL|GEN|KING|QUEEN|SECRETARY|SENATOR|CHANCELLOR|FOREIGN|DEFEN[CS]E|MR|DR|SHEIKH|AYATOLLAH|COLONEL|COL|PM|PREMIER|INTERIOR|CHIEF|JUDGE|JUSTICE|GOVERNOR|US|FORMER|EX|DEPUTY|VICE|THE|ARMY|CIA|PAKISTANI?|LT|MAJOR|REP|SEN|CROWN|EMIR|POPE|CARDINAL)\b")


def phoenix_entries(path):
    """Yields (names, codes): an entry is a name line, '+' lines with variants, and code lines in brackets."""
    names, codes = [], []
    with open(path, encoding="utf-8", errors="replace") as f:
        for line in f:
            line = line.split("#")[0].rstrip()
            if not line.strip():
                continue
            found = re.findall(r"\[([^\]]*)\]", line)
            text = re.sub(r"\[.*", "", line).strip()
            if text and not text.startswith("+"):
                if names:
                    yield names, codes
                names, codes = [text], []
            elif text.startswith("+"):
                names.append(text[1:])
            codes += found
    if names:
        yield names, codes


def day(text):
    """YYMMDD or YYYYMMDD to ISO; a two-digit year of 30 or more is of the last century. None where it is no date."""
    text = text.strip()
    if len(text) == 6:
        text = ("19" if text[:2] >= "30" else "20") + text
    if not re.fullmatch(r"\d{8}", text) or not "01" <= text[4:6] <= "12":
        return None
    return f"{text[:4]}-{text[4:6]}-{min(max(text[6:], '01'), '28')}" if not "01" <= text[6:] <= "31" else f"{text[:4]}-{text[4:6]}-{text[6:]}"


SMALL = {"BIN", "AL", "EL", "VAN", "DER", "DE", "DA", "DOS", "DO", "DEL", "VON", "OULD", "IBN", "DI", "LA"}


def title_case(name):
    words = [w.lower() if w in SMALL and i else w.capitalize() for i, w in enumerate(name.split())]
    text = " ".join(words)
    return re.sub(r"[-']([a-z])", lambda m: m.group(0)[0] + m.group(1).upper(), re.sub(r"\b(Al|El)-", lambda m: m.group(0).lower(), text))


def plain(name):
    return " ".join(name.replace("_", " ").split())


def sectors_of(code):
    rest = code[3:]
    return unique(rest[i:i + 3] for i in range(0, len(rest) - 2, 3))


def add_phoenix(people, orgs, places, data, states):
    taken = {fold(n) for r in states.values() for n in (r["name"], *r["names"], *r["adjectives"])}
    for names, codes in phoenix_entries(os.path.join(data, "dictionaries", "Phoenix.Countries.actors.txt")):
        names = [plain(n) for n in names]
        parts = [c.split() for c in codes if c]
        if not parts or not re.fullmatch(r"[A-Z]{3,}", parts[0][0]) or parts[0][0][:3] not in states:
            continue
        country = parts[0][0][:3]
        if len(parts) == 1 and len(parts[0][0]) == 3:      # the block of the state itself: cities, rivers, regions
            for n in names:
                if len(n) > 3 and fold(n) not in taken and not TITLES.match(n) and not re.search(r"[^A-Z .'-]", n):
                    places[title_case(n)].add(country)
            continue
        dated = []
        for p in parts:
            m = re.fullmatch(r"([<>]?)(\d+)(?:-(\d+))?", p[1]) if len(p) > 1 else None
            secs = sectors_of(p[0])
            if not m or not secs or secs[0] not in ROLE_SECTORS or p[0][:3] not in states:
                continue
            first, last = day(m.group(2)), day(m.group(3) or "")
            since, until = (first, last) if not m.group(1) else (first, None) if m.group(1) == ">" else (None, first)
            if (since or until) and (until or "9") >= "1990" and (since or "0") < "2015" and not (since and until and until < since):
                dated.append((p[0][:3], since or "", until or ("" if m.group(1) == ">" else since), secs))
        good = [n for n in names if 2 <= len(n.split()) <= 5 and not TITLES.match(n) and not re.search(r"\b(MINISTER|PRESIDENT|AMBASSADOR|SENATOR|SECRETARY|PREMIER|CHANCELLOR|ADMINISTRATION)\b|^GOV\.|^KPA\b", n) and not re.search(r"[^A-Z .'-]", n)]
        if dated and good and not any(ORG_WORDS.search(n) for n in names):
            for iso, since, until, secs in dated:
                # Phoenix ends in 2014: an open role is known until then, not for ever.
                people.add(title_case(good[0]), country, "phoenix", names=[title_case(n) for n in good[1:]],
                           office=f":@{since}..{until or '2014'}#{','.join(secs)}")
        elif len(parts) == 1 and len(parts[0]) == 1 and good and any(ORG_WORDS.search(n) for n in names):
            add_org(orgs, title_case(good[0]), country, ",".join(sectors_of(parts[0][0])), "phoenix", names=[title_case(n) for n in good[1:] if (fold(n), country) not in people.by_key])


# ---------------------------------------------------------------- organisations, places, roles

def add_org(orgs, name, country, sectors, origin, qid="", wikipedia="", names=(), offices=()):
    if origin != "own":
        known = add_org.known
        if fold(name) in known:
            return
        names = [n for n in names if fold(n) == fold(name) or fold(n) not in known]
        country = country if country in add_org.states else ""      # Phoenix has codes of regions, too
        known.update(fold(n) for n in (name, *names))
    orgs.append(dict(kind="Organization", name=name, country=country, sectors=sectors, wikidata=qid, wikipedia=wikipedia, names=unique(names), adjectives=[], seats=[], offices=offices, origin=origin))


def organizations():
    orgs = []
    for r in own("organizations.tsv") + own("bodies.tsv"):
        add_org(orgs, r["name"], r["country"], r["sectors"].replace("|", ","), "own", r["wikidata"], r["wikipedia"] or r["name"], r["names"].split("|"), r["offices"].split("|"))
    add_org.known = {fold(n) for r in orgs for n in (r["name"], *r["names"])}
    return orgs


def add_armed_groups(orgs, data, people):
    """Groups named once in a hijacking of the seventies count under the state where that was, and leaders stand beside the group: Palestinian ones are Palestinian, people are no group."""
    persons = {fold(n) for r in people.rows for n in (r["name"], *r["names"])}
    for names, codes in phoenix_entries(os.path.join(data, "dictionaries", "Phoenix.MilNonState.actors.txt")):
        names = [title_case(plain(re.sub(r"\([^)]*\)", "", n)).upper()) for n in names if "+" not in n]
        names = [n for n in names if fold(n) not in persons]
        code = (codes or [""])[0].split(" ")[0]
        if names and re.search(r"Palestin", names[0]):
            code = "PSE" + code[3:]
        if code[3:6] in ("REB", "UAF", "CRM", "MIL") and names and 2 <= len(names[0].split()) <= 8:
            add_org(orgs, names[0], "" if code[:3] in ("IMG", "KKL") else code[:3], ",".join(sectors_of(code)), "phoenix-groups", names=[n for n in names[1:] if len(n.split()) > 1])


def add_gazetteer(places, people, data, states):
    """
    First-level divisions of states and cities of 50,000 and more (open/, made by gazetteer.mjs), where one state alone has the name. A single word that is also
    somebody's name, or that the treebank has in lower case, is left out: "Jackson", "Nice". Gives the origin of each name added.
    """
    iso = {c["ISO3166-1-Alpha-2"]: c["ISO3166-1-Alpha-3"] for c in facts(data, "country-codes.csv")}
    named = {w for r in people.rows for n in (r["name"], *r["names"]) for w in fold(n).split()} | {fold(n) for n in columns("given-names.tsv")}
    common = set()
    for part in ("train", "dev", "test"):
        with open(os.path.join(data, "treebank", f"en_ewt-ud-{part}.conllu"), encoding="utf-8") as f:
            common.update(c[1] for c in (line.split("\t") for line in f) if len(c) > 3 and c[1].islower() and c[3] != "PROPN")
    known = {fold(n) for n in places} | {fold(n) for r in states.values() for n in (r["name"], *r["names"], *r["adjectives"], *r["seats"])}
    found, origins = defaultdict(set), {}
    for file, origin in (("subdivisions.tsv", "cldr-subdivisions"), ("cities.tsv", "geonames")):
        with open(os.path.join(HERE, "open", file), encoding="utf-8") as f:
            for name, code in (line.rstrip("\n").split("\t") for line in list(f)[1:]):
                found[name].add(iso.get(code, ""))
                origins.setdefault(name, origin)
    keys = defaultdict(set)
    for name, codes in found.items():
        keys[fold(name)] |= codes
    for name, codes in sorted(found.items()):
        key = fold(name)
        if len(keys[key]) == 1 and codes <= set(states) and key not in known and len(key) > 3 and not re.search(r"[(\d]", name) and (" " in key or (key not in named and key not in common)):
            places[name] |= codes
    return origins


def columns(name):
    with open(os.path.join(OUT, name), encoding="utf-8") as f:
        return [line.split("\t")[0] for line in f]


def roles(data):
    """PLOVER agents: a phrase and its sector codes; substitution sets are spelled out."""
    sets = {"!PERSON!": ["MAN", "MEN", "WOMAN", "WOMEN", "PERSON", "PEOPLE"], "!MINIST!": ["MINISTER", "MINISTERS", "MINISTRY", "MINISTRIES"]}
    found = {}
    with open(os.path.join(data, "dictionaries", "PLOVER_agents.txt"), encoding="utf-8") as f:
        for line in f:
            m = re.match(r"([^#\[]+?)\s*(?:\{([^}]*)\})?\s*\[~([A-Z]+)\]", line)
            if not m or line.startswith("#"):
                continue
            for phrase in [m.group(1)] + ([m.group(2)] if m.group(2) else []):
                marks = [s for s in sets if re.search(r"(^|[\s_A-Z])" + s + r"(\s|_|$)", phrase)]
                for value in sets[marks[0]] if marks else [""]:
                    key = fold(plain(phrase.replace(marks[0], ("" if re.search(r"[A-Z]" + marks[0], phrase) else " ") + value + " ") if marks else phrase))
                    codes = m.group(3)
                    if key and "!" not in key and not re.search(r" (in|to|of|for|at|from)$", key):
                        found.setdefault(key, (",".join(unique(codes[i:i + 3] for i in range(0, len(codes) - 2, 3))), "plover-agents"))
    for r in own("roles.tsv"):
        found[fold(r["phrase"])] = (r["sectors"].replace("|", ","), "own")
    return found


def write(name, rows):
    with open(os.path.join(OUT, name), "w", encoding="utf-8", newline="\n") as f:
        f.write("\t".join(HEADER) + "\n")
        for r in rows:
            joined = {k: "|".join(unique(r[k])) for k in ("names", "adjectives", "seats")}
            joined["names"] = "|".join(n for n in unique(r["names"]) if n != r["name"])
            joined["offices"] = "|".join(sorted(unique(r["offices"]), key=lambda o: o.startswith(":")))   # offices with a code first: the program relies on it
            f.write("\t".join(str({**r, **joined}[h]) for h in HEADER) + "\n")
    print(f"{name}: {len(rows)} rows")


def write_pairs(name, header, pairs):
    with open(os.path.join(OUT, name), "w", encoding="utf-8", newline="\n") as f:
        f.write("\t".join(header) + "\n")
        f.writelines("\t".join(p) + "\n" for p in pairs)
    print(f"{name}: {len(pairs)} rows")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    data = sys.argv[1]
    os.makedirs(OUT, exist_ok=True)
    states = countries(data)
    add_org.states = set(states)
    people, orgs, places = People(states), organizations(), defaultdict(set)
    bodies = {fold(n): r["name"] for r in reversed(orgs) for n in (r["name"], *r["names"]) if n}
    add_own_offices(people, "offices.tsv", "own", bodies)
    add_own_people(people)
    add_facts(people, data, states)
    add_own_offices(people, "officials.tsv", "own-names", bodies)
    add_known(people)
    add_phoenix(people, orgs, places, data, states)
    add_armed_groups(orgs, data, people)
    gazetteer = add_gazetteer(places, people, data, states)
    for r in own("places.tsv"):
        places[r["name"]] = {r["country"]}
    write("countries.tsv", sorted(states.values(), key=lambda r: r["country"]))
    write("organizations.tsv", orgs)
    write("people.tsv", [r for r in people.rows if r["offices"] or r["origin"].startswith("own")])
    mine = {r["name"] for r in own("places.tsv")}
    write_pairs("places.tsv", ("name", "country", "origin"), sorted((n, *c, "own" if n in mine else gazetteer.get(n, "phoenix")) for n, c in places.items() if len(c) == 1))
    write_pairs("roles.tsv", ("phrase", "sectors", "origin"), sorted((k, *v) for k, v in roles(data).items()))


if __name__ == "__main__":
    main()
