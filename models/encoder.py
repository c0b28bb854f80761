"""Encoders that the models here start from: BERTs taken out of what Maven Central holds."""
import json
import re

import onnx
import torch
from onnx import numpy_helper
from transformers import BertConfig, BertModel

from tensorflow_variables import variables


def encoder_of(base):
    """A BERT encoder out of an exported graph (.onnx) or a folder of TensorFlow's variables."""
    return encoder_from_onnx(base) if base.endswith('.onnx') else encoder_from_tensorflow(base)


def encoder_from_tensorflow(folder):
    """BERT as its authors published it (Devlin et al. 2019), whose variables are called otherwise and whose matrices are turned round."""
    state = {}
    for name, array in variables(folder):
        name = re.match(r'module/bert/((?:embeddings|encoder)/.*)', name)
        if name:
            matrix = name[1].endswith('/kernel')
            own = name[1].replace('layer_', 'layer.').replace('/', '.').replace('.gamma', '.weight').replace('.beta', '.bias').replace('.kernel', '.weight')
            own += '.weight' if own.endswith('_embeddings') else ''
            state[own] = torch.tensor((array.T if matrix else array).copy())
    layers = 1 + max(int(re.match(r'encoder\.layer\.(\d+)', k)[1]) for k in state if k.startswith('encoder.'))
    encoder = BertModel(BertConfig(num_hidden_layers=layers, attention_probs_dropout_prob=0.0, attn_implementation='eager'), add_pooling_layer=False)
    encoder.load_state_dict(state)
    return encoder


def encoder_from_onnx(path):
    """A BERT encoder out of an exported graph: the graph's nodes still carry the names of the layers they were."""
    graph = onnx.load(path).graph
    weights = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {k: torch.tensor(v.copy()) for k, v in weights.items() if k.startswith(('embeddings.', 'encoder.')) and 'position_ids' not in k}
    for node in graph.node:
        name = re.match(r'/(encoder/layer\.\d+/.*)/MatMul$', node.name)
        if node.op_type == 'MatMul' and name and node.input[1] in weights:
            state[name[1].replace('/', '.') + '.weight'] = torch.tensor(weights[node.input[1]].T.copy())
    layers = 1 + max(int(re.match(r'encoder\.layer\.(\d+)', k)[1]) for k in state if k.startswith('encoder.'))
    config = BertConfig(vocab_size=30522, hidden_size=384, num_hidden_layers=layers, num_attention_heads=12, intermediate_size=1536,
                        hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0)
    config._attn_implementation = 'eager'  # twice as fast to train as sdpa, whose way back through bfloat16 is slow on a CPU
    encoder = BertModel(config, add_pooling_layer=False)
    missing, unexpected = encoder.load_state_dict(state, strict=False)
    assert not unexpected and all('position_ids' in m for m in missing), (missing, unexpected)
    return encoder


def vocabulary(tokenizer_json):
    return json.load(open(tokenizer_json, encoding='utf-8'))['model']['vocab']
