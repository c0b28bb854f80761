"""What the judge learns from: labelled pairs, and pairs made of news whose label is known by how they were made."""
import json
import random
import re
from collections import defaultdict

NOT_CONTRADICTION = -1  # a label for pairs of which only that is known

ANTONYMS = {}
for a, b in [line.split() for line in '''
approved rejected|accepted refused|rose fell|increased decreased|won lost|supports opposes|supported opposed|before after|more fewer
higher lower|allowed banned|began ended|confirmed denied|passed failed|opened closed|stronger weaker|gained lost|raised cut
legal illegal|guilty innocent|arrested released|joined left|hired fired|true false|agreed declined|permits forbids
largest smallest|first last|all none|always never|many few|success failure|ally enemy|inside outside|public private
upheld overturned|imposed lifted|expanded reduced|extended shortened|reopen close|support oppose|approve reject|accept refuse
increase decrease|win lose|increases decreases|rises falls|growing shrinking|safe unsafe|likely unlikely|able unable'''.replace('|', '\n').strip().split('\n')]:
    ANTONYMS[a], ANTONYMS[b] = b, a

SAME = {}
for row in '''
said stated announced|rose increased climbed grew|fell dropped declined decreased|killed slain|ordered directed|began started
ended concluded|approved backed|rejected refused|won secured|big large|many numerous|nearly almost
children kids|lawmakers legislators|firm company|companies firms|injured wounded hurt
attack assault|buy purchase|bought purchased|quickly rapidly|required mandated|allow permit|allows permits|barred banned prohibited
blocked halted|requires mandates|fired dismissed|resigned quit|suit lawsuit|jobless unemployed|nation country
shot gunned|probe investigation|talks negotiations|deal agreement|law legislation|showed indicated|criticized condemned slammed'''.replace('|', '\n').strip().split('\n'):
    for word in row.split():
        SAME[word] = [w for w in row.split() if w != word]

DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
MONTHS = 'January February March April May June July August September October November December'.split()
NUMBER_WORDS = 'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred'.split()
AUXILIARY = re.compile(r'\b(is|are|was|were|will|would|can|could|has|have|had|did|does|should|must)\b(?! not\b)')
NEGATED = re.compile(r"\b(is|are|was|were|will|would|can|could|has|have|had|did|does|should|must)(?: not\b|n't\b)")
DIGITS = re.compile(r'(?<![\w.,-])\d{1,3}(?:,\d{3})+(?![\w,])|(?<![\w.,-])\d+(?:\.\d+)?(?![\w,])')
NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*(?=[ ,.'])")
ON_A_DAY = re.compile(r',? (?:on |late |early )?(?:%s)(?: (?:morning|afternoon|evening|night))?(?=[ ,.])' % '|'.join(DAYS))
FULL_NAME = re.compile(r'(?<=[a-z,] )[A-Z][a-z]+ (?:[A-Z]\. )?([A-Z][a-z]{2,})(?=[,.\']| [^A-Z])')
NO_NAME = set(DAYS + MONTHS)
END = re.compile(r'(?<=[a-z0-9%][.?!]) (?=["“A-Z])')


def labelled(path):
    rows = [json.loads(line) for line in open(path, encoding='utf-8')]
    return [(r['premise'], r['hypothesis'], ('entailment', 'neutral', 'contradiction').index(r['label'])) for r in rows if r['label'] in ('entailment', 'neutral', 'contradiction')]


def written(path):
    """The pairs of blocks like those of `written`: a premise, and statements that follow from it (E), are left open by it (N) or are made false by it (C)."""
    pairs = []
    for block in open(path, encoding='utf-8').read().split('\n\n'):
        lines = [line.split(': ', 1) for line in block.strip().split('\n')]
        pairs += [(lines[0][1], text, 'ENC'.index(kind)) for kind, text in lines[1:]]
    return pairs


def by_lines(path, labelled_set):
    """The pairs of a file like `written/of-*.txt`, whose lines tell by their numbers, from 0 on, which premise (P) or hypothesis (H) of a labelled set stands beside which other, and the label."""
    rows = [json.loads(line) for line in open(labelled_set, encoding='utf-8')]
    text = {'P': 'premise', 'H': 'hypothesis'}
    of = lambda name: rows[int(name[1:])][text[name[0]]].strip()
    return [(of(left), of(right), 'ENC'.index(kind)) for left, right, kind in map(str.split, open(path, encoding='utf-8'))]


def headlines(path):
    """The headlines of two outlets that people hold to say about the same."""
    rows = [json.loads(line) for line in open(path, encoding='utf-8')]
    return [(r['sentence1'], r['sentence2'], NOT_CONTRADICTION) for r in rows if float(r['score']) >= 4.2]


def sentences(paragraphs):
    cut = [s.strip() for p in paragraphs for s in END.split(p)]
    return [s for s in cut if 7 <= len(s.split()) <= 38]


def events(path):
    """The sentences of each article on an event, for all events but every third, which is kept apart to be read by people."""
    return [[sentences(news['body']) for news in json.loads(line)['news']] for number, line in enumerate(open(path, encoding='utf-8')) if number % 3]


def articles(path):
    """The sentences of articles that have no others on their event beside them."""
    texts = {json.loads(line)['text'] for line in open(path, encoding='utf-8')}
    return [[sentences(text.split('\n'))] for text in sorted(texts)]


def other_number(found):
    digits = found.replace(',', '')
    value = float(digits)
    if '.' in digits:
        return '%.1f' % (value * random.choice((0.4, 0.6, 1.5, 2.2)) + 0.1)
    if 1900 <= value <= 2099 and ',' not in found:
        return str(int(value) + random.choice((-12, -3, -1, 1, 2, 5)))
    return '{:,}'.format(max(0, int(value * random.choice((0.3, 0.5, 0.7, 1.4, 2, 3))) + random.choice((1, 2, 3))))


def replaced(sentence, match, word):
    return sentence[:match.start()] + word + sentence[match.end():]


def with_other_number(sentence, names):
    found = list(DIGITS.finditer(sentence))
    if found:
        one = random.choice(found)
        return replaced(sentence, one, other_number(one.group()))
    found = [m for w in NUMBER_WORDS for m in re.finditer(r'\b%s\b' % w, sentence)]
    if found:
        one = random.choice(found)
        return replaced(sentence, one, random.choice([w for w in NUMBER_WORDS if w != one.group()]))


def with_other_day(sentence, names):
    found = [(m, group) for group in (DAYS, MONTHS) for w in group for m in re.finditer(r'\b%s\b' % w, sentence)]
    if found:
        one, group = random.choice(found)
        return replaced(sentence, one, random.choice([w for w in group if w != one.group()]))


def with_other_name(sentence, names):
    found = [m for m in NAME.finditer(sentence) if m.group() not in NO_NAME]
    if found and names:
        one = random.choice(found)
        others = [n for n in names if n.count(' ') == one.group().count(' ') and not set(n.split()) & set(sentence.split())]
        if others:
            return replaced(sentence, one, random.choice(others))


def with_other_polarity(sentence, names):
    found = list(NEGATED.finditer(sentence))
    if found:
        one = random.choice(found)
        return replaced(sentence, one, one.group(1))
    opposite = [m for m in re.finditer(r'\b[a-z]+\b', sentence) if m.group() in ANTONYMS]
    if opposite and random.random() < 0.6:
        one = random.choice(opposite)
        return replaced(sentence, one, ANTONYMS[one.group()])
    found = list(AUXILIARY.finditer(sentence))
    if found:
        one = found[0]
        return replaced(sentence, one, one.group() + ' not')


CHANGES = [with_other_number, with_other_number, with_other_day, with_other_name, with_other_polarity, with_other_polarity]


def shortened(sentence):
    """The sentence up to a comma, where enough is left, or without what its commas enclose."""
    commas = [m.start() for m in re.finditer(r',(?= )', sentence)]
    enough = [c for c in commas if len(sentence[:c].split()) >= 6 and sentence[:c].count('"') % 2 == 0 and sentence[:c].count('“') == sentence[:c].count('”')]
    return sentence[:random.choice(enough)].strip() + '.' if enough else None


def without_day(sentence):
    found = list(ON_A_DAY.finditer(sentence))
    return replaced(sentence, random.choice(found), '') if found else None


def with_shorter_name(sentence):
    found = [m for m in FULL_NAME.finditer(sentence) if not set(m.group().split()) & NO_NAME]
    if found:
        one = random.choice(found)
        return replaced(sentence, one, one.group(1))


def with_synonym(sentence):
    found = [m for m in re.finditer(r'\b[a-z]+\b', sentence) if SAME.get(m.group())]
    if found:
        one = random.choice(found)
        return replaced(sentence, one, random.choice(SAME[one.group()]))


def reworded(sentence):
    """The same in slightly other words; less of it at times."""
    other = sentence
    for change in random.sample([without_day, with_shorter_name, with_synonym, with_synonym, shortened], 4):
        other = change(other) or other
    return other if other != sentence else None


def from_news(news):
    """(left, right, label): sentences against themselves shortened or changed, and against others that are like them."""
    made = []
    for at, event in enumerate(news):
        names = sorted({m.group() for article in event for s in article for m in NAME.finditer(s)} - NO_NAME)
        for article in event:
            for sentence in article:
                made += changed(sentence, names)
            made += alike(article, 4 + len(article) // 8)
        made += [(a, b, NOT_CONTRADICTION) for a, b, _ in between(sum(event, []), sum(news[at - 1], []), 4)]
        if len(event) > 1:
            made += between(event[0], sum(event[1:], []), 8) + between(event[1], sum(event[2:], []), 8)
    return made


def between(sentences, others, many):
    n = len(sentences)
    return alike(sentences + others, many, lambda i, j: i < n <= j)


def changed(sentence, names):
    short = shortened(sentence)
    pairs = []
    if short and random.random() < 0.35:
        pairs.append((sentence, short, 0))
    same = reworded(sentence) if random.random() < 0.5 else None
    if same:
        pairs.append((sentence, same, 0))
        if random.random() < 0.3:
            pairs.append((same, sentence, NOT_CONTRADICTION))
    base = random.choice([b for b in (short, same, sentence) if b])
    other = random.choice(CHANGES)(base, names)
    if other and other != base:
        pairs.append((sentence, other, 2) if random.random() < 0.7 else (other, sentence, 2))
    return pairs


def alike(sentences, many=4, allowed=lambda i, j: True):
    """The pairs of sentences that share the most of their rarer words: by one hand, so they hardly contradict each other."""
    where = defaultdict(list)
    words = [set(re.findall(r'[a-z]{4,}', s.lower())) for s in sentences]
    for i, own in enumerate(words):
        for w in own:
            where[w].append(i)
    shared = defaultdict(float)
    for w, places in where.items():
        if 1 < len(places) < 12:
            for x in range(len(places)):
                for y in range(x + 1, len(places)):
                    shared[places[x], places[y]] += 1
    best = sorted((k for k in shared if allowed(*k) and words[k[0]] != words[k[1]]), key=lambda k: -shared[k] / (6 + min(len(words[k[0]]), len(words[k[1]]))))[:many]
    return [(sentences[i], sentences[j], NOT_CONTRADICTION) if random.random() < 0.5 else (sentences[j], sentences[i], NOT_CONTRADICTION) for i, j in best]
