/**
 * What in the running text may call a note: numbers, signs, and the letters they are misread as.
 */
package org.copiste.structure.call;
