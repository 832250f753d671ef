/**
 * Sender, recipient, place and date of a letter, from its configuration, opening, closing and
 * heading.
 */
package org.copiste.entities.letter;
