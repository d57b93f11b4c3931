#!/usr/bin/env python3
"""Lists which states lack a holder of a leading office for a whole year since 2010: python3 training/actors/gaps.py [SINCE [UNTIL]]

Counted are members and observers of the United Nations, Taiwan and Kosovo; the offices are head of state, head of government and foreign minister.
A year is a gap where nobody in people.tsv held the office for a day of it. Standard library only; reads the shipped book.
"""
import os
import re
import sys
from collections import defaultdict

BOOK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "src", "GraphBuilder", "Data", "actors")
HEADS = {"president", "monarch", "supreme leader", "pope"}
MINISTERS = {"prime minister", "chancellor"}
# Territories without a foreign minister of their own, and states that are gone.
NO_STATES = set("ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK "
                "NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF EUR SUN YUG CSK DDR SCG VDR YMD".split())
# Their head of state is the monarch of the United Kingdom, whom the book has once.
REALMS = set("ATG AUS BHS BLZ CAN GRD JAM KNA LCA NZL PNG SLB TUV VCT BRB".split())
# States that had prime ministers for a while only: without one, the head of state governs.
AT_TIMES = set("AFG AGO BDI BRN CAF CHE COG CUB GAB GIN KEN MMR OMN SAU SDN TUR USA ZWE".split())


def rows(name):
    with open(os.path.join(BOOK, name), encoding="utf-8") as f:
        head = f.readline().rstrip("\n").split("\t")
        return [dict(zip(head, line.rstrip("\n").split("\t"))) for line in f]


def main():
    first, last = (int(a) for a in (sys.argv[1:] + ["2010", "2025"][len(sys.argv) - 1:])[:2])
    held = defaultdict(set)
    for row in rows("people.tsv"):
        for term in filter(None, row["offices"].split("|")):
            code, since, until = re.fullmatch(r"([^:]*):.*@([^.]*?)(?:\.\.(.*))?#[^#]*", term).groups()
            for year in range(max(first, int(since[:4] or first)), min(last, int((until if until is not None else since)[:4] or last)) + 1):
                held[row["country"], code].add(year)
    states = [r["country"] for r in rows("countries.tsv") if r["country"] not in NO_STATES]
    missing = total = 0
    for state in states:
        governs = MINISTERS if any(held[state, c] for c in MINISTERS) and state not in AT_TIMES else MINISTERS | HEADS
        for office, codes in {"head of state": HEADS, "head of government": governs, "foreign minister": {"foreign minister"}}.items():
            if office == "head of state" and state in REALMS:
                continue
            years = [y for y in range(first, last + 1) if (state, y) != ("SSD", 2010)]
            gaps = [y for y in years if not any(y in held[state, c] for c in codes)]
            missing, total = missing + len(gaps), total + len(years)
            if gaps:
                print(f"{state}\t{office}\t{','.join(map(str, gaps))}")
    print(f"{len(states)} states, {total} state-years: {missing} without a holder", file=sys.stderr)


if __name__ == "__main__":
    main()
