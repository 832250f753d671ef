package org.copiste.structure.block;

import java.util.Optional;
import org.copiste.model.Letter;

/**
 * A run of paragraphs that is one text: a letter, an enclosure or something else.
 *
 * @param from index of its first paragraph
 * @param body index of the first paragraph of its text, after what opens it
 * @param closer index of the first paragraph of what closes it; {@code to} if nothing does
 * @param to one past its last paragraph
 * @param letter what letter it is; empty if it is none
 */
record Division(int from, int body, int closer, int to, Optional<Letter.Kind> letter) {}
