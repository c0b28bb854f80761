"""The judge: reads two statements together and says whether the first entails, contradicts or leaves open the second."""
import torch
from torch import nn

LABELS = ['entailment', 'neutral', 'contradiction']
LONGEST = 128  # word pieces of a pair; what is longer is cut


class Judge(nn.Module):
    """Word pieces of `[CLS] left [SEP] right [SEP]` in; the logits of the labels, of left towards right, out."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        width = encoder.config.hidden_size
        self.dropout = nn.Dropout(0.1)
        self.dense = nn.Linear(2 * width, width)
        self.label = nn.Linear(width, len(LABELS))

    def forward(self, ids, side, mask):
        hidden = self.encoder(input_ids=ids, token_type_ids=side, attention_mask=mask).last_hidden_state
        return self.of_pair(hidden, mask)

    def of_pair(self, hidden, mask):
        there = mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * there).sum(1) / there.sum(1)
        pair = torch.tanh(self.dense(self.dropout(torch.cat([hidden[:, 0], mean], -1))))
        return self.label(self.dropout(pair))


def encoded(pieces_left, pieces_right, cls, sep):
    """The pair as the judge reads it; the longer side is cut first."""
    left, right = list(pieces_left), list(pieces_right)
    while len(left) + len(right) + 3 > LONGEST:
        (left if len(left) > len(right) else right).pop()
    ids = [cls] + left + [sep] + right + [sep]
    return ids, [0] * (len(left) + 2) + [1] * (len(right) + 1)
