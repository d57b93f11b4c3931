"""Learns lemmas.tsv: lemmas.py VOCABULARY TRAIN.conllu [TEST.conllu …] > lemmas.tsv. Scores go to standard error. Standard library only.

A row is tag, form, lemma. A form that starts with "-" is a suffix rule: the longest one that fits a word rewrites its end. The other rows are the words that the rules get wrong:
those of the treebank, irregular verbs, and regular forms of other words of the vocabulary.
"""
import collections, sys

LONGEST, LEAST = 5, 2          # length of a suffix; words that must agree on a rule
IRREGULAR = """cede ceded ceding|concede conceded conceding|cook cooking|deplore deplored deploring|mimic mimicking|panic panicking|renege reneged reneging|sever severed severing
awake awoke awoken|beset beset|bid bade bidden|bind bound|bleed bled|breed bred|burst burst|cast cast|cling clung|creep crept|dig dug|dwell dwelt|flee fled|fling flung|forbid forbade forbidden
forecast forecast|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|grind ground|hang hung|kneel knelt|lean leant|leap leapt|lend lent|mislead misled|mow mowed mown|overcome overcame
overhear overheard|override overrode overridden|oversee oversaw overseen|overshoot overshot|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|plead pled|rebuild rebuilt|retake retook retaken
rid rid|ring rang rung|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|slay slew slain|slide slid|sling slung|slit slit|sow sowed sown|spin spun
spit spat|split split|spread spread|spring sprang sprung|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum
swing swung|tear tore torn|thrust thrust|tread trod trodden|undercut undercut|undergo underwent undergone|undertake undertook undertaken|undo undid undone|uphold upheld|weave wove woven|weep wept
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung""".replace("\n", "|")
SAME = {"PUNCT", "SYM", "X", "NUM", "INTJ"}   # the form is the lemma


def words(path):
    for line in open(path, encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if len(f) == 10 and f[0].isdigit() and "Typo=Yes" not in f[5]:
            yield f[3], f[1], f[2]


def key(tag, form):
    return form if tag == "PROPN" else form.lower()


def change(form, lemma):
    """The ends in which a form and its lemma differ."""
    n = 0
    while n < min(len(form), len(lemma)) and form[n] == lemma[n]: n += 1
    return form[n:], lemma[n:]


def learn(path):
    seen = collections.defaultdict(collections.Counter)
    for tag, form, lemma in words(path):
        if tag not in SAME:
            seen[tag, key(tag, form)][lemma] += 1
    best = {k: c.most_common(1)[0][0] for k, c in seen.items()}
    votes = collections.defaultdict(collections.Counter)
    for (tag, form), lemma in best.items():
        cut, add = change(form, lemma)
        for n in range(len(cut), min(LONGEST, len(form) - 1) + 1):
            votes[tag, form[len(form) - n:]][cut, add] += 1
    rules = {}
    for n in range(LONGEST + 1):
        for (tag, suffix), c in sorted(votes.items()):
            (cut, add), count = c.most_common(1)[0]
            if len(suffix) == n and count >= LEAST:
                rule = suffix[:n - len(cut)] + add
                if rule != rewrite(rules, tag, suffix):
                    rules[tag, suffix] = rule
    table = {k: lemma for k, lemma in best.items() if lemma_of(rules, {}, *k) != lemma and (k[0] != "PROPN" or sum(seen[k].values()) > 1)}
    return rules, table


def forms(word):
    """Regular forms of a word, as (tag, form)."""
    vowels, hiss = "aeiou", word.endswith(("s", "x", "z", "ch", "sh"))
    consonant_y = word[-1] == "y" and word[-2] not in vowels
    doubled = word[-1] not in vowels + "wxyh" and word[-2] in vowels and word[-3] not in vowels
    stem = word[:-1] if word[-1] == "e" and word[-2] not in "eoy" else word
    short = sum(c in vowels and (i == 0 or word[i - 1] not in vowels) for i, c in enumerate(word)) == 1
    for base in {stem} if not doubled else {word + word[-1]} if short else {word, word + word[-1]}:
        past = base[:-1] + "ied" if consonant_y else base + ("d" if base[-1] == "e" else "ed")
        yield from (("VERB", past), ("VERB", base + "ing"))
        if short or consonant_y:
            yield from (("ADJ", past[:-1] + "r"), ("ADJ", past[:-1] + "st"))
    many = word[:-1] + "ies" if consonant_y else word + ("es" if hiss or word[-1] == "o" else "s")
    yield from (("VERB", many), ("NOUN", many))


def widen(rules, table, vocabulary, train):
    """Adds the forms, unseen in the treebank, that the rules would take to no word at all."""
    seen, lemmas = set(), collections.defaultdict(set)
    for tag, form, lemma in words(train):
        seen.add((tag, key(tag, form))); lemmas[tag].add(lemma)
    known = {w for w in open(vocabulary, encoding="utf-8").read().split() if w.isascii() and w.isalpha() and w.islower() and len(w) > 3}
    new = {("VERB", form): row.split()[0] for row in IRREGULAR.split("|") for form in row.split()[1:]}
    for word in sorted(lemmas["VERB"]) + sorted(lemmas["ADJ"]) + sorted(w for w in known if w[-1] != "s" or w[-2] == "s"):
        if len(word) > 3 and word.isalpha() and word.islower():
            for tag, form in forms(word):
                if word in lemmas[tag] or tag != "ADJ" and (word[-1] == "e" or form in known):
                    new.setdefault((tag, form), word)
    real = {tag: lemmas[tag] | known for tag in lemmas}
    for (tag, form), lemma in new.items():
        got = rewrite(rules, tag, form)
        if (tag, form) not in seen and got != lemma and (got not in real[tag] or got == form and tag == "VERB" and form not in lemmas[tag]):
            table[tag, form] = lemma


def rewrite(rules, tag, form):
    for n in range(min(LONGEST, len(form)), 0, -1):
        at = len(form) - n
        if (tag, form[at:]) in rules:
            return form[:at] + rules[tag, form[at:]]
    return form


def lemma_of(rules, table, tag, form):
    form = key(tag, form)
    return form if tag in SAME else table.get((tag, form)) or rewrite(rules, tag, form)


def main():
    vocabulary, train = sys.argv[1:3]
    rules, table = learn(train)
    widen(rules, table, vocabulary, train)
    print("# tag, form, lemma (a form that starts with - is a suffix). Made by training/lemmas.py from Universal Dependencies English EWT (train). CC BY-SA 4.0.")
    for (tag, suffix), lemma in sorted(rules.items()):
        print(tag, "-" + suffix, "-" + lemma, sep="\t")
    for (tag, form), lemma in sorted(table.items()):
        print(tag, form, lemma, sep="\t")
    print(len(rules), "rules", len(table), "words", file=sys.stderr)
    for path in sys.argv[3:]:
        right, wrong = collections.Counter(), collections.Counter()
        for tag, form, lemma in words(path):
            got = lemma_of(rules, table, tag, form)
            right["ALL", got == lemma] += 1; right[tag, got == lemma] += 1
            if tag not in SAME: right["LEARNED", got == lemma] += 1
            if got != lemma: wrong[tag, form, got, lemma] += 1
        print(path, {t: round(right[t, True] / (right[t, True] + right[t, False]), 4) for t in ("ALL", "LEARNED", "VERB", "NOUN", "AUX", "ADJ", "PROPN", "PRON", "NUM")}, file=sys.stderr)
        print(wrong.most_common(40), file=sys.stderr)


if __name__ == "__main__":
    main()
