"""The variables of a saved TensorFlow model, without TensorFlow: a table of names in LevelDB's format (tensor_bundle.proto) beside the numbers themselves."""
import struct

import numpy as np

FLOAT32 = 1  # of types.proto


def number(data, at):
    """A variable-length integer, and where what follows it begins."""
    value = shift = 0
    while True:
        byte, at = data[at], at + 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def block(table, offset, size):
    """Keys and values of a block, whose keys leave out what they share with the one before."""
    assert table[offset + size] == 0, 'the block is compressed'
    data = table[offset:offset + size]
    end, at, key = size - 4 - 4 * struct.unpack('<I', data[-4:])[0], 0, b''
    while at < end:
        shared, at = number(data, at)
        own, at = number(data, at)
        length, at = number(data, at)
        key = key[:shared] + data[at:at + own]
        yield key, data[at + own:at + own + length]
        at += own + length


def handle(data, at=0):
    offset, at = number(data, at)
    size, at = number(data, at)
    return offset, size, at


def message(data):
    """The fields of a protocol buffer: (number, value), in order."""
    at = 0
    while at < len(data):
        tag, at = number(data, at)
        if tag & 7 == 0:
            value, at = number(data, at)
        else:
            length, at = number(data, at) if tag & 7 == 2 else ({1: 8, 5: 4}[tag & 7], at)
            value, at = data[at:at + length], at + length
        yield tag >> 3, value


def variables(folder):
    """(name, array) for each variable of single precision in a folder `variables`."""
    table = open(folder + '/variables.index', 'rb').read()
    numbers = np.memmap(folder + '/variables.data-00000-of-00001', dtype=np.uint8, mode='r')
    footer = table[-48:]
    offset, size, _ = handle(footer, handle(footer)[2])
    for _, where in block(table, offset, size):
        for name, entry in block(table, *handle(where)[:2]):
            fields = dict(message(entry))
            if name and fields[1] == FLOAT32:
                shape = [dict(message(side)).get(1, 0) for number_, side in message(fields.get(2, b'')) if number_ == 2]
                begin = fields.get(4, 0)
                yield name.decode(), numbers[begin:begin + fields[5]].view('<f4').reshape(shape)
