/**
 * Other forms of the same text: composed characters, ligatures resolved, odd spaces made plain. One
 * small rule per file; every change is an edit of kind normal, so nothing of the source is lost.
 */
package org.copiste.normalise;
