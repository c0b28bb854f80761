#!/usr/bin/env python3
"""Keeps a copy of a ledger in a file, one change a line, and believes no digest that it has not computed itself.

  keep_copy.py http://localhost:8080/v1 copy.ndjson     # makes the copy, later on adds what is new

Ends with 1 and says where, if the copy or the ledger is not what was sealed. Needs nothing but Python 3.8.
"""
import hashlib
import json
import os
import sys
import urllib.request


def sha256(text):
    return hashlib.sha256(text).hexdigest()


class Chain:
    """The last change that was held against the one before."""

    def __init__(self):
        self.position, self.digest = 0, '0' * 64

    def follow(self, line):
        change = json.loads(line)
        # The change itself is sent in its canonical form, so its bytes are taken as they are.
        content = line.split(b'"change":', 1)[1].rsplit(b',"contentDigest":', 1)[0]
        sealed = [self.digest, str(change['position']), change['kind'], change['subject'], change['recordedAt'], sha256(content)]
        digest = sha256('\n'.join(sealed).encode())
        if change['position'] != self.position + 1 or change['digest'] != digest:
            sys.exit(f"Position {self.position + 1} is not what was sealed: {change['kind']} {change['subject']}")
        self.position, self.digest = change['position'], digest


def main(base, path):
    chain = Chain()
    with open(path, 'ab+') as copy:
        copy.seek(0)
        whole = 0
        for line in copy:
            if line.endswith(b'\n'):  # else it broke off here
                chain.follow(line)
                whole += len(line)
        copy.truncate(whole)
        ask = urllib.request.Request(f'{base}/changes?after={chain.position}', headers={'Accept': 'application/x-ndjson'})
        with urllib.request.urlopen(ask) as answer:
            for line in answer:
                if not line.endswith(b'\n'):
                    sys.exit('The answer broke off; ask again')
                chain.follow(line)
                copy.write(line)
        copy.flush()
        os.fsync(copy.fileno())
    if chain.position:
        with urllib.request.urlopen(f'{base}/ledger/verify?from={chain.position}&to={chain.position}') as answer:
            if json.load(answer).get('digest') != chain.digest:
                sys.exit(f'The ledger has another digest at position {chain.position}')
    print(chain.position, chain.digest)


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1].rstrip('/'), sys.argv[2])
