"""The tagger: an encoder that finds cues, and a linker that says for each cue which words are its source and its content."""
import numpy as np
import torch
from torch import nn

CUE = ['O', 'B', 'I']
ROLES = ['O', 'B-SOURCE', 'I-SOURCE', 'B-CONTENT', 'I-CONTENT']
DISTANCES = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 28, 36, 48, 64, 96, 128]
BUCKETS = 2 * (len(DISTANCES) + 1) + 1
WIDTH = 256
BEFORE, AFTER = 64, 80  # how many words on either side of a cue the linker reads in training


def distances(words, at):
    """The bucket of each word's distance from a cue at `at`, 0 for the cue itself."""
    offset = np.arange(words) - at
    bucket = np.searchsorted(DISTANCES, np.abs(offset), side='right')
    bucket[offset == 0] = 0
    return np.where(offset < 0, bucket + len(DISTANCES) + 1, bucket)


def of_layers(tagger, layers):
    """Drops all other layers of the encoder."""
    kept = tagger.encoder.encoder.layer
    tagger.encoder.encoder.layer = nn.ModuleList([kept[i] for i in layers])
    tagger.encoder.config.num_hidden_layers = len(layers)
    return tagger


class Tagger(nn.Module):
    """Word pieces in; the logits of the cue tags and what the linker needs of each word out."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        with torch.no_grad():  # the second segment becomes "starts with a capital": at first no different from the first
            encoder.embeddings.token_type_embeddings.weight[1] = encoder.embeddings.token_type_embeddings.weight[0]
        self.dropout = nn.Dropout(0.1)
        self.cue = nn.Linear(encoder.config.hidden_size, len(CUE))
        self.project = nn.Linear(encoder.config.hidden_size, WIDTH)

    def forward(self, ids, upper, mask, starts):
        hidden = self.encoder(input_ids=ids, token_type_ids=upper, attention_mask=mask).last_hidden_state
        return self.of_words(hidden, starts)

    def of_words(self, hidden, starts):
        words = torch.gather(hidden, 1, starts.unsqueeze(-1).expand(-1, -1, hidden.shape[-1]))
        words = self.dropout(words)
        return self.cue(words), self.project(words)


class Linker(nn.Module):
    """The words around one cue, read once more with that cue in mind."""

    def __init__(self):
        super().__init__()
        self.near = nn.Embedding(BUCKETS, WIDTH)
        self.of_cue = nn.Linear(WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        self.attention_in = nn.Linear(WIDTH, 3 * WIDTH)
        self.attention_out = nn.Linear(WIDTH, WIDTH)
        self.norm_attention = nn.LayerNorm(WIDTH)
        self.inner = nn.Linear(WIDTH, 2 * WIDTH)
        self.outer = nn.Linear(2 * WIDTH, WIDTH)
        self.norm_out = nn.LayerNorm(WIDTH)
        self.role = nn.Linear(WIDTH, len(ROLES))
        self.real = nn.Linear(WIDTH, 1)
        nn.init.normal_(self.near.weight, std=0.02)

    def forward(self, words, cues, near, mask):
        """words [C, W, d], cues [C, W] weights that add up to one, near [C, W] buckets, mask [C, W] 1 where a word is."""
        cue = torch.einsum('cw,cwd->cd', cues, words)
        x = self.norm(words + self.of_cue(cue).unsqueeze(1) + self.near(near))
        c, w, d = x.shape
        q, k, v = self.attention_in(x).view(c, w, 3, 4, d // 4).permute(2, 0, 3, 1, 4).unbind(0)
        blocked = (1 - mask)[:, None, None, :].to(q.dtype) * -1e4
        mixed = torch.nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=blocked)
        mixed = mixed.transpose(1, 2).reshape(c, w, d)
        x = self.norm_attention(x + self.attention_out(mixed))
        x = self.norm_out(x + self.outer(torch.nn.functional.gelu(self.inner(x))))
        real = self.real(torch.einsum('cw,cwd->cd', cues, x)).squeeze(-1)
        return self.role(x), real
