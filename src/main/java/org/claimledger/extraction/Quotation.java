package org.claimledger.extraction;

/**
 * What stands between quotation marks in one paragraph.
 *
 * @param outer with its marks
 * @param inner without them
 * @param open whether the next paragraph goes on with it
 * @param continues whether it goes on with the one of the paragraph before
 */
record Quotation(Span outer, Span inner, boolean open, boolean continues) {}
