/** Whether a text is a letter, and the set phrases that open and close French letters. */
package org.copiste.structure.letter;
