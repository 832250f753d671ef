/**
 * LanguageTool's context rules as a second opinion: evidence about words that are right by
 * themselves and wrong where they stand, such as {@code a} for {@code à}.
 */
package org.copiste.repair.opinion;
