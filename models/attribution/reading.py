"""How an article becomes words, word pieces and windows: the Java side (TaggerInput) reads the same way."""
import unicodedata

PARAGRAPH = None  # a pseudo-word between two paragraphs


def words(text):
    """Spans of runs of letters and digits, and of every other visible character alone; PARAGRAPH where a line ends."""
    found, start = [], None
    for i, ch in enumerate(text):
        category = unicodedata.category(ch)
        if category[0] == 'L' or category == 'Nd':
            if start is None:
                start = i
            continue
        if start is not None:
            found.append((start, i))
            start = None
        if ch == '\n':
            if found and found[-1] is not PARAGRAPH:
                found.append(PARAGRAPH)
        elif not ch.isspace() and category not in ('Cc', 'Cf', 'Mn', 'Zs'):
            found.append((i, i + 1))
    if start is not None:
        found.append((start, len(text)))
    return found


class Wordpieces:
    """Greedy longest match first over a vocabulary of lower-cased pieces (Wu et al. 2016), as BERT uses it."""

    def __init__(self, vocabulary):
        self.ids = vocabulary
        self.cache = {}

    def of(self, word):
        known = self.cache.get(word)
        if known is None:
            known = self.cache[word] = self.split(word)
        return known

    def split(self, word):
        plain = ''.join(c for c in unicodedata.normalize('NFD', word.lower()) if unicodedata.category(c) != 'Mn')
        pieces, start = [], 0
        if len(plain) > 100:
            return [self.ids['[UNK]']]
        while start < len(plain):
            end = len(plain)
            while end > start:
                piece = ('##' if start else '') + plain[start:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == start:
                return [self.ids['[UNK]']]
            pieces.append(self.ids[piece])
            start = end
        return pieces or [self.ids['[UNK]']]


class Article:
    """An article as the model sees it."""

    def __init__(self, text, pieces):
        self.text = text
        self.words = words(text)
        self.pieces = [[pieces.ids['[SEP]']] if w is PARAGRAPH else pieces.of(text[w[0]:w[1]]) for w in self.words]
        self.upper = [0 if w is PARAGRAPH else int(text[w[0]].isupper()) for w in self.words]

    def windows(self, limit, margin, first=None):
        """Runs of words of at most `limit` pieces; each hands on to the next with `margin` pieces on either side of the seam.

        Yields (from, to, core from, core to): what stands in the core is judged in this window.
        `first` shortens the first window, so that the seams fall elsewhere in each pass.
        """
        sizes = [len(p) for p in self.pieces]
        start, core, n = 0, 0, len(sizes)
        while True:
            room = (first or limit - 2) if start == 0 else limit - 2
            end = start
            while end < n and room - sizes[end] >= 0:
                room -= sizes[end]
                end += 1
            if end == start:
                end += 1
            if end >= n:
                yield start, n, core, n
                return
            seam, back = end, 0
            while seam > core + 1 and back + sizes[seam - 1] <= margin:
                seam -= 1
                back += sizes[seam]
            yield start, end, core, seam
            restart, back = seam, 0
            while restart > 0 and back + sizes[restart - 1] <= margin:
                restart -= 1
                back += sizes[restart]
            start, core = max(restart, start + 1), seam
