/**
 * Where pages begin, how they are numbered, and what belongs to the page and not to the text: page
 * numbers, running heads and feet, rules above notes, lists of links.
 */
package org.copiste.structure.page;
